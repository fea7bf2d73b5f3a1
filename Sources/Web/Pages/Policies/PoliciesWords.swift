internal import LedgerCore

/// Words of policies for companies.
enum PoliciesWords {
  static let title = Title("惠企政策", "Policies for companies")
  static let lead = Title(
    "条件、标准、期限和依据写在明处；够条件的，免申即享。",
    "Conditions, amounts, terms and legal grounds in the open; who meets them need not ask.")
  static let none = Title("还没有公布政策。", "No policy is published yet.")
  static let mine = Title("测一测我的企业能享受什么", "See what my company is entitled to")
  static let companies = Title("上传企业名录，看谁符合（办理人员）", "Upload a list of companies (staff)")
  static let amount = Title("标准", "Amount")
  static let period = Title("有效期", "In force")
  static let budget = Title("预算", "Budget")
  static let unlimited = Title("不限", "without limit")
  static let left = Title("预算剩余", "Budget left")
  static let ground = Title("依据", "Legal ground")
  static let conditions = Title("条件", "Conditions")
  static let any = Title("满足其一：", "One of these:")
  static let all = Title("同时满足：", "All of these:")
  static let over = Title("今天不在有效期", "not in force today")

  /// Of the field “amount” of a grant in the ledger.
  static let unitOfGrants = "万元"

  static func period(_ period: ClosedRange<Day>) -> Title {
    Title("\(period.lowerBound)至\(period.upperBound)", "\(period.lowerBound) to \(period.upperBound)")
  }
}
