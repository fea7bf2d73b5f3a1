internal import GRDB

/// Compares the tables, indexes and triggers of a file with those this program makes, word for word: a trigger emptied under
/// its own name, or a foreign one, is as bad as one taken out.
struct SchemaCheck {
  private struct Thing: Hashable {
    let type: String
    let name: String
    let sql: String

    var words: String { "\(type) \(name)" }
  }

  private let found: Set<Thing>
  private let wanted: Set<Thing>

  init(_ db: Database) throws {
    found = try SchemaCheck.things(db)
    wanted = try DatabaseQueue().write { fresh in
      try fresh.execute(sql: Schema.all)
      return try SchemaCheck.things(fresh)
    }
  }

  private static func things(_ db: Database) throws -> Set<Thing> {
    let rows = try Row.fetchAll(db, sql: "SELECT type, name, coalesce(sql, '') FROM sqlite_master")
    return Set(rows.map { Thing(type: $0[0], name: $0[1], sql: $0[2]) })
  }

  var faults: [String] {
    let lost = wanted.subtracting(found).map { thing in
      let isChanged = found.contains { $0.type == thing.type && $0.name == thing.name }
      return "\(thing.words) was \(isChanged ? "changed" : "taken out")"
    }
    let known = Set(wanted.map(\.words))
    let added = found.map(\.words).filter { !known.contains($0) }.map { "\($0) was added" }
    return (lost + added).sorted().map {
      "The \($0): restore a backup, or run `taizhang rebuild` where it is of items."
    }
  }
}
