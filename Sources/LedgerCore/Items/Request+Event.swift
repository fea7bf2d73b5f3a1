extension Request {
  /// The request that gives such an event when it is decided, so that a log can be played on another ledger; nil for what
  /// only a ballot or the ledger itself writes.
  public init?(asking event: Event) {
    switch event {
    case .created(let created): self = .create(created)
    case .assigned(let assigned): self = .assign(assigned)
    case .moved(let moved):
      self = .move(
        moved.move, Supply(reason: moved.reason, fields: moved.fields ?? [:], evidence: moved.evidence ?? []))
    case .progressed(let report): self = .progress(report)
    case .evidenced(let file): self = .evidence(file)
    case .corrected(let correction): self = .correct(correction)
    case .linked(let link): self = .link(link)
    case .commented(let comment): self = .comment(comment.text)
    case .signed(let signed): self = .sign(signed.note)
    case .extended(let extended):
      self = .extend(
        clock: extended.clock, to: extended.new, reason: extended.reason, allowedBy: extended.allowedBy)
    case .paused(let pause): self = .pause(clock: pause.clock, reason: pause.reason)
    case .resumed(let resume): self = .resume(clock: resume.clock, reason: resume.reason)
    case .urged(let urge): self = .urge(reason: urge.reason, until: urge.until)
    case .rated(let rating): self = .rate(rating)
    case .opened, .voted, .counted, .calendarSet, .noted: return nil
    }
  }
}
