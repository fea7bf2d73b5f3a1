internal import LedgerCore

/// Words of the page that leads to what citizens and companies can do.
enum ServicesWords {
  static let title = Title("办事", "Services")

  /// Path, what it is, what one finds there.
  static let doors: [(path: String, title: Title, words: Title)] = [
    (
      "/requests/new", Title("提交诉求", "File a request"),
      Title("路灯、下水道、噪声、办事不顺……说给政府听，有编号、有时限、有答复。", "Say what is wrong: it gets a number, a deadline and an answer.")
    ),
    (
      "/requests", Title("查询诉求", "Follow a request"),
      Title("凭编号和查询码看办到哪一步；对答复作评价。", "By its number and code: where it is, the answer, and what you think of it.")
    ),
    (
      "/bundles", Title("一件事一次办", "Bundles"),
      Title("开店、入学、生育……几个单位的事一次申请，看要准备什么。", "Several offices in one visit: see what to bring.")
    ),
    (
      "/policies", Title("惠企政策", "Policies for companies"),
      Title(
        "条件、标准、预算剩余都在这里；填几个数，看企业能享受什么。",
        "Conditions, amounts, what is left; enter a few figures to see what a company is entitled to.")
    ),
  ]
}
