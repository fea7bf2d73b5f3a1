internal import LedgerCore

/// Words of what was handed over wrongly.
enum DoingWords {
  /// What is said after it, by the word in the address.
  static let done: [String: Title] = [
    "move": Title("已办理。", "Done."), "progress": Title("进展已报送。", "The progress is reported."),
    "comment": Title("已批注。", "The comment is added."), "assign": Title("已分派。", "Assigned."),
    "urge": Title("已催办。", "Urged."), "sign": Title("已签字。", "Signed."), "extend": Title("已延期。", "Extended."),
    "open": Title("材料已公开。", "The file is open to everybody."),
    "close": Title("材料不再公开。", "The file is not open any more."),
    "link": Title("已关联。", "Linked."), "correct": Title("已更正。", "Corrected."),
  ]
  static let noShare = Title(
    "累计完成应是0到100之间的数，最多两位小数，如 46.5。",
    "What is done so far is a number from 0 to 100 with at most two decimals, such as 46.5.")
  static let empty = Title("没有填写内容。", "Nothing was filled in.")
}
