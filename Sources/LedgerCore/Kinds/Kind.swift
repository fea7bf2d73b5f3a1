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
  /// Who may file an item of it.
  public let filedBy: Set<LedgerRole>
  /// Whose satisfaction it is (评价); nobody's for most kinds.
  public let ratedBy: Set<LedgerRole>
  /// The stories that show and test it; see `Story`.
  public let stories: [Story]

  /// Throws a `KindFault` that names the first thing wrong.
  public init(
    _ name: String, _ title: Title, states: [State], moves: [Move], clocks: [ClockRule] = [], fields: [Field] = [],
    pace: Pace = .none, measures: [KindMeasure] = [], filedBy: Set<LedgerRole> = [.supervisor, .admin, .window],
    ratedBy: Set<LedgerRole> = [], stories: [Story] = []
  ) throws(KindFault) {
    self.name = name
    self.title = title
    self.states = states
    self.moves = moves
    self.clocks = clocks
    self.fields = fields
    self.pace = pace
    self.measures = measures
    self.filedBy = filedBy
    self.ratedBy = ratedBy
    self.stories = stories
    try check()
  }

  /// Where an item of this kind begins: the first state of the table.
  public var initial: String { states.first?.name ?? "" }

  public func state(_ name: String) -> State? { states.first { $0.name == name } }
  /// Where a state stands; nil when there is none of that name.
  func phase(_ state: String) -> State.Phase? {
    // Not by `state`, which hands over the whole of it: asked for with every entry.
    states.indices.first { states[$0].name == state }.map { states[$0].phase }
  }
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
