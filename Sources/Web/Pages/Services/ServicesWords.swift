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
  ]
}
