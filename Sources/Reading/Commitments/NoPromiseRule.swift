import Documents

/// 不是承诺: what stands in a plan part and promises nothing, whatever verbs it has.
struct NoPromiseRule: Sendable {
  let name: String
  let meaning: String
  let examples: [PromiseExample]
  /// How such a sentence begins.
  let openings: [String]

  static let all: [NoPromiseRule] = [.call, .situation, .account, .condition, .announcement]

  /// 各位代表！让我们…
  static let call = NoPromiseRule(
    name: "call", meaning: "A call to the listeners: 让我们更加紧密地团结起来，加快建设…",
    examples: [.ignores("让我们更加紧密地团结起来，加快建设美好家园。"), .ignores("各位代表！")],
    openings: """
      让我们 各位代表 同志们 朋友们 我们坚信 我们相信 我们深信 我们深知 坚信 相信 谢谢 我代表 在此 号召 我提议 请予审议 以上报告 我们有信心 我们完全有信心 我们完全有能力
      """.words)

  /// 今年是…
  static let situation = NoPromiseRule(
    name: "situation", meaning: "What the year is like: 当前，我们面临…，加快发展的机遇…",
    examples: [.ignores("当前，我们面临不少困难，加快发展的任务很重。"), .ignores("同时要清醒看到，推进改革的阻力不小。")],
    openings: """
      习近平总书记对 总书记的 当前 目前 从国际看 从国内看 从外部看 从自身看 从全国看 从全省看 综合分析 综合研判 综合判断 总的看 总体看 总的来看 总体来看 纵观 放眼 展望 我们面临 同时要清醒看到 同时，也要看到
      同时也要看到 也要看到 要看到 我们也清醒 我们清醒 我们必须清醒 必须清醒 清醒看到 应该看到 应当看到 回望 回顾 实践证明 事实证明 形势 面对 随着
      """.words)

  /// 去年, 五年来
  static let account = NoPromiseRule(
    name: "account", meaning: "What has been done, told in the plan part: 去年，我们建成…",
    examples: [.ignores("去年，我们新建学校3所，改造道路5条。")],
    openings: """
      去年 过去 过去一年 过去五年 上年 一年来 五年来 近年来 多年来 截至 截止 目前已 已经 经过
      """.words)

  /// 只有…才能
  static let condition = NoPromiseRule(
    name: "condition", meaning: "A maxim: 只有加快发展，才能…",
    examples: [.ignores("只有加快发展，才能解决问题。")],
    openings: """
      只有 只要 唯有 没有 如果 无论 不管 谁 人民 政府的 民之所 实现新目标 确定以上目标 确定上述目标 实现上述目标 实现以上目标 实现这些目标 完成上述目标 完成今年 做好今年 做好明年 做好政府工作 完成新一年 实现今年 完成以上 之所以
      """.words)

  /// 重点抓好以下工作：
  static let announcement = NoPromiseRule(
    name: "announcement", meaning: "It only says that promises follow: 重点抓好以下八个方面工作：",
    examples: [.ignores("今年要重点抓好以下八个方面工作："), .ignores("为此，我们将抓好以下工作。")],
    openings: [])
}

/// 不是承诺之词: how sentences begin that promise nothing, and what they only announce.
struct NoPromiseWords: Sendable {
  private let openings = Lexicon<Void>(NoPromiseRule.all.flatMap(\.openings))
  private let announcing = Lexicon<Void>(announcements)

  static let announcements = [
    "以下工作", "以下几", "以下方面", "如下工作", "个方面工作", "个方面的工作", "方面工作", "几项工作", "项重点工作", "个方面下功夫", "以下重点", "以下任务", "以下十", "以下八",
    "以下六", "以下七", "以下五", "以下九",
  ]

  func opens(_ text: Text, at position: Int, limit: Int) -> Bool {
    openings.longest(in: text, at: position, limit: limit) != nil
  }

  /// 以下, 如下, 八个方面: the object of a sentence that only announces.
  func announces(_ signs: Signs, _ sentence: Range<Int>, endsWithColon: Bool) -> Bool {
    if endsWithColon { return true }
    guard sentence.count < 40 else { return false }
    return signs.contains(.announcement, in: sentence) {
      announcing.longest(in: signs.text, at: $0, limit: sentence.upperBound) != nil
    }
  }
}
