public import Documents
public import Facts

/// 来源: what one file, or one ledger, gives the index.
public struct Source: Sendable {
  /// What it is known by: the path of the file from the root, or of the ledger's folder.
  public let path: String
  /// Of its bytes; of a ledger whatever changes with it. The same digest is not indexed again.
  public let digest: String
  var reports: [Part] = []
  /// Bytes of UTF-8 that the words take, at most.
  public private(set) var size = 0

  struct Part: Sendable {
    var name: String
    var report: Report
    var passages: [Passage]
  }

  public init(path: String, digest: String) {
    self.path = path
    self.digest = digest
  }

  /// Takes a document in, cut into passages.
  public mutating func add(_ document: Document, _ findings: Findings) {
    add(Part(name: document.name, report: findings.report, passages: PassageCutter.passages(of: document, findings)))
  }

  /// Takes items of a ledger in. What they hold must be what anybody who may read the index may see.
  public mutating func add(_ items: [LedgerWords]) {
    struct Group: Hashable {
      var place: String
      var year: Int
    }
    for (group, items) in Dictionary(grouping: items, by: { Group(place: $0.place, year: $0.year) })
      .sorted(by: { ($0.key.year, $0.key.place) < ($1.key.year, $1.key.place) })
    {
      let report = Report(place: group.place, year: group.year, kind: .ledger)
      add(Part(name: path, report: report, passages: items.map(\.passage)))
    }
  }

  private mutating func add(_ part: Part) {
    size += part.passages.reduce(0) { $0 + $1.words.count * 3 }
    reports.append(part)
  }
}

/// 台账文字: the words of an item that are searched.
public struct LedgerWords: Sendable {
  public var number: Int
  public var place: String
  public var year: Int
  /// Title first, then fields and notes.
  public var parts: [String]

  public init(number: Int, place: String, year: Int, parts: [String]) {
    self.number = number
    self.place = place
    self.year = year
    self.parts = parts
  }

  var passage: Passage {
    let parts = parts.map { Array($0.utf16.drop(while: Folding.isBlank)) }
    let words = Array(parts.joined(separator: [Sentences.partEnd]))
    let title = parts.first?.count ?? 0
    return Passage(
      words: words, start: number, line: 0, column: 0, roles: PassageRoles(nil), heading: nil, shelf: .titles,
      marks: [Passage.Mark(kind: .item, source: 0..<title)])
  }
}
