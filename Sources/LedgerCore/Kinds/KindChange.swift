/// 本地调整: what a government changes of a built-in kind: names, days, thresholds, roles. Nil leaves what the table says.
public struct KindChange: Hashable, Sendable {
  public var title: String?
  /// Titles by name.
  public var states: [String: String] = [:]
  public var moves: [String: OfMove] = [:]
  public var clocks: [String: OfClock] = [:]
  /// Titles by name.
  public var fields: [String: String] = [:]
  /// Titles by name.
  public var measures: [String: String] = [:]
  public var pace: Pace?
  public var filedBy: Set<LedgerRole>?

  public init() {}

  public struct OfMove: Hashable, Sendable {
    public var title: String?
    public var by: Set<LedgerRole>?
    /// In place of the number in `Need.signatures`.
    public var signatures: Int?
    /// In place of the hundredths in `Need.satisfied`.
    public var satisfied: Int?

    public init() {}
  }

  public struct OfClock: Hashable, Sendable {
    public var title: String?
    public var limit: Limit?
    /// Limits by field and value; only those that the table tells apart.
    public var variants: [String: [String: Limit]] = [:]
    public var extensions: Int?
    public var extendedBy: Set<LedgerRole>?

    public init() {}
  }
}

extension Kind {
  /// The kind with the change, checked like any table. It has no stories: they tell the numbers of the built-in one.
  ///
  /// Names that the kind does not have are refused, never passed over.
  public func changed(by change: KindChange) throws(KindFault) -> Kind {
    try checkNames(change)
    return try Kind(
      name, title.changed(change.title),
      states: states.map { State($0.name, change.states[$0.name] ?? $0.title.chinese, $0.phase) },
      moves: moves.map { move in change.moves[move.name].map(move.changed) ?? move },
      clocks: clocks.map { clock in change.clocks[clock.name].map(clock.changed) ?? clock },
      fields: fields.map {
        Field($0.name, change.fields[$0.name] ?? $0.title.chinese, $0.form, changedBy: $0.changedBy)
      },
      pace: change.pace ?? pace,
      measures: measures.map {
        KindMeasure($0.name, change.measures[$0.name] ?? $0.title.chinese, $0.formula, by: $0.by)
      },
      filedBy: change.filedBy ?? filedBy, ratedBy: ratedBy)
  }

  private func checkNames(_ change: KindChange) throws(KindFault) {
    let place = "The change of “\(name)”"
    for name in change.states.keys.sorted() where state(name) == nil { throw .unknownState(name, in: place) }
    for name in change.moves.keys.sorted() where move(name) == nil { throw .unknownMove(name, in: place) }
    for name in change.fields.keys.sorted() where field(name) == nil { throw .unknownField(name, in: place) }
    for name in change.measures.keys.sorted() where !measures.contains(where: { $0.name == name }) {
      throw .unknownMeasure(name, in: place)
    }
    for (name, change) in change.clocks.sorted(by: { $0.key < $1.key }) {
      guard let clock = clock(name) else { throw .unknownClock(name, in: place) }
      for (field, limits) in change.variants.sorted(by: { $0.key < $1.key }) {
        for value in limits.keys.sorted()
        where !clock.variants.contains(where: { $0.field == field && $0.value == value }) {
          throw .unknownVariant(field: field, value: value, clock: name)
        }
      }
    }
  }
}

extension Title {
  func changed(_ chinese: String?) -> Title { Title(chinese ?? self.chinese, english) }
}

extension Move {
  func changed(by change: KindChange.OfMove) -> Move {
    Move(
      changing: self, title: title.changed(change.title), by: change.by ?? by,
      needs: needs.map { need in
        switch need {
        case .signatures(let count): .signatures(change.signatures ?? count)
        case .satisfied(let yes, let percent): .satisfied(yes, percent: change.satisfied ?? percent)
        default: need
        }
      })
  }
}

extension ClockRule {
  func changed(by change: KindChange.OfClock) -> ClockRule {
    ClockRule(
      changing: self, title: title.changed(change.title), limit: change.limit ?? limit,
      variants: variants.map {
        Variant(when: $0.field, is: $0.value, change.variants[$0.field]?[$0.value] ?? $0.limit)
      },
      extensions: change.extensions ?? extensions, extendedBy: change.extendedBy ?? extendedBy)
  }
}
