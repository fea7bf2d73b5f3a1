/// 可办: one move that an item's state has, as it stands for one who asks.
public struct Offer: Hashable, Sendable {
  public let move: Move
  /// One of the roles that may make it is held.
  public let isYours: Bool
  /// What is handed over with the move and is not there yet: words, files, fields.
  public let asked: [Need]
  /// What nobody can hand over with it, and is not met.
  public let lacking: [Need]

  /// It would be taken if what it asks for is brought: draw its button.
  public var isOpen: Bool { isYours && lacking.isEmpty }
}

extension Item {
  /// Every move out of its state, for buttons and help. Answers as `decide` would, so a button is drawn exactly when the
  /// move would not be refused.
  public func offers(for asker: Asker, at now: Moment, _ kind: Kind, around: Surroundings = .none) -> [Offer] {
    kind.moves(from: state).map { move in
      let unmet = move.needs.filter { !isMet($0, move, at: now, around) }
      let fields = Set(unmet.compactMap(\.fieldItFills))
      let asked = unmet.filter { $0.isBrought || $0.weighs.map(fields.contains) == true }
      return Offer(
        move: move, isYours: asker.role(among: move.by, on: parties) != nil, asked: asked,
        lacking: unmet.filter { !asked.contains($0) })
    }
  }

  private func isMet(_ need: Need, _ move: Move, at now: Moment, _ around: Surroundings) -> Bool {
    do {
      try check(need, move, Request.Supply(), at: now, around)
      return true
    } catch {
      return false
    }
  }
}

extension Need {
  /// Handed over with the move itself.
  fileprivate var isBrought: Bool {
    switch self {
    case .reason, .evidence, .handed, .field, .value: true
    default: false
    }
  }

  fileprivate var fieldItFills: String? {
    switch self {
    case .field(let name), .value(let name, _): name
    default: nil
    }
  }

  /// The field whose value decides: met or not only once it is handed over.
  fileprivate var weighs: String? {
    switch self {
    case .meets(_, let name), .budget(let name, _, _), .atMost(let name, _): name
    default: nil
    }
  }
}
