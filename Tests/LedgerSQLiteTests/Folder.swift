import Foundation
import LedgerCore
import LedgerSQLite

/// A data folder of its own for one test, gone afterwards.
final class Folder {
  let path: String
  static let now = Moment(Day(number: 20_510), hour: 9)

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/taizhang-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  static func kinds() throws -> KindCatalogue { try KindCatalogue.builtIn() }

  func create() throws -> SQLiteLedger {
    try SQLiteLedger.create(in: path + "/data", name: "衍溪县/2026", kinds: Folder.kinds())
  }

  func open() throws -> SQLiteLedger { try SQLiteLedger(opening: path + "/data", kinds: Folder.kinds()) }
}

let supervisor = Asker(account: "督查员", roles: [.supervisor])
let admin = Asker(account: "管理员", roles: [.admin])
let lead = Asker(account: "民政局经办", roles: [.lead], office: "县民政局")

/// A task as the report promised it, assigned and due.
func task(_ title: String = "新建社区食堂10家", key: String? = nil, parent: Int? = nil, office: String = "县民政局") -> Created {
  Created(
    kind: "task", place: "衍溪县", year: 2026, title: title,
    origin: Origin(
      report: String(repeating: "a", count: 64), from: 10, to: 20, words: title, heading: ["二、重点工作", "（一）民生"]),
    parties: Parties(lead: office), due: Day(year: 2026, month: 11, day: 30), parent: parent, key: key)
}

extension LedgerStore {
  /// A new item and the given moves on it, all in one transaction.
  @discardableResult
  func file(_ created: Created, moves: String..., at now: Moment = Folder.now) throws -> Int {
    let drafts =
      [Draft(on: .new, .create(created), by: supervisor)]
      + moves.map { Draft(on: .created, .move($0, .init()), by: supervisor) }
    return try submit(drafts, at: now)[0].number
  }
}
