import Checking
import Facts
import LedgerCore
import LedgerSQLite
import Settings

/// 台账事实: what a ledger holds of a place and the years of its draft, as facts to check against.
///
/// A target gives its value for the plan, and its result or what was reported of it for the review. What was promised of a
/// task or a livelihood project (民生实事) that is done stands in the review as at least so much.
struct LedgerFacts: Sendable {
  private struct Key: Hashable, Sendable {
    let place: String
    let year: Int
  }

  private let values: [Key: [LedgerValue]]

  init(folder: String) throws(Failure) {
    do {
      let settings = try LedgerSettings.read(folder)
      try self.init(SQLiteLedger(opening: folder, kinds: settings.kinds))
    } catch {
      throw Failure(error, about: folder)
    }
  }

  /// - Parameters:
  ///   - place: Nil for all places; likewise the year, else that of a draft, with the one before it.
  init(_ ledger: some LedgerStore, place: String? = nil, year: Int? = nil) throws {
    var items: [Item] = []
    for year in year.map({ [$0 - 1, $0] }) ?? [nil] {
      var filter = ItemFilter()
      filter.kinds = ["target", "task", "livelihood"]
      filter.places = place.map { [$0] } ?? []
      filter.year = year
      filter.limit = 1_000
      while true {
        // The moment is for lights only, which no fact has.
        let rows = try ledger.items(filter, at: Moment(seconds: 0)).rows
        for row in rows { if let item = try ledger.item(row.id) { items.append(item) } }
        guard let last = rows.last, rows.count == filter.limit else { break }
        filter.after = last.id
      }
    }
    let done = Set(items.lazy.filter { $0.kind == "task" && $0.state == "closed" }.map(\.id))
    var values: [Key: [LedgerValue]] = [:]
    for item in items {
      let isDone = item.parent.map { done.contains($0) } ?? false
      values[Key(place: item.place, year: item.year), default: []] += LedgerFacts.values(of: item, isDone: isDone)
    }
    self.values = values
  }

  /// Of a report for a year: the targets it sets, and those of the year it looks back on.
  func values(place: String?, year: Int?) -> [LedgerValue] {
    guard let place, let year else { return [] }
    return [year - 1, year].flatMap { values[Key(place: place, year: $0)] ?? [] }
  }

  /// - Parameter isDone: The task it is part of was checked and written off (销号).
  private static func values(of item: Item, isDone: Bool) -> [LedgerValue] {
    let figures: [Figure] =
      switch item.kind {
      case "target":
        [item.target, item.result ?? item.standing ?? (isDone ? item.kept?.asFloor : nil)].compactMap(\.self)
      case "livelihood" where ["completed", "rated"].contains(item.state):
        item.figuresOfTitle.map { $0.asFloor.done(in: item.year) }
      default: []
      }
    // A target for another period than its year is for one of several years: its value of this year is not known.
    return figures.filter { $0.period?.firstYear == $0.period?.lastYear }.filter {
      $0.period.map { Int($0.lastYear) } == item.year
    }
    .map { LedgerValue(figure: $0, name: "第\(item.id)号 \(item.title)") }
  }
}

extension Figure {
  /// What was promised and done is at least so much; a fall at most.
  fileprivate var asFloor: Figure {
    var figure = self
    guard figure.comparator == .equal || figure.comparator == .about else { return figure }
    figure.comparator = figure.values.first?.isNegative == true ? .atMost : .atLeast
    return figure
  }

  fileprivate func done(in year: Int) -> Figure {
    var figure = self
    (figure.status, figure.period) = (.actual, Period(year: year))
    return figure
  }
}
