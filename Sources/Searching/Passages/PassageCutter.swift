internal import Documents
internal import Facts

/// 分段: a document to passages, so that every character that is no blank at the edge of a line stands in exactly one.
///
/// A passage is a paragraph: a line, several where print broke one paragraph at a width, a part where a whole report is one
/// line. Two words are found together when they stand in one passage.
struct PassageCutter {
  private let text: Text
  private let findings: [Finding]
  private let stops: [Int]
  private var walk: LineWalk
  private var passages: [Passage] = []
  private var next = 0
  private var role: Role?
  /// The open headings, by level.
  private var open: [(level: Int, passage: Int)] = []

  /// A line of more characters holds several paragraphs: it is cut at its headings, and at the first end of a sentence after
  /// so many. Two words at its ends do not belong together.
  private static let long = 2_000

  /// Not even what has no sentences at all is longer: every hit in it is looked at whole.
  private static let longest = 200_000

  static func passages(of document: Document, _ findings: Findings) -> [Passage] {
    var cutter = PassageCutter(document, findings)
    cutter.cut()
    return cutter.passages
  }

  private init(_ document: Document, _ findings: Findings) {
    text = document.text
    walk = LineWalk(document.text)
    self.findings = findings.all.sorted { $0.source.lowerBound < $1.source.lowerBound }
    stops = self.findings.compactMap { finding in
      guard case .heading(let heading) = finding.fact, heading.level > 0 else { return nil }
      return finding.source.lowerBound
    }
  }

  private mutating func cut() {
    var stop = stops[...]
    for line in Paragraphs(text) {
      var start = line.lowerBound
      while let place = stop.first, place < line.upperBound {
        stop.removeFirst()
        if line.count > Self.long, place > start {
          cutLong(start..<place)
          start = place
        }
      }
      cutLong(start..<line.upperBound)
    }
  }

  private mutating func cutLong(_ source: Range<Int>) {
    var start = source.lowerBound
    for at in source
    where at - start >= Self.long && (Sentences.isEnd(text[at]) || at - start >= Self.longest) {
      add(start..<at + 1)
      start = at + 1
    }
    add(start..<source.upperBound)
  }

  private mutating func add(_ source: Range<Int>) {
    let source = trimmed(source)
    guard !source.isEmpty else { return }
    let place = walk.place(of: source.lowerBound)
    var passage = Passage(
      words: words(source), start: source.lowerBound, line: place.line, column: place.column,
      roles: PassageRoles(role),
      heading: open.last?.passage, shelf: .texts)
    while next < findings.count, findings[next].source.lowerBound < source.upperBound {
      take(findings[next], into: &passage, source)
      next += 1
    }
    passages.append(passage)
  }

  private mutating func take(_ finding: Finding, into passage: inout Passage, _ source: Range<Int>) {
    let kind: SearchKind
    var indicator: String?
    switch finding.fact {
    case .heading(let heading):
      take(heading, finding.source, into: &passage, source)
      guard heading.level > 0 else { return }
      kind = .heading
    case .figure(let figure): (kind, indicator) = (.figure, figure.indicator)
    case .commitment: kind = .commitment
    case .project: kind = .project
    case .term:
      kind = .term
      passage.shelf = .titles
    case .mention: return
    }
    let inside = finding.source.clamped(to: source)
    guard !inside.isEmpty else { return }
    let start = units(source.lowerBound..<inside.lowerBound)
    passage.marks.append(
      Passage.Mark(kind: kind, source: start..<start + units(inside), indicator: indicator))
  }

  /// A heading that is the whole of its passage opens what follows; one that runs into its text belongs to that.
  private mutating func take(
    _ heading: Heading, _ at: Range<Int>, into passage: inout Passage, _ source: Range<Int>
  ) {
    // What comes before the first heading of a passage is of the old role.
    let isFirst = at.lowerBound <= source.lowerBound + 8
    if isFirst { passage.roles.begin(with: heading.role) } else { passage.roles.add(heading.role) }
    role = heading.role
    guard heading.level > 0 else { return }
    while let last = open.last, last.level >= heading.level { open.removeLast() }
    if isFirst { passage.heading = open.last?.passage }
    // The number before it and the mark after it are no words of its own.
    guard source.count - at.count <= 12 else { return }
    passage.shelf = .titles
    open.append((heading.level, passages.count))
  }

  private func words(_ source: Range<Int>) -> [UInt16] {
    let units = text.buffer[source]
    return units.contains(Text.astral) ? Array(text.string(source).utf16) : Array(units)
  }

  private func trimmed(_ source: Range<Int>) -> Range<Int> {
    var (start, end) = (source.lowerBound, source.upperBound)
    while start < end, Folding.isBlank(text[start]) { start += 1 }
    while end > start, Folding.isBlank(text[end - 1]) { end -= 1 }
    return start..<end
  }

  /// UTF-16 units of a stretch of code points.
  private func units(_ source: Range<Int>) -> Int {
    source.count + text.buffer[source].count { $0 == Text.astral }
  }
}
