public import Documents
public import Facts

/// 一份报告: a document with what was read from it, ready to be set against another.
public struct ReadReport: Sendable {
  public let document: Document
  public let findings: Findings
  public let headings: HeadingTree
  /// Every figure with the words around it, in text order.
  public let statements: [Statement]

  private let sentences: Sentences
  private let stretches: Stretches
  private let annexes: [Range<Int>]

  public init(_ document: Document, _ findings: Findings) {
    self.document = document
    self.findings = findings
    let headings = HeadingTree(findings)
    self.headings = headings
    let sentences = Sentences(document.text, headings: headings.entries.map(\.source))
    self.sentences = sentences
    stretches = Stretches(document.text, headings)
    annexes = ReadReport.annexes(headings, document.text)
    var heading = -1
    statements = findings.all.enumerated().compactMap { position, finding in
      if case .heading = finding.fact { heading += 1 }
      guard case .figure(let figure) = finding.fact else { return nil }
      return Statement(
        figure: figure, source: finding.source, sentence: sentences.sentence(around: finding.source), finding: position,
        heading: heading >= 0 ? heading : nil, role: heading >= 0 ? headings.entries[heading].heading.role : .front,
        topic: Topic(figure.subject ?? ""))
    }
  }

  /// The sentence that holds a range, code points, without its end mark.
  public func sentence(around range: Range<Int>) -> Range<Int> { sentences.sentence(around: range) }

  /// The sentence around a range as people need it: at most ``mostShown`` characters on either side.
  public func excerpt(around range: Range<Int>) -> Range<Int> {
    let sentence = sentence(around: range)
    return max(
      sentence.lowerBound, range.lowerBound - ReadReport.mostShown)..<min(
        sentence.upperBound, range.upperBound + ReadReport.mostShown)
  }

  /// A text without marks is one sentence: it is not printed again for each of its figures.
  private static let mostShown = 400

  /// Whether the words at a position look back on several years (五年来), not on one.
  func isSeveralYears(at position: Int) -> Bool { stretches.isSeveralYears(at: position) }

  /// Whether a position stands in an annex that lists promises of the year (附件：2025年民生实事).
  func isAnnexOfPromises(_ position: Int) -> Bool {
    let before = annexes.places { $0.lowerBound <= position }
    return before > 0 && annexes[before - 1].contains(position)
  }

  /// Whether the figure before or after in the same sentence has the same subject, measure and unit.
  func isOneOfAlike(_ position: Int) -> Bool {
    let mine = statements[position]
    return [position - 1, position + 1].contains { other in
      statements.indices.contains(other) && statements[other].sentence == mine.sentence
        && statements[other].figure.subject == mine.figure.subject
        && statements[other].figure.measure == mine.figure.measure && statements[other].figure.unit == mine.figure.unit
    }
  }

  /// Whether a position stands in a part that tells of what was, not of what will be.
  func looksBack(at position: Int) -> Bool {
    let before = headings.entries.places { $0.source.lowerBound <= position }
    return before == 0 || headings.entries[before - 1].heading.role.looksBack
  }

  public var place: String? { findings.report.place }
  public var year: Int? { findings.report.year }

  /// 临澄市2024年, or the file's name where the text tells neither.
  public var title: String {
    guard let place else { return PlacesOfReports.shortName(document.name) }
    return year.map { "\(place)\($0)年" } ?? place
  }

  /// The words at a range as the document has them, on one line; what a badly scraped page left of its line ends
  /// (`\r\n` in so many letters, `&nbsp;`) is left out.
  public func words(_ range: Range<Int>) -> String {
    let words = document.text.string(range).filter { !$0.isNewline && $0 != "\u{3000}" && $0 != "\t" }
    guard words.utf8.contains(0x5C) || words.utf8.contains(0x26) else { return words }
    return ["\\r", "\\n", "&nbsp;"].reduce(words) { $0.split(separator: $1, omittingEmptySubsequences: true).joined() }
  }

  /// From a heading of the first level after the plan that says 实事, itself or in the line below, to the next such.
  private static func annexes(_ headings: HeadingTree, _ text: Text) -> [Range<Int>] {
    let tops = headings.entries.filter { $0.heading.level == 1 }
    let plan = headings.entries.first { $0.heading.role == .plan || $0.heading.role == .targets }
    guard let plan = plan?.source.lowerBound else { return [] }
    return tops.indices.compactMap { place in
      let start = tops[place].source.lowerBound
      guard start > plan, tops[place].heading.role == .other,
        Array(text.string(start..<tops[place].source.upperBound + 40).utf16).holds(deeds)
      else { return nil }
      return start..<(place + 1 < tops.count ? tops[place + 1].source.lowerBound : text.count)
    }
  }

  private static let deeds = Array("实事".utf16)
}

extension Role {
  /// 回顾: tells of what was.
  var looksBack: Bool {
    switch self {
    case .front, .review, .problems, .other: true
    case .plan, .targets, .requirements, .selfBuilding, .closing, .glossary, .outlook: false
    }
  }
}

extension RandomAccessCollection where Index == Int {
  /// How many elements come before the first that does not hold, in a collection where all that hold come first.
  func places(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
