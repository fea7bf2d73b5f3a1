import LedgerCore

/// Events, needs and limits in the words of the office.
extension Limit {
  var words: String {
    switch self {
    case .hours(let count): "\(count)小时"
    case .workingDays(let count): "\(count)个工作日"
    case .calendarDays(let count): "\(count)天"
    case .calendarMonths(let count): "\(count)个月"
    case .monthly(let day): "每月\(day)日前"
    }
  }
}

extension Need {
  var words: String {
    switch self {
    case .reason: "理由"
    case .evidence: "佐证材料"
    case .field(let name): "填写\(name)"
    case .value(let name, let values): "\(name)为\(values.joined(separator: "或"))"
    case .lead: "牵头单位"
    case .due: "时限"
    case .signatures(let count): "\(count)人签字"
    case .once: "仅限一次"
    case .before(let clock): "在\(clock)时限内"
    case .progress: "进展"
    case .children: "子项办结"
    case .carried: "票决通过"
    case .rating: "评价"
    }
  }
}

extension Event {
  func words(_ kind: Kind) -> String {
    switch self {
    case .created: "立项"
    case .assigned(let assigned):
      "分派 "
        + [assigned.parties.lead, assigned.parties.supporting?.joined(separator: "、"), assigned.due?.description]
        .compactMap { $0 }.joined(separator: " · ")
    case .moved(let moved):
      "\(kind.move(moved.move)?.title.chinese ?? moved.move) → \(kind.state(moved.to)?.title.chinese ?? moved.to)"
        + (moved.reason.map { "：\($0)" } ?? "") + Event.files(moved.evidence)
    case .progressed(let report):
      "进展 \(report.period) "
        + [report.share.map { "\(Double($0) / 100)%" }, report.quantity, report.money, report.note].compactMap { $0 }
        .joined(separator: "，") + Event.files(report.evidence)
    case .evidenced(let file): "佐证材料" + Event.files([file])
    case .corrected(let correction): "更正 #\(correction.entry)：\(correction.reason)"
    case .linked(let link): "关联 \(link.item)（\(link.how.rawValue)）"
    case .commented(let comment): "批注 \(comment.text)"
    case .signed(let signed): "签字 \(signed.note ?? "")"
    case .extended(let extended): "延期 \(extended.old) → \(extended.new)：\(extended.reason)（\(extended.allowedBy)批准）"
    case .paused(let pause): "中止计时 \(pause.clock)：\(pause.reason)"
    case .resumed(let resume): "恢复计时 \(resume.clock)"
    case .urged(let urge): (urge.level >= Urged.talk ? "约谈" : "第\(urge.level)次催办") + "：\(urge.reason)"
    case .rated(let rating): "评价 \(rating.grade.rawValue) \(rating.words ?? "")"
    case .opened(let ballot): "票决开始 应到\(ballot.eligible) 实到\(ballot.present)"
    case .voted: "一票"
    case .counted(let result): "计票 \(result.ballots)票"
    case .calendarSet(let table): "日历 \(table.year)年：\(table.source)"
    case .noted(let note): "\(note.subject) \(note.text)"
    }
  }

  private static func files(_ files: [Evidence]?) -> String {
    guard let files, !files.isEmpty else { return "" }
    return " [" + files.map { "\($0.name) \($0.digest.prefix(12))" }.joined(separator: ", ") + "]"
  }
}
