public import LedgerCore

/// 可见范围: which items somebody is shown; the same for page, list, board and interface.
///
/// Everybody sees what `Kind.publicStates` opens. The supervision office, leaders, windows and administrators see all of their
/// ledger; offices beside that what they lead or support.
public struct Sight: Sendable {
  let asker: Asker
  let kinds: KindCatalogue

  /// What is shown to somebody who has not signed in.
  public static func everybody(_ kinds: KindCatalogue) -> Sight { Sight(asker: .nobody, kinds: kinds) }

  var seesAll: Bool { !asker.roles.isDisjoint(with: Audience.overseers) }

  /// Offices whose items are asked for as one's own: those that one acts for; for who sees all that one, or all.
  func ownOffices(_ asked: String? = nil) -> [String] {
    seesAll ? asked.map { [$0] } ?? [] : asker.actsFor.sorted()
  }

  /// Entries of no item: accounts, settings, tokens.
  var seesLedgerItself: Bool { !asker.roles.isDisjoint(with: LedgerRight.safekeeping.roles) }

  private var isOffice: Bool { !asker.roles.isDisjoint(with: [.lead, .support]) }

  public func sees(_ item: Item) -> Bool {
    kinds[item.kind]?.isPublic(in: item.state) == true || seesInside(item) || isOwn(item)
  }

  /// Also what is said among those who do the work. A citizen or a deputy who filed it sees that it is theirs, and no more.
  func seesInside(_ item: Item) -> Bool {
    seesAll || asker.handles(item) || isOwn(item) && !asker.roles.isDisjoint(with: Audience.staff)
  }

  /// Whether it is told that this happened to an item: what is public, what one did oneself, and inside all of it.
  func tells(_ entry: Entry, of item: Item) -> Bool {
    entry.event.isPublic || seesInside(item) || !asker.account.isEmpty && entry.by == asker.account
  }

  private func isOwn(_ item: Item) -> Bool { !asker.account.isEmpty && item.createdBy == asker.account }

  /// The filter with nothing in it that may not be seen; nil where nothing is left.
  public func narrowed(_ filter: ItemFilter) -> ItemFilter? {
    if seesAll { return filter }
    if isOffice, !filter.offices.isEmpty, filter.offices.allSatisfy(asker.actsFor.contains) { return filter }
    var filter = filter
    let open = kinds.kinds.filter { $0.isPublic && (filter.kinds.isEmpty || filter.kinds.contains($0.name)) }
    let states = Set(open.flatMap(\.publicStates))
    filter.kinds = open.map(\.name)
    let wanted = filter.states.isEmpty ? states : states.intersection(filter.states)
    filter.states = wanted.sorted()
    return filter.kinds.isEmpty || filter.states.isEmpty ? nil : filter
  }
}

extension Asker {
  /// Who has not signed in.
  static let nobody = Asker(account: "", roles: [], office: "")
}
