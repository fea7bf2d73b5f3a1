internal import Documents
internal import Facts
internal import LedgerCore

/// One report while it is being turned into proposals.
struct Source {
  let findings: Findings
  let text: Text
  let tree: HeadingTree
  let digest: String
  let place: String
  let year: Int

  func proposal(
    _ kind: String, _ title: String, of finding: Finding, range: Range<Int>? = nil, heading: Int?,
    fields: [String: String] = [:], parties: Parties? = nil, due: Day? = nil, under: String? = nil
  ) -> Proposal {
    let range = range ?? finding.source
    let title = Source.line(title)
    let key = key(kind, title)
    return Proposal(
      key: key,
      created: Created(
        kind: kind, place: place, year: year, title: title,
        origin: Origin(
          report: digest, from: range.lowerBound, to: range.upperBound, words: words(range),
          heading: tree.path(to: heading ?? self.heading(above: range.lowerBound)).map(Source.line), rule: finding.rule),
        fields: fields.isEmpty ? nil : fields, parties: parties, due: due, key: key),
      under: under, confidence: Int(finding.confidence.percent))
  }

  /// `task/砚溪县/2025/新增普惠性托位400个`: marks, blanks and widths left out, so that another print gives the same.
  func key(_ kind: String, _ title: String) -> String { "\(kind)/\(place)/\(year)/\(Source.folded(title))" }

  func words(_ range: Range<Int>) -> String { text.string(range) }

  /// Words on one line for a title, without marks at its ends.
  func title(_ range: Range<Int>) -> String {
    var words = Source.line(words(range))
    while let last = words.last, "，、；。,;.：: ".contains(last) { words.removeLast() }
    while let first = words.first, "，、；。,;.：: ".contains(first) { words.removeFirst() }
    return words
  }

  /// Without line ends, tabs and the wide blanks of an indent.
  private static func line(_ words: String) -> String {
    words.filter { !$0.isNewline && $0 != "\t" && $0 != "\u{3000}" }
  }

  /// Position, among the headings, of the last before that point of the text.
  func heading(above position: Int) -> Int? {
    var (low, high) = (0, tree.entries.count)
    while low < high {
      let middle = (low + high) / 2
      if tree.entries[middle].source.lowerBound <= position { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// Letters, digits and Han characters only, full-width ones as half-width; 2.5 and 25 stay apart.
  static func folded(_ words: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      let narrow = (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      if narrow.properties.isAlphabetic || narrow.properties.numericType != nil
        || "%.:+".unicodeScalars.contains(narrow)
      {
        folded.append(narrow)
      }
    }
    while let last = folded.last, ".:".unicodeScalars.contains(last) { folded.removeLast() }
    return String(folded)
  }
}

extension Range<Int> {
  func contains(_ other: Range<Int>) -> Bool { lowerBound <= other.lowerBound && other.upperBound <= upperBound }
}
