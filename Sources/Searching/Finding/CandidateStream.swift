internal import Foundation
internal import GRDB

/// 候选: passages that have the pairs looked for, in the order of their numbers, fetched as they are asked for.
struct CandidateStream {
  private let db: Database
  private let statement: Statement
  private let expression: String?
  private var ranges: ArraySlice<ClosedRange<Int64>>
  private var rows: RowCursor?

  static let columns = "passage.id, passage.report, passage.roles, passage.heading, passage.marks, passage.words"

  init(_ db: Database, _ expression: String?, _ ranges: [ClosedRange<Int64>]) throws {
    self.db = db
    self.expression = expression
    self.ranges = ranges[...]
    // CROSS keeps SQLite from turning the two around.
    statement = try db.makeStatement(
      sql: expression == nil
        ? "SELECT \(Self.columns) FROM passage WHERE id BETWEEN ? AND ? ORDER BY id"
        : """
        SELECT \(Self.columns) FROM pairs CROSS JOIN passage ON passage.id = pairs.rowid
        WHERE pairs.rowid BETWEEN ? AND ? AND pairs MATCH ? ORDER BY pairs.rowid
        """)
  }

  mutating func next() throws -> Row? {
    while true {
      if let row = try rows?.next() { return row }
      guard let range = ranges.popFirst() else {
        rows = nil
        return nil
      }
      var arguments: StatementArguments = [range.lowerBound, range.upperBound]
      if let expression { arguments += [expression] }
      rows = try Row.fetchCursor(statement, arguments: arguments)
    }
  }
}
