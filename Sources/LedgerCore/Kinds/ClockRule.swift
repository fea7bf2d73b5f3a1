/// 时钟: a limit that runs between moves.
public struct ClockRule: Hashable, Sendable {
  public let name: String
  public let title: Title
  /// Starts on entering any of these states, or at creation where the first state is among them.
  public let startsIn: [String]
  /// Stops when the item leaves the states it runs in; it runs in `startsIn` and, with those, in `runsThrough`.
  public let runsThrough: [String]
  /// Stands still in these states and while a part is owed: 补正, 容缺.
  public let pausesIn: [String]
  public let limit: Limit
  /// Other limits by the value of a field: 紧急 one day, 复杂 fifteen.
  public let variants: [Variant]
  /// How often it may be extended, and who allows it.
  public let extensions: Int
  public let extendedBy: Set<LedgerRole>
  /// 法定上限: how long it may run from its start with every extension; nil where no law says.
  public let most: Limit?
  /// Starts anew each time progress is reported: 每月25日前, 每14天跟进.
  public let restartsOnProgress: Bool
  /// Progress reported while it runs hands over evidence.
  public let wantsEvidence: Bool
  /// Starts anew each time that move is made: 每次巡河.
  public let restartsOnMove: String?
  /// A field that holds the limit of this item in place of the table's: 承诺时限, 开工日期.
  public let limitField: String?
  /// 公示期: a time to wait out, which nobody can be late for; it makes no light.
  public let waits: Bool

  public init(
    _ name: String, _ chinese: String, in startsIn: String..., through runsThrough: [String] = [],
    pausesIn: [String] = [], limit: Limit, variants: [Variant] = [], extensions: Int = 0,
    extendedBy: Set<LedgerRole> = [.supervisor, .leader], most: Limit? = nil, restartsOnProgress: Bool = false,
    wantsEvidence: Bool = false, restartsOnMove: String? = nil, limitField: String? = nil, waits: Bool = false
  ) {
    self.name = name
    self.title = Title(chinese, name)
    self.startsIn = startsIn
    self.runsThrough = runsThrough
    self.pausesIn = pausesIn
    self.limit = limit
    self.variants = variants
    self.extensions = extensions
    self.extendedBy = extendedBy
    self.most = most
    self.restartsOnProgress = restartsOnProgress
    self.wantsEvidence = wantsEvidence
    self.restartsOnMove = restartsOnMove
    self.limitField = limitField
    self.waits = waits
  }

  init(
    changing clock: ClockRule, title: Title, limit: Limit, variants: [Variant], extensions: Int,
    extendedBy: Set<LedgerRole>
  ) {
    name = clock.name
    self.title = title
    startsIn = clock.startsIn
    runsThrough = clock.runsThrough
    pausesIn = clock.pausesIn
    self.limit = limit
    self.variants = variants
    self.extensions = extensions
    self.extendedBy = extendedBy
    most = clock.most
    restartsOnProgress = clock.restartsOnProgress
    wantsEvidence = clock.wantsEvidence
    restartsOnMove = clock.restartsOnMove
    limitField = clock.limitField
    waits = clock.waits
  }

  public struct Variant: Hashable, Sendable {
    public let field: String
    public let value: String
    public let limit: Limit

    public init(when field: String, is value: String, _ limit: Limit) {
      self.field = field
      self.value = value
      self.limit = limit
    }
  }

  /// States in which the clock exists, running or standing still.
  public var lives: Set<String> { Set(startsIn).union(runsThrough).union(pausesIn) }

  public func limit(for fields: [String: String]) -> Limit {
    if let own = limitField.flatMap({ fields[$0] }).flatMap({ Limit($0) }) { return own }
    return variants.first { fields[$0.field] == $0.value }?.limit ?? limit
  }
}

/// 进度: how the done share of a running item is compared with the share of the period gone.
public enum Pace: Hashable, Sendable {
  /// Only deadlines make its light.
  case none
  /// Share done against the item's plan by month, else against the share of the time from the start to the due date, or,
  /// where the aim is a rate (增速, 位次), against the whole of it; yellow and red when behind by so many
  /// hundredths.
  case calendar(yellow: Int, red: Int)
}
