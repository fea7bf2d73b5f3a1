internal import LedgerCore

/// Words of what was handed over wrongly.
enum DoingWords {
  static let noShare = Title(
    "累计完成应是0到100之间的数，最多两位小数，如 46.5。", "What is done so far is a number from 0 to 100 with at most two decimals, such as 46.5.")
  static let empty = Title("没有填写内容。", "Nothing was filled in.")
}
