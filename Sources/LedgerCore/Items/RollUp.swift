/// 汇总: a weighted average of done shares that says what it counted. No data is not 0: it is left out, and told.
public struct RollUp: Hashable, Sendable {
  /// Ten-thousandths; nil when nothing has data.
  public let share: Int?
  /// Items with data, that is those averaged.
  public let counted: Int
  public let of: Int

  public struct Part: Hashable, Sendable {
    public let weight: Int
    /// Ten-thousandths; nil for no data.
    public let share: Int?

    public init(weight: Int = 1, share: Int?) {
      self.weight = weight
      self.share = share
    }
  }

  /// The heaviest weight that counts; larger ones count as this, so that no sum overflows.
  static let heaviest = 1_000_000

  public init(_ parts: [Part]) {
    var (sum, weights, counted) = (0, 0, 0)
    for part in parts {
      guard let share = part.share else { continue }
      let weight = min(max(part.weight, 0), RollUp.heaviest)
      counted += 1
      weights += weight
      sum += weight * min(max(share, 0), 10_000)
    }
    share = weights == 0 ? nil : sum / weights
    self.counted = counted
    of = parts.count
  }

  /// The items of one kind by their field `weight`; 1 where it is not said. What is done (办结) is done whole, whatever
  /// its last report said.
  public init(_ items: [Item], _ kind: Kind) {
    self.init(
      items.map { item in
        let isDone = kind.phase(item.state) == .done
        return Part(
          weight: item.fields["weight"].flatMap { Int($0) } ?? 1, share: isDone ? 10_000 : item.shareDone(kind))
      })
  }

  /// `62.5%（8项中5项有数据）`, or 无数据.
  public var text: String {
    share.map { "\(Item.percent($0))（\(of)项中\(counted)项有数据）" } ?? "无数据（\(of)项）"
  }
}
