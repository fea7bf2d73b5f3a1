extension Item {
  /// The nearest moment by which something must be done: the item's own due date or a running clock's. Nil once ended.
  public func nextDue(_ kind: Kind) -> Moment? {
    guard let phase = kind.state(state)?.phase, phase == .waiting || phase == .running else { return nil }
    let clocks = clocks.filter { $0.isRunning && $0.standsStillSince == nil }.map(\.due)
    return (clocks + [due?.end].compactMap { $0 }).min()
  }
}
