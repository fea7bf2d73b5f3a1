/// 事项类别: the lifecycle of one kind of item as a table: states, moves with role and needs, clocks, light, measures.
///
/// Every surface reads this table: commands, board, manual and tests. `init` refuses a table that cannot work.
public struct Kind: Sendable {
  /// `task`: lower-case English, as in commands and files.
  public let name: String
  public let title: Title
  public let states: [State]
  public let moves: [Move]
  public let clocks: [ClockRule]
  public let fields: [Field]
  public let pace: Pace
  public let measures: [KindMeasure]
  /// The stories that show and test it; see `Story`.
  public let stories: [Story]

  /// Throws a `KindFault` that names the first thing wrong.
  public init(
    _ name: String, _ title: Title, states: [State], moves: [Move], clocks: [ClockRule] = [], fields: [Field] = [],
    pace: Pace = .none, measures: [KindMeasure] = [], stories: [Story] = []
  ) throws(KindFault) {
    self.name = name
    self.title = title
    self.states = states
    self.moves = moves
    self.clocks = clocks
    self.fields = fields
    self.pace = pace
    self.measures = measures
    self.stories = stories
    try check()
  }

  /// Where an item of this kind begins: the first state of the table.
  public var initial: String { states.first?.name ?? "" }

  public func state(_ name: String) -> State? { states.first { $0.name == name } }
  public func move(_ name: String) -> Move? { moves.first { $0.name == name } }
  public func clock(_ name: String) -> ClockRule? { clocks.first { $0.name == name } }
  public func field(_ name: String) -> Field? { fields.first { $0.name == name } }

  /// The moves that leave a state, whoever may make them.
  public func moves(from state: String) -> [Move] { moves.filter { $0.from.contains(state) } }
}

/// A name in Chinese and in English.
public struct Title: Hashable, Sendable {
  public let chinese: String
  public let english: String

  public init(_ chinese: String, _ english: String) {
    self.chinese = chinese
    self.english = english
  }
}

/// 状态: where an item of a kind can be.
public struct State: Hashable, Sendable {
  public let name: String
  public let title: Title
  public let phase: Phase

  public init(_ name: String, _ chinese: String, _ phase: Phase) {
    self.name = name
    self.title = Title(chinese, name)
    self.phase = phase
  }

  /// What a state means for the light.
  public enum Phase: String, Hashable, Sendable {
    /// 未启动: grey.
    case waiting
    /// 进行中: green, yellow or red.
    case running
    /// 办结: blue.
    case done
    /// 终止: no longer counted; no light.
    case dropped
  }
}

/// 身份: in what role somebody acts; the roles of `kinds.md`.
public enum LedgerRole: String, CaseIterable, Hashable, Sendable, Codable {
  /// 督查室
  case supervisor
  /// 牵头单位
  case lead
  /// 配合单位
  case support
  /// 分管领导
  case leader
  /// 代表、委员
  case deputy
  /// 窗口、热线话务
  case window
  /// 公众、企业
  case `public`
  case admin

  public var title: Title {
    switch self {
    case .supervisor: Title("督查室", "supervisor")
    case .lead: Title("牵头单位", "lead office")
    case .support: Title("配合单位", "supporting office")
    case .leader: Title("分管领导", "leader")
    case .deputy: Title("代表委员", "deputy")
    case .window: Title("窗口", "window")
    case .public: Title("公众", "public")
    case .admin: Title("管理员", "administrator")
    }
  }
}

/// 流转: one way from state to state, who may take it and what it needs.
public struct Move: Hashable, Sendable {
  public let name: String
  public let title: Title
  public let from: [String]
  public let to: String
  public let by: Set<LedgerRole>
  public let needs: [Need]

  public init(
    _ name: String, _ chinese: String, from: String..., to: String, by: Set<LedgerRole>, needs: [Need] = []
  ) {
    self.name = name
    self.title = Title(chinese, name)
    self.from = from
    self.to = to
    self.by = by
    self.needs = needs
  }

  init(changing move: Move, title: Title, by: Set<LedgerRole>) {
    name = move.name
    self.title = title
    from = move.from
    to = move.to
    self.by = by
    needs = move.needs
  }
}

/// 条件: what a move needs before it is made.
public enum Need: Hashable, Sendable {
  /// 理由 in words, given with the move.
  case reason
  /// 佐证材料: at least one file, given with the move or since the item entered its state.
  case evidence
  /// A field of the kind that is filled, now or before.
  case field(String)
  /// A field filled with one of the values.
  case value(String, [String])
  /// 牵头单位 named.
  case lead
  /// A due date set.
  case due
  /// 签字: so many different accounts have signed since the item entered its state.
  case signatures(Int)
  /// Made at most once in an item's life: 只可退回一次.
  case once
  /// Made only while that clock has not run out.
  case before(clock: String)
  /// Progress has been reported since the item entered its state.
  case progress
  /// 子项 all done or dropped.
  case children
  /// 表决通过: the item's ballot was closed and carried.
  case carried
  /// A rating that is none of these, or one of them.
  case rating([Rating.Grade])
}

/// 字段: what an item of a kind says besides title, parties and due date.
public struct Field: Hashable, Sendable {
  public let name: String
  public let title: Title
  public let form: Form

  public init(_ name: String, _ chinese: String, _ form: Form = .text) {
    self.name = name
    self.title = Title(chinese, name)
    self.form = form
  }

  public enum Form: Hashable, Sendable {
    case text
    /// An exact decimal in the unit named: 亿元, 亩.
    case quantity(unit: String)
    case day
    case count
    case choice([String])
    /// 个人信息: an opaque reference; what it stands for is kept apart from the log.
    case personal
  }
}

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
  /// Starts anew each time progress is reported: 每月25日前, 每14天跟进.
  public let restartsOnProgress: Bool

  public init(
    _ name: String, _ chinese: String, in startsIn: String..., through runsThrough: [String] = [],
    pausesIn: [String] = [], limit: Limit, variants: [Variant] = [], extensions: Int = 0,
    extendedBy: Set<LedgerRole> = [.supervisor, .leader], restartsOnProgress: Bool = false
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
    self.restartsOnProgress = restartsOnProgress
  }

  init(changing clock: ClockRule, title: Title, limit: Limit, variants: [Variant], extensions: Int) {
    name = clock.name
    self.title = title
    startsIn = clock.startsIn
    runsThrough = clock.runsThrough
    pausesIn = clock.pausesIn
    self.limit = limit
    self.variants = variants
    self.extensions = extensions
    extendedBy = clock.extendedBy
    restartsOnProgress = clock.restartsOnProgress
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
    variants.first { fields[$0.field] == $0.value }?.limit ?? limit
  }
}

/// 进度: how the done share of a running item is compared with the share of the period gone.
public enum Pace: Hashable, Sendable {
  /// Only deadlines make its light.
  case none
  /// Share done against the share of the time from the start to the due date; yellow and red when behind by so many
  /// hundredths.
  case calendar(yellow: Int, red: Int)
}

/// 统计口径: what is shown of all items of a kind; "no data" is never counted as 0.
public struct KindMeasure: Hashable, Sendable {
  public let name: String
  public let title: Title
  public let formula: Formula

  public init(_ name: String, _ chinese: String, _ formula: Formula) {
    self.name = name
    self.title = Title(chinese, name)
    self.formula = formula
  }

  public indirect enum Formula: Hashable, Sendable {
    case count(Condition)
    /// Items that meet the first among those that meet the second.
    case share(Condition, of: Condition)
    /// Sum of a quantity field, exact.
    case sum(String)
    /// Sum of the first field over the sum of the second, among items that have both.
    case ratio(String, of: String)
    /// Mean number of times that a move was made.
    case average(move: String)
  }

  public indirect enum Condition: Hashable, Sendable {
    case all
    case inState([String])
    /// Was ever in one of the states.
    case reached([String])
    case made(move: String)
    /// The clock stopped in time, or runs and is not overdue.
    case kept(clock: String)
    /// The clock has stopped, or is overdue.
    case decided(clock: String)
    case rated([Rating.Grade])
    case field(String, [String])
    case overdue
    case urged
    case both(Condition, Condition)
  }
}
