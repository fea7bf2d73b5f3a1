internal import Facts

/// 位次: places compared by what was observed of one indicator in one year. A place without data has no rank.
public struct Ranking: Hashable, Sendable {
  public let indicator: String
  public let year: Int
  public let ranks: [Rank]

  public struct Rank: Hashable, Sendable {
    public let item: Int
    public let place: String
    /// From 1; equal values share a rank, and the next is left out.
    public let rank: Int
  }

  /// One ranking for each indicator, measure, unit and year of which two or more items have data; in order of indicator and
  /// year. Larger is better, unless the aims say 以内 or name a position.
  public static func all(_ items: [Item]) -> [Ranking] {
    let known = items.filter { $0.observed != nil && $0.fields["indicator"] != nil }
    let groups = Dictionary(grouping: known) {
      [
        $0.fields["indicator"] ?? "", Day.padded($0.year, 4), $0.fields["measure"] ?? "level", $0.fields["unit"] ?? "",
      ]
    }
    return groups.filter { $0.value.count > 1 }.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { key, items in
      Ranking(indicator: key[0], year: items[0].year, ranks: ranked(items))
    }
  }

  private static func ranked(_ items: [Item]) -> [Rank] {
    let ceiling = items.contains { $0.fields["comparator"] == "le" || $0.fields["measure"] == "rank" }
    func isBetter(_ one: Item, _ other: Item) -> Bool {
      guard let left = one.observed, let right = other.observed, let gap = left.adding(right.negated) else {
        return false
      }
      return ceiling ? gap.isNegative : gap.significand > 0
    }
    return items.map { item in
      Rank(item: item.id, place: item.place, rank: 1 + items.count { isBetter($0, item) })
    }.sorted { ($0.rank, $0.item) < ($1.rank, $1.item) }
  }
}
