public import Facts

/// What people read instead of the codes: every surface for people (table, CSV, page) takes its words from here.
extension Report.Level {
  public var chinese: String {
    switch self {
    case .national: "国家级"
    case .province: "省级"
    case .prefecture: "地市级"
    case .county: "县级"
    case .town: "乡镇级"
    }
  }
}

extension Report.Kind {
  public var chinese: String {
    switch self {
    case .workReport: "政府工作报告"
    case .news: "新闻稿件"
    case .ledger: "台账"
    case .other: "其他文稿"
    }
  }
}

extension Role {
  public var chinese: String {
    switch self {
    case .front: "开篇"
    case .review: "工作回顾"
    case .problems: "存在问题"
    case .outlook: "形势展望"
    case .requirements: "总体要求"
    case .targets: "主要目标"
    case .plan: "工作安排"
    case .selfBuilding: "自身建设"
    case .closing: "结束语"
    case .glossary: "名词解释"
    case .other: "其他"
    }
  }
}

extension Measure {
  public var chinese: String {
    switch self {
    case .level: "数值"
    case .growth: "增幅"
    case .annualGrowth: "年均增幅"
    case .change: "增减量"
    case .multiple: "倍数"
    case .rank: "位次"
    case .composition: "构成"
    }
  }
}

extension Comparator {
  public var chinese: String {
    switch self {
    case .equal: "等于"
    case .atLeast: "不低于"
    case .above: "超过"
    case .atMost: "不超过"
    case .below: "低于"
    case .about: "约"
    }
  }

  /// The sign before a value; nothing for equality.
  public var sign: String {
    switch self {
    case .equal: ""
    case .atLeast: "≥"
    case .above: ">"
    case .atMost: "≤"
    case .below: "<"
    case .about: "≈"
    }
  }
}

extension Status {
  public var chinese: String {
    switch self {
    case .actual: "完成值"
    case .target: "目标值"
    case .other: "背景"
    }
  }
}

extension Project.Stage {
  public var chinese: String {
    switch self {
    case .reserve: "储备"
    case .signed: "签约"
    case .started: "开工"
    case .building: "在建"
    case .completed: "竣工"
    case .operating: "投产"
    }
  }
}

extension Commitment.Strength {
  public var chinese: String {
    switch self {
    case .ensure: "确保"
    case .strive: "力争"
    case .deliver: "完成"
    case .advance: "推进"
    case .encourage: "鼓励"
    case .explore: "探索"
    }
  }
}

extension Commitment.Office.Part {
  public var chinese: String {
    switch self {
    case .lead: "牵头"
    case .support: "配合"
    }
  }
}

extension Mention.Kind {
  public var chinese: String {
    switch self {
    case .place: "地名"
    case .office: "单位"
    }
  }
}

extension Fact.Kind {
  public var chinese: String {
    switch self {
    case .headings: "标题"
    case .figures: "数据"
    case .commitments: "承诺"
    case .projects: "项目"
    case .terms: "名词"
    case .mentions: "提及"
    }
  }
}

extension Remark.Kind {
  /// A sentence.
  public var chinese: String {
    switch self {
    case .continuesEarlierPage: "正文上接前版：本文从报告的中间开始"
    case .continuedOnLaterPage: "正文下转后版：本文没有刊完"
    case .repeatedParagraph: "有一段文字重复出现"
    case .printedTwice: "全文重复刊印"
    case .stoppedEarly: "内容过多，读到此处为止，其后未读；请拆分文件后再读"
    }
  }
}
