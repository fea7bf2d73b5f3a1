internal import LedgerCore

/// Words of urging letters. A letter is Chinese on an English page too: it is handed over as it is.
enum LetterWords {
  static let title = Title("催办函", "Letters")
  static let none = Title("还没有发过函。", "No letter was sent yet.")
  static let lead = Title("用浏览器的打印就能出纸，每份函一页。", "Print with the browser: one letter a page.")
  static let sent = Title("日期", "Sent")
  static let item = Title("事项", "Item")
  static let office = Title("单位", "Office")
  static let level = Title("级别", "Level")
  static let open = Title("看函", "Letter")
  static let all = Title("所有的函", "All letters")

  static func level(_ level: Int) -> Title {
    switch level {
    case 1: Title("第1次催办（蓝）", "no. 1 (blue)")
    case 2: Title("第2次催办（橙）", "no. 2 (orange)")
    case 3: Title("第3次催办（红）", "no. 3 (red)")
    default: Title("约谈", "talk")
    }
  }

  // 函的文字
  static func heading(_ level: Int) -> String { level >= Urged.talk ? "约谈通知书" : "督办催办函" }
  static func number(_ year: Int, _ entry: Int) -> String { "督办〔\(year)〕\(entry)号" }
  static func to(_ office: String) -> String { "\(office)：" }
  static let unassigned = "（未分派单位）"
  static func body(_ count: Int, _ year: Int, _ isTalk: Bool) -> String {
    let what = "经查，你单位牵头的下列\(count)个事项未按\(year)年政府工作报告确定的要求推进。"
    return isTalk
      ? what + "此前已多次催办，现定于限期之日约谈你单位负责同志，请带齐进展和佐证材料。" : what + "请查明原因，抓紧办理，并在限期前在台账中报送进展和佐证材料。"
  }
  static let columns = ["事项", "报告原文", "现状", "催办理由", "限期"]
  static func standing(_ item: Int, _ light: String) -> String { "第\(item)号：\(light)" }
  static let noLimit = "尽快"
  static func close(_ sender: String, _ day: Day) -> [String] {
    [sender, "\(day.year)年\(day.month)月\(day.dayOfMonth)日"]
  }
  static func sender(_ place: String, _ account: String) -> String { "\(place)人民政府督查室（经办：\(account)）" }
}
