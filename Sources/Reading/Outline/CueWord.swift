import Documents

/// 提示词: what a word contributes to telling the role of a stretch of text.
struct CueWord: OptionSet, Sendable {
  let rawValue: UInt32

  /// 回顾, 过去一年, 取得的成绩
  static let review = CueWord(rawValue: 1 << 0)
  /// 自身建设, 服务型政府
  static let selfBuilding = CueWord(rawValue: 1 << 1)
  /// 工作安排, 主要任务, 目标任务, 建议
  static let coming = CueWord(rawValue: 1 << 2)
  /// 总体要求, 指导思想, 总体思路
  static let requirement = CueWord(rawValue: 1 << 3)
  /// 预期目标, 主要目标
  static let goal = CueWord(rawValue: 1 << 4)
  /// 清醒地看到, 认识到
  static let seeing = CueWord(rawValue: 1 << 5)
  /// 问题, 困难, 不足
  static let trouble = CueWord(rawValue: 1 << 6)
  /// 成绩的同时: turns from praise to trouble on its own
  static let turning = CueWord(rawValue: 1 << 7)
  /// 上述目标, 以上目标
  static let aboveGoal = CueWord(rawValue: 1 << 8)
  /// 重点抓好, 着力做好
  static let doing = CueWord(rawValue: 1 << 9)
  /// 以下工作, 八个方面
  static let listing = CueWord(rawValue: 1 << 10)
  /// 各位代表
  static let deputies = CueWord(rawValue: 1 << 11)
  /// 让我们, 紧密团结在
  static let rallying = CueWord(rawValue: 1 << 12)
  /// 名词解释, 名词注释
  static let glossary = CueWord(rawValue: 1 << 13)
  /// 附件, 附表, 责任编辑
  static let annex = CueWord(rawValue: 1 << 14)
  /// 是：, 为：
  static let stating = CueWord(rawValue: 1 << 15)
  /// 经济工作, 民生实事: a topic of the plan
  static let topic = CueWord(rawValue: 1 << 16)
  /// 今后五年, 十四五 as a time to come
  static let fiveYears = CueWord(rawValue: 1 << 17)
  /// 对政府工作提出了, 政府要
  static let governmentDuty = CueWord(rawValue: 1 << 18)

  /// 关于2008年工作: what is to come only if the review is over
  static let work = CueWord(rawValue: 1 << 19)

  /// 国防, 民族, 港澳, 外交: what a national report ends with
  static let affairs = CueWord(rawValue: 1 << 20)

  /// 关键时期, 规划的建议: what a new five-year plan is introduced with
  static let prospect = CueWord(rawValue: 1 << 21)

  static let all: [(word: String, cue: CueWord)] = [
    ("回顾", .review), ("过去一年", .review), ("过去的一年", .review), ("过去五年", .review),
    ("工作总结", .review), ("工作情况", .review), ("主要工作情况", .review), ("发展成就", .review),
    ("重大成就", .review), ("工作成效", .review), ("所做的工作", .review),
    ("自身建设", .selfBuilding), ("服务型政府", .selfBuilding), ("人民满意政府", .selfBuilding),
    ("人民满意的政府", .selfBuilding), ("人民满意的法治政府", .selfBuilding), ("政府建设", .selfBuilding),
    ("行政能力建设", .selfBuilding), ("政风建设", .selfBuilding), ("政府职能转变", .selfBuilding),
    ("高效政府", .selfBuilding), ("廉洁政府", .selfBuilding), ("政府系统党的建设", .selfBuilding),
    ("政府自身改革", .selfBuilding), ("施政水平", .selfBuilding), ("施政能力", .selfBuilding), ("政府治理", .selfBuilding),
    ("新型政府", .selfBuilding), ("风清气正", .selfBuilding), ("提升政府", .selfBuilding),
    ("政府治理效能", .selfBuilding), ("政府效能", .selfBuilding), ("人民满意的服务", .selfBuilding),
    ("工作安排", .coming), ("主要任务", .coming), ("战略任务", .coming), ("任务目标", .coming), ("工作谋划", .coming), ("年工作", .work),
    ("年政府工作", .work), ("政策取向", .coming), ("目标任务", .coming), ("工作任务", .coming), ("重点工作", .coming),
    ("重点任务", .coming), ("工作部署", .coming), ("总体部署", .coming), ("工作建议", .coming), ("工作的建议", .coming),
    ("工作打算", .coming), ("工作思路", .coming), ("目标要求", .coming), ("工作目标", .coming), ("主要工作", .coming),
    ("发展目标", .coming), ("奋斗目标", .coming), ("远景目标", .coming), ("总体思路", [.coming, .requirement]),
    ("工作重点", .coming), ("发展思路", .coming), ("主要目标", [.coming, .goal]), ("的任务", .coming),
    ("总体要求", [.coming, .requirement]), ("总的要求", .requirement), ("总要求", .requirement),
    ("指导思想", [.coming, .requirement]), ("基本思路", .requirement), ("工作总思路", .requirement),
    ("预期目标", .goal), ("主要预期目标", .goal), ("总体目标", .goal), ("目标是", .goal), ("主要指标", .goal),
    ("清醒", .seeing), ("看到", .seeing), ("认识到", .seeing), ("正视", .seeing), ("不容忽视", .seeing),
    ("深知", .seeing), ("还存在", .seeing), ("仍存在", .seeing), ("还面临", .seeing), ("仍面临", .seeing), ("存在不少", .seeing),
    ("问题", .trouble), ("困难", .trouble), ("不足", .trouble), ("差距", .trouble), ("矛盾", .trouble),
    ("挑战", .trouble), ("短板", .trouble), ("薄弱", .trouble), ("制约", .trouble),
    ("成绩的同时", .turning), ("成就的同时", .turning), ("思危方能居安", .turning), ("困难和问题主要", .turning), ("清醒看到", .turning),
    ("清醒地看到", .turning), ("清醒认识到", .turning), ("清醒地认识到", .turning), ("清醒的看到", .turning), ("清醒的认识到", .turning),
    ("不能忽视", .seeing), ("更须正视", .seeing),

    ("上述目标", .aboveGoal), ("以上目标", .aboveGoal), ("述目标", .aboveGoal), ("上述要求", .aboveGoal),
    ("实现今年", .aboveGoal), ("完成今年", .aboveGoal), ("完成全年目标", .aboveGoal), ("完成上述", .aboveGoal),
    ("上目标任务", .aboveGoal), ("实现这些目标", .aboveGoal), ("这些目标", .aboveGoal),
    ("重点抓", .doing), ("着力抓", .doing), ("重点做", .doing), ("着重抓", .doing), ("着重做", .doing), ("突出抓", .doing),
    ("切实抓", .doing), ("全力抓", .doing), ("扎实做", .doing), ("主要抓", .doing), ("要抓好", .doing), ("做好以下", .doing),
    ("要做好", .doing), ("抓好以下", .doing), ("全力做好", .doing), ("着力做好", .doing), ("聚力", .doing), ("坚持做到", .doing),
    ("重点推进", .doing), ("着重围绕", .doing), ("突出做好", .doing), ("集中力量", .doing), ("全力以赴", .doing), ("重点实施", .doing),
    ("重点在", .doing), ("着力在", .doing), ("认真做好", .doing), ("扎实抓", .doing), ("务必", .doing), ("更加注重", .doing),
    ("以下工作", .listing), ("个方面", .listing), ("方面工作", .listing), ("方面的工作", .listing), ("项工作", .listing),
    ("以下几", .listing), ("重点工作", .listing), ("几项", .listing), ("大任务", .listing), ("项任务", .listing),
    ("以下重点", .listing), ("下列", .listing), ("各项工作", .listing), ("项重点", .listing), ("大工程", .listing),
    ("以下方面", .listing), ("大行动", .listing), ("点工作", .listing), ("点任务", .listing), ("任务重", .listing), ("个聚焦", .listing),
    ("各位代表", .deputies), ("让我们", .rallying), ("紧密团结在", .rallying), ("更加紧密地团结", .rallying),
    ("紧密地团结在", .rallying),
    ("名词解释", .glossary), ("名词注释", .glossary), ("注释", .glossary), ("注解", .glossary), ("有关名词", .glossary),
    ("名词说明", .glossary), ("名词术语", .glossary),
    ("有关用语", .glossary), ("用语说明", .glossary), ("术语解释", .glossary), ("相关注释", .glossary),
    ("关键时期", .prospect), ("第一个五年", .prospect), ("规划的建议", .prospect), ("编制了", .prospect),
    ("中华民族共同体意识", .affairs), ("民族区域自治", .affairs), ("国防和军队", .affairs), ("强军思想", .affairs), ("一国两制", .affairs),
    ("外交政策", .affairs), ("和平发展道路", .affairs), ("宗教工作", .affairs), ("侨务工作", .affairs), ("人民军队", .affairs),
    ("附件", .annex), ("附表", .annex), ("责任编辑", .annex),
    ("是：", .stating), ("为：", .stating), ("是:", .stating), ("为:", .stating), ("如下：", .stating), ("是，", .stating),
    ("是,", .stating), ("目标：", .stating), ("目标:", .stating),
    ("要求：", .stating), ("要求:", .stating), ("思路：", .stating), ("确定为", .stating),
    ("今后五年", .fiveYears), ("未来五年", .fiveYears), ("对政府工作提出", .governmentDuty), ("对政府自身建设", .governmentDuty),
    ("各级政府及其工作人员", .governmentDuty), ("对政府提出", .governmentDuty),
  ]

  /// A word listed twice says both.
  private static let lexicon = Lexicon(
    all.reduce(into: [String: CueWord]()) { $0[$1.word, default: []].formUnion($1.cue) }.map { ($0.key, $0.value) })

  /// All cues of a title, blanks inside words passed over.
  static func cues(inTitle range: Range<Int>, of signs: Signs) -> CueWord {
    let text = signs.text
    let isBlank = range.contains { CharacterClass.of(text[$0]).contains(.space) }
    return isBlank ? cues(of: text.bare(range)) : cues(in: signs, range, limit: range.count)
  }

  private static func cues(of units: [UInt16]) -> CueWord {
    let lexicon = lexicon
    var found: CueWord = []
    units.prefix(80).withUnsafeBufferPointer { units in  // a view for the length of this loop only
      for at in units.indices {
        if let match = lexicon.longest(prefixOf: units, from: at) { found.formUnion(match.value) }
      }
    }
    return found
  }

  /// All cues of a range, at most `limit` characters of it.
  static func cues(in signs: Signs, _ range: Range<Int>, limit: Int = 80) -> CueWord {
    let text = signs.text
    let end = min(range.upperBound, range.lowerBound + limit)
    var found: CueWord = []
    var at = signs.next(.outline, from: range.lowerBound, to: end)
    while at < end {
      // A word may be broken over two lines.
      if text[at] == 0x0A { return cues(of: text.bare(range.lowerBound..<end)) }
      if let match = lexicon.longest(in: text, at: at, limit: end) { found.formUnion(match.value) }
      at = signs.next(.outline, from: at + 1, to: end)
    }
    return found
  }
}
