/// 当时的时限: limits are kept with the entry that starts a clock, so that a table changed later changes no clock of the past.
extension Kind {
  /// Of the clocks that start in the first state; nil for none.
  func limits(of created: Created) -> [String: String]? {
    limits { $0.startsIn.contains(initial) ? $0.limit(for: created.fields ?? [:]) : nil }
  }

  /// Of the clocks that a move starts, and of those that run on whose limit hangs on a field the move changes.
  func limits(of move: Move, _ changed: [String: String], on item: Item) -> [String: String]? {
    let fields = item.fields.merging(changed) { $1 }
    return limits { rule in
      guard rule.lives.contains(move.to) else { return nil }
      let begins =
        item.running(rule.name) == nil ? rule.startsIn.contains(move.to) : rule.restartsOnMove == move.name
      let changes = rule.hangsOn.contains { item.fields[$0] != fields[$0] }
      return begins || changes ? rule.limit(for: fields) : nil
    }
  }

  /// Of the clocks that a corrected entry started: as they were, but for those that hang on a field now corrected.
  func limits(
    _ old: [String: String]?, correcting before: [String: String]?, to after: [String: String]?, on item: Item
  )
    -> [String: String]?
  {
    guard let old else { return nil }
    let fields = item.fields.merging(after ?? [:]) { $1 }
    return old.reduce(into: [:]) { limits, one in
      let rule = clock(one.key).flatMap { rule in
        rule.hangsOn.contains { before?[$0] != after?[$0] } ? rule : nil
      }
      limits[one.key] = rule?.limit(for: fields).description ?? one.value
    }
  }

  private func limits(_ limit: (ClockRule) -> Limit?) -> [String: String]? {
    let limits = clocks.compactMap { rule in limit(rule).map { (rule.name, $0.description) } }
    return limits.isEmpty ? nil : Dictionary(uniqueKeysWithValues: limits)
  }
}

extension ClockRule {
  /// Fields that its limit depends on.
  var hangsOn: [String] { variants.map(\.field) + [limitField].compactMap { $0 } }

  /// As the entry says that starts it, else as the table does.
  func limit(_ inForce: [String: String]?, for fields: [String: String]) -> Limit {
    inForce?[name].flatMap { Limit($0) } ?? limit(for: fields)
  }
}
