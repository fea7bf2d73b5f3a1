internal import Hummingbird
internal import LedgerCore

/// 红黄灯追踪: from leader to office to item, with the reason of each light in words.
enum DrillPage {
  struct Model: Sendable {
    let leader: Group?
    let office: Group?
    let standings: [Standing]
    let isCut: Bool
  }

  /// Whose items are looked at; nobody is a group of its own.
  struct Group: Hashable, Sendable {
    let name: String?

    /// What stands in an address: `-` for nobody.
    init(asked: String) { name = asked == "-" ? nil : asked }
    init(name: String?) { self.name = name }
    var address: String { name ?? "-" }
  }

  private static let most = 1_000

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    visit.show(view(try await model(visit), visit.frame))
  }

  static func model(_ visit: Visit) async throws -> Model {
    let (sight, now) = (visit.sight, visit.now)
    let leader = visit.query("leader").map(Group.init(asked:))
    let office = visit.query("office").map(Group.init(asked:))
    return try await visit.ask { ledger -> Model in
      let (all, isCut) = try Standing.all([.red, .yellow], ledger, sight, at: now, most: most)
      let standings = all.filter { one in
        leader.map { $0.name == one.item.parties.leader } ?? true
          && office.map { $0.name == one.item.parties.lead } ?? true
      }
      return Model(leader: leader, office: office, standings: standings, isCut: isCut)
    }
  }
}
