import LedgerCore

/// Events, needs and limits in the words of the office.
extension Need {
  /// What somebody must bring, 佐证材料, 填写答复类别.
  func words(_ kind: Kind) -> String {
    func title(_ field: String) -> String { kind.field(field)?.title.chinese ?? field }
    func title(clock: String) -> String { kind.clock(clock)?.title.chinese ?? clock }
    return switch self {
    case .reason: "理由"
    case .evidence: "佐证材料"
    case .handed(let what): "随附\(what)"
    case .field(let name): "填写\(title(name))"
    case .value(let name, let values): "\(title(name))为\(values.joined(separator: "或"))"
    case .lead: "牵头单位"
    case .due: "时限"
    case .signatures(let count): "\(count)人签字"
    case .once: "仅限一次"
    case .before(let clock): "在\(title(clock: clock))内"
    case .elapsed(let clock): "\(title(clock: clock))届满"
    case .after(let move): "先\(kind.move(move)?.title.chinese ?? move)"
    case .progress: "进展"
    case .children: "子项办结"
    case .dueAhead: "时限未到"
    case .carried: "票决通过"
    case .notCarried: "票决未通过"
    case .ballotOpened: "发票"
    case .ballotCounted: "计票"
    case .rating(let grades): "评价为\(grades.map(\.chinese).joined(separator: "或"))"
    case .rated: "评价"
    case .satisfied(let yes, let percent): "满意度\(yes ? "达到" : "低于")\(percent)%"
    case .meets(let yes, let field): "\(title(field))\(yes ? "达到" : "未达")目标"
    case .link(let how): "关联（\(how.chinese)）"
    case .atMost(let field, let other): "\(title(field))不超\(title(other))"
    case .budget: "不超上级事项的预算"
    }
  }
}

extension Linked.How {
  var chinese: String {
    switch self {
    case .mergedInto: "并入"
    case .splitFrom: "拆自"
    case .related: "相关"
    case .blocks: "卡住"
    case .follows: "承接上年"
    case .ballot: "付票决"
    }
  }
}

extension Rating.Grade {
  var chinese: String {
    switch self {
    case .satisfied: "满意"
    case .basically: "基本满意"
    case .not: "不满意"
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
        + [report.share.map(\.percent), report.quantity, report.money, report.note].compactMap { $0 }
        .joined(separator: "，") + Event.files(report.evidence)
    case .evidenced(let file): "佐证材料" + Event.files([file])
    case .corrected(let correction): "更正 #\(correction.entry)：\(correction.reason)"
    case .linked(let link): "\(link.how.chinese) \(link.item)"
    case .commented(let comment): "批注 \(comment.text)"
    case .signed(let signed): "签字" + (signed.note.map { " \($0)" } ?? "")
    case .extended(let extended): "延期 \(extended.old) → \(extended.new)：\(extended.reason)（\(extended.allowedBy)批准）"
    case .paused(let pause): "中止计时 \(pause.clock)：\(pause.reason)"
    case .resumed(let resume): "恢复计时 \(resume.clock)"
    case .urged(let urge): (urge.level >= Urged.talk ? "约谈" : "第\(urge.level)次催办") + "：\(urge.reason)"
    case .rated(let rating): "评价 \(rating.grade.chinese)" + (rating.words.map { " \($0)" } ?? "")
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

extension Int {
  /// Ten-thousandths as people say them: 4650 is 46.5%.
  var percent: String {
    let (whole, rest) = quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(whole)%" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)%" : "\(whole).\(rest < 10 ? "0" : "")\(rest)%"
  }
}
