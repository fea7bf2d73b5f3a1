extension LedgerStore {
  /// 分派建议 for items of a year: by the competences of the offices and what was led the year before.
  public func proposer(of year: Int, _ offices: OfficeTree, at now: Moment) throws -> AssignmentProposer {
    var filter = ItemFilter()
    filter.year = year - 1
    filter.limit = 1_000
    var past: [PastItem] = []
    while true {
      let rows = try items(filter, at: now).rows
      past += rows.compactMap { row in row.office.map { PastItem(id: row.id, title: row.title, lead: $0) } }
      guard let last = rows.last, rows.count == filter.limit else { break }
      filter.after = last.id
    }
    return AssignmentProposer(offices: offices, lastYear: past)
  }
}
