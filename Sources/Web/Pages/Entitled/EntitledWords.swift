internal import LedgerCore

/// Words of who is entitled to what.
enum EntitledWords {
  static let mine = Title("我的企业能享受什么", "What my company is entitled to")
  static let mineLead = Title(
    "填了就算，什么都不保存。不清楚的可以空着：结果会写明还缺哪一项。",
    "It is reckoned at once and nothing is kept. Leave out what you do not know: the result says what is lacking.")
  static let unknown = Title("不清楚", "not known")
  static let others = Title("以上都不是", "none of these")
  /// Stands for a word that no policy knows.
  static let other = "其他"
  static let no = "否"
  static let yes = "是"
  static let reckon = Title("测算", "Reckon")
  static let result = Title("测算结果", "Result")
  static let company = Title("本企业", "my company")
  static let day = Title("按今天的条件测算；最终以认定为准。", "Reckoned as of today; what counts is the decision.")
  static let ground = Title("依据", "Legal ground")
  static let companies = Title("谁符合哪项政策", "Which company is entitled to what")
  static let companiesLead = Title(
    "上传企业名录（CSV，第一行是列名，单位写在括号里，如“营业收入(万元)”）。只测算，不保存。",
    "Upload companies as CSV; its first row names the columns, with units in brackets. It is only reckoned, not kept.")
  static let file = Title("企业名录", "List of companies")
  static let key = Title("企业代码所在的列", "Column with the company's code")
  static let usualKey = "统一社会信用代码"
  /// A column whose name ends so has the names of the companies.
  static let nameEnding = "名称"
  static let only = Title("显示", "Show")
  static let all = Title("全部企业", "all companies")
  static let entitled = Title("有可享受的", "those entitled to something")
  static let lacking = Title("数据缺失、待核实的", "those of whom data are missing")
  static let upload = Title("测算", "Reckon")
  static let noFile = Title("请选择一个CSV文件。", "Choose a CSV file.")
  static let badTable = Title(
    "这个文件不能用：请按下面的说明改好再传。", "This file cannot be used: mend what is said below and upload it again.")
  static let policy = Title("政策", "Policy")
  static let amount = Title("金额", "Amount")
  static let reasons = Title("每一条为什么", "Why, condition by condition")
  static let budget = Title("预算", "Budget")
  static let unlimited = Title("不限", "no limit")
  static let summary = Title("各项政策", "By policy")

  static func missing(_ policy: String, _ fields: [String]) -> Title {
    let fields = fields.joined(separator: "、")
    return Title("\(policy)：名录缺少列 \(fields)，这几项全部待核实。", "\(policy): the list lacks \(fields), unknown for all.")
  }
  static func count(_ shown: Int, of total: Int) -> Title {
    Title(
      shown == total ? "\(total)家" : "\(total)家，显示前\(shown)家；全部结果用命令 taizhang policy run 导出。",
      shown == total
        ? "\(total) companies" : "\(total) companies, the first \(shown) shown; all of them by taizhang policy run.")
  }
}
