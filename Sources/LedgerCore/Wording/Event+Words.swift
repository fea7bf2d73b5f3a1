extension Event {
  /// 经过 in words, on one line: what happened, with names and dates. What people wrote stays as they wrote it.
  ///
  /// - Parameter files: Also the files that came with it, by name and the first twelve digits of their SHA-256.
  public func words(_ kind: Kind, files: Bool = true) -> Title {
    let words = wordsAlone(kind)
    return files ? words.with(handedOver) : words
  }

  private var handedOver: [Evidence]? {
    switch self {
    case .moved(let moved): moved.evidence
    case .progressed(let report): report.evidence
    case .evidenced(let file): [file]
    default: nil
    }
  }

  private func wordsAlone(_ kind: Kind) -> Title {
    switch self {
    case .created: return Title("立项", "entered in the ledger")
    case .assigned(let assigned):
      let parts = [assigned.parties.lead, Event.list(assigned.parties.supporting), assigned.due?.description]
      return Title("分派", "assigned").and(parts, between: " · ")
    case .moved(let moved):
      let (move, state) = (kind.move(moved.move)?.title, kind.state(moved.to)?.title)
      return Title(
        "\(move?.chinese ?? moved.move) → \(state?.chinese ?? moved.to)",
        "\(move?.english ?? moved.move) → \(state?.english ?? moved.to)"
      ).because(moved.reason)
    case .progressed(let report):
      return Title("进展 \(report.period)", "progress \(report.period)")
        .and([report.share?.percent] + report.amounts().map(\.words) + [report.note], between: "，")
    case .evidenced: return Title("佐证材料", "evidence")
    case .corrected(let correction):
      return Title("更正 #\(correction.entry)", "corrected #\(correction.entry)").because(correction.reason)
    case .linked(let link):
      return Title("\(link.how.title.chinese) \(link.item)", "\(link.how.title.english) \(link.item)")
    case .commented(let comment): return Title("批注", "comment").and([comment.text])
    case .signed(let signed): return Title("签字", "signed").and([signed.note])
    case .extended(let extended):
      return Title("延期 \(extended.old) → \(extended.new)", "extended \(extended.old) → \(extended.new)")
        .because(extended.reason).allowed(by: extended.allowedBy)
    case .paused(let pause):
      let clock = kind.clock(pause.clock)?.title ?? Title(pause.clock, pause.clock)
      return Title("中止计时 \(clock.chinese)", "clock stopped: \(clock.english)").because(pause.reason)
    case .resumed(let resume):
      let clock = kind.clock(resume.clock)?.title ?? Title(resume.clock, resume.clock)
      return Title("恢复计时 \(clock.chinese)", "clock runs on: \(clock.english)")
    case .urged(let urge):
      let isTalk = urge.level >= Urged.talk
      return Title(isTalk ? "约谈" : "第\(urge.level)次催办", isTalk ? "talk with the leader" : "urged (\(urge.level))")
        .because(urge.reason)
    case .rated(let rating):
      return Title("评价 \(rating.grade.title.chinese)", "rated \(rating.grade.title.english)").and([rating.words])
    case .opened(let ballot):
      return Title(
        "票决开始 应到\(ballot.eligible) 实到\(ballot.present)",
        "ballot opened: \(ballot.present) of \(ballot.eligible) present")
    case .voted: return Title("一票", "one vote")
    case .counted(let result): return Title("计票 \(result.ballots)票", "\(result.ballots) votes counted")
    case .calendarSet(let table):
      return Title("日历 \(table.year)年：\(table.source)", "calendar \(table.year): \(table.source)")
    case .noted(let note): return Title(note.subject, note.subject).and([note.text])
    }
  }

  private static func list(_ names: [String]?) -> String? { names.map { $0.joined(separator: "、") } }
}

extension Title {
  /// The same with words behind it, which are of no language.
  fileprivate func and(_ parts: [String?], between mark: String = " ") -> Title {
    let words = parts.compactMap { $0 }.filter { !$0.isEmpty }
    return words.isEmpty
      ? self : Title(chinese + " " + words.joined(separator: mark), english + " " + words.joined(separator: mark))
  }

  fileprivate func because(_ reason: String?) -> Title {
    reason.map { Title("\(chinese)：\($0)", "\(english): \($0)") } ?? self
  }

  fileprivate func allowed(by name: String) -> Title {
    Title("\(chinese)（\(name)批准）", "\(english) (allowed by \(name))")
  }

  fileprivate func with(_ files: [Evidence]?) -> Title {
    guard let files, !files.isEmpty else { return self }
    return and(["[" + files.map { "\($0.name) \($0.digest.prefix(12))" }.joined(separator: ", ") + "]"])
  }
}

extension Int {
  /// Ten-thousandths as people say them: 4650 is 46.5%.
  public var percent: String {
    let (whole, rest) = quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(whole)%" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)%" : "\(whole).\(rest < 10 ? "0" : "")\(rest)%"
  }
}
