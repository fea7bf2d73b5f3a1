extension Need {
  /// 条件 in words: what somebody must bring, 佐证材料, 填写答复类别; a field or a clock by its title in the kind's table.
  public func words(_ kind: Kind) -> Title {
    func field(_ name: String) -> Title { kind.field(name)?.title ?? Title(name, name) }
    func clock(_ name: String) -> Title { kind.clock(name)?.title ?? Title(name, name) }
    return switch self {
    case .reason: Title("理由", "a reason")
    case .evidence: Title("佐证材料", "evidence")
    case .handed(let what): Title("随附\(what)", "\(what) as a file")
    case .field(let name): Title("填写\(field(name).chinese)", "“\(field(name).english)” filled in")
    case .value(let name, let values):
      Title(
        "\(field(name).chinese)为\(values.joined(separator: "或"))",
        "“\(field(name).english)” to be \(values.joined(separator: " or "))")
    case .lead: Title("牵头单位", "a lead office")
    case .due: Title("时限", "a due date")
    case .signatures(let count): Title("\(count)人签字", "\(count) signatures")
    case .once: Title("仅限一次", "not to have been made before")
    case .before(let name): Title("在\(clock(name).chinese)内", "to be within “\(clock(name).english)”")
    case .elapsed(let name): Title("\(clock(name).chinese)届满", "“\(clock(name).english)” to have run out")
    case .after(let move):
      Title("先\(kind.move(move)?.title.chinese ?? move)", "“\(kind.move(move)?.title.english ?? move)” before it")
    case .progress: Title("进展", "progress")
    case .children: Title("子项办结", "all its parts done")
    case .dueAhead: Title("时限未到", "a due date still ahead")
    case .carried: Title("票决通过", "a ballot that carried it")
    case .notCarried: Title("票决未通过", "a ballot that did not carry it")
    case .ballotOpened: Title("发票", "the ballot opened")
    case .ballotCounted: Title("计票", "the votes counted")
    case .rating(let grades):
      Title(
        "评价为\(grades.map(\.title.chinese).joined(separator: "或"))",
        "a rating that is \(grades.map(\.title.english).joined(separator: " or "))")
    case .rated: Title("评价", "a rating")
    case .satisfied(let yes, let percent):
      Title("满意度\(yes ? "达到" : "低于")\(percent)%", "\(yes ? "at least" : "less than") \(percent)% satisfied")
    case .meets(let yes, let name):
      Title(
        "\(field(name).chinese)\(yes ? "达到" : "未达")目标", "“\(field(name).english)” \(yes ? "" : "not ")to meet the aim")
    case .link(let how): Title("关联（\(how.title.chinese)）", "a link (\(how.title.english))")
    case .atMost(let name, let other):
      Title(
        "\(field(name).chinese)不超\(field(other).chinese)", "“\(field(name).english)” within “\(field(other).english)”")
    case .budget: Title("不超上级事项的预算", "room in the budget of the item above")
    }
  }
}

extension Linked.How {
  public var title: Title {
    switch self {
    case .mergedInto: Title("并入", "merged into")
    case .splitFrom: Title("拆自", "split from")
    case .related: Title("相关", "related to")
    case .blocks: Title("卡住", "blocks")
    case .follows: Title("承接上年", "follows last year’s")
    case .ballot: Title("付票决", "put to the ballot")
    }
  }
}

extension Rating.Grade {
  public var title: Title {
    switch self {
    case .satisfied: Title("满意", "satisfied")
    case .basically: Title("基本满意", "basically satisfied")
    case .not: Title("不满意", "not satisfied")
    }
  }
}
