internal import Facts
internal import GRDB

/// 标签: what a passage is found by beside its words: its roles, the kinds of fact in it, their indicators.
struct PassageTags {
  private let tags: Set<String>

  init(roles: PassageRoles, marks: [Passage.Mark]) {
    var tags = Set(roles.all.map { PassageTags.tag($0) })
    for mark in marks {
      tags.insert(PassageTags.tag(mark.kind))
      if let indicator = mark.indicator { tags.insert(PassageTags.tag(indicator: indicator)) }
    }
    self.tags = tags
  }

  /// As the tokenizer takes them, the same for the same tags.
  var units: [UInt16] { tags.sorted().flatMap { [Self.mark] + Array($0.utf16) } }

  /// Stands before each tag; no passage begins with it.
  static let mark: UInt16 = 1

  static func tag(_ role: Role) -> String { "role:" + role.rawValue }
  static func tag(_ kind: SearchKind) -> String { "kind:" + kind.rawValue }
  static func tag(indicator: String) -> String { "indicator:" + indicator }
}

/// 指标编号: codes of indicators as the small numbers that rows keep.
final class IndicatorCodes {
  private var codes: [Int: String] = [:]
  private var numbers: [String: Int] = [:]

  init(_ db: Database) throws {
    for row in try Row.fetchAll(db, sql: "SELECT id, code FROM indicator") {
      let (number, code) = (try row.integer(0), try row.text(1))
      codes[number] = code
      numbers[code] = number
    }
  }

  func code(_ number: Int) -> String? { codes[number] }

  func holds(_ code: String) -> Bool { numbers[code] != nil }

  func number(_ code: String, _ db: Database) throws -> Int {
    if let known = numbers[code] { return known }
    try db.execute(sql: "INSERT INTO indicator (code) VALUES (?)", arguments: [code])
    let number = Int(db.lastInsertedRowID)
    codes[number] = code
    numbers[code] = number
    return number
  }
}
