import LedgerCore

/// What the ledger holds of two years of one place: those under review and those planned.
struct LedgerItems {
  /// By number, parents before their parts.
  let reviewed: [Item]
  let planned: [Item]
  private let kinds: KindCatalogue

  /// - Parameter year: The year planned.
  init(_ session: Session, place: String, year: Int) throws(Failure) {
    func items(_ year: Int, _ kinds: [String]) throws(Failure) -> [Item] {
      var filter = ItemFilter()
      filter.places = [place]
      filter.year = year
      filter.kinds = kinds
      return try session.items(filter).map { (row) throws(Failure) in try session.item(row.id) }
    }
    reviewed = try items(year - 1, ["target", "task", "livelihood", "project"])
    planned = try items(year, ["target"])
    kinds = session.kinds
  }

  func parts(of item: Item) -> [Item] { reviewed.filter { $0.parent == item.id } }

  func state(_ item: Item) -> String { kinds[item.kind]?.state(item.state)?.title.chinese ?? item.state }

  /// 目标“地区生产总值增长6%左右”，跟踪中; quotes within the title are single ones, as GB/T 15834 wants.
  func words(_ item: Item) -> String {
    let title = String(item.title.map { $0 == "“" ? "‘" : $0 == "”" ? "’" : $0 })
    return "\(kinds[item.kind]?.title.chinese ?? item.kind)“\(title)”，\(state(item))"
      + (item.parties.lead.map { "，牵头\($0)" } ?? "")
  }
}
