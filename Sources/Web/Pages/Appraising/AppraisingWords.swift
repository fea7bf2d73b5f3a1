internal import LedgerCore

/// Words of the appraisal.
enum AppraisingWords {
  static let title = Title("考核", "Appraisal")
  static let none = Title("还没有公布考核办法。", "No formula is published yet.")
  static let hint = Title(
    "办法写在台账目录的 appraisal/ 里，由管理员放入。",
    "Formulas are files in the ledger's folder under appraisal/, which an administrator puts there.")
  static let other = Title("其他办法：", "Other formulas: ")
  static let formula = Title("办法", "The formula")
  static let criterion = Title("指标", "Criterion")
  static let kind = Title("类别", "Kind")
  static let worth = Title("分值", "Worth")
  static let ranking = Title("得分", "Scores")
  static let rank = Title("名次", "Rank")
  static let office = Title("单位", "Office")
  static let score = Title("得分", "Score")
  static let noData = Title("无数据", "no data")
  static let noDataNote = Title("没有数据的单位没有得分，不是零分。", "An office without data has no score, which is not 0.")
  static let points = Title("每一分的来历", "Where each point comes from")
  static let items = Title("计分的事项", "Items that count")
  static let others = Title("未得分的事项", "Items that did not reach it")
  static let back = Title("所有单位", "All offices")

  static func ground(_ formula: Appraisal) -> Title {
    Title("\(formula.year)年，依据\(formula.ground)", "\(formula.year), by \(formula.ground)")
  }
  static func base(_ points: String) -> Title { Title("基础分\(points)分", "Base: \(points) points") }
  static func share(_ points: String) -> Title { Title("\(points)分 × 完成比例", "\(points) points times the share") }
  static func each(_ points: String, _ limit: String?) -> Title {
    Title(
      "每件\(points)分" + (limit.map { "，以\($0)分为限" } ?? ""),
      "\(points) points each" + (limit.map { ", at most \($0)" } ?? ""))
  }
  static func loose(_ count: Int) -> Title {
    Title("\(count)项没有参评单位牵头，未计入。", "\(count) items are led by none of these offices and count for nobody.")
  }
  static func more(_ count: Int) -> Title { Title("另有\(count)项。", "And \(count) more.") }
}
