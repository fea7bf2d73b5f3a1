extension Item {
  /// The nearest moment by which something must be done: the item's own due date or a running clock's. Nil once ended.
  public func nextDue(_ kind: Kind) -> Moment? {
    guard let phase = kind.phase(state), phase == .waiting || phase == .running else { return nil }
    var next = due?.end
    for clock in clocks where clock.isRunning && clock.standsStillSince == nil {
      next = min(clock.due, next ?? clock.due)
    }
    return next
  }
}
