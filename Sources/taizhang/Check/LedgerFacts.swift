import Checking
import Facts
import LedgerCore
import LedgerSQLite
import Settings

/// 台账事实: what a ledger holds of a place and the years of its draft, as facts to check against.
///
/// A target gives its value for the plan; its result, or what was reported for December, the value of the review.
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
    var values: [Key: [LedgerValue]] = [:]
    for year in year.map({ [$0 - 1, $0] }) ?? [nil] {
      var filter = ItemFilter()
      filter.kinds = ["target"]
      filter.places = place.map { [$0] } ?? []
      filter.year = year
      filter.limit = 1_000
      while true {
        // The moment is for lights only, which no fact has.
        let rows = try ledger.items(filter, at: Moment(seconds: 0)).rows
        for row in rows {
          guard let item = try ledger.item(row.id) else { continue }
          values[Key(place: item.place, year: item.year), default: []] += LedgerFacts.values(of: item)
        }
        guard let last = rows.last, rows.count == filter.limit else { break }
        filter.after = last.id
      }
    }
    self.values = values
  }

  /// Of a report for a year: the targets it sets, and those of the year it looks back on.
  func values(place: String?, year: Int?) -> [LedgerValue] {
    guard let place, let year else { return [] }
    return [year - 1, year].flatMap { values[Key(place: place, year: $0)] ?? [] }
  }

  private static func values(of item: Item) -> [LedgerValue] {
    let name = "第\(item.id)号 \(item.title)"
    let period = Period(year: item.year)
    // A target for another period than its year is for one of several years: its value of this year is not known.
    guard item.fields["period"].map({ $0 == "\(period)" }) ?? true,
      let measure = item.fields["measure"].flatMap(Measure.init(rawValue:)),
      let target = numbers(item.fields["value"])
    else { return [] }
    var figure = Figure(
      values: target, unit: item.fields["unit"] ?? "-", measure: measure,
      comparator: item.fields["comparator"].flatMap(Comparator.init(rawValue:)) ?? .equal, status: .target,
      period: period, subject: subject(of: item), indicator: item.fields["indicator"])
    var values = [LedgerValue(figure: figure, name: name)]
    let december = item.progress["\(item.year)-12"]?.quantity ?? item.progress["\(item.year)Q4"]?.quantity
    if let result = numbers(item.fields["result"]) ?? numbers(december) {
      (figure.values, figure.comparator, figure.status) = (result, .equal, .actual)
      values.append(LedgerValue(figure: figure, name: name))
    }
    return values
  }

  private static func numbers(_ text: String?) -> [ExactNumber]? {
    guard let parts = text?.split(separator: ":"), !parts.isEmpty else { return nil }
    let numbers = parts.compactMap { ExactNumber($0) }
    return numbers.count == parts.count ? numbers : nil
  }

  /// 固定资产投资 of 固定资产投资增长5%以上: the title up to its measure or number.
  private static func subject(of item: Item) -> String {
    var title = Substring(item.title)
    if let digit = title.firstIndex(where: \.isNumber) { title = title[..<digit] }
    for word in ["年均增长", "年均下降", "增长", "下降", "减少", "位居"] where title.hasSuffix(word) {
      title = title.dropLast(word.count)
    }
    return String(title)
  }
}
