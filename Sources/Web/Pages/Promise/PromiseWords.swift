internal import LedgerCore

/// Words of an item's page.
enum PromiseWords {
  static let words = Title("原文", "The words")
  static let inReport = Title("在报告里看这句话", "See it in the report")
  static let unreviewed = Title("未经审定直接入账", "Taken in without a review")
  static let lead = Title("牵头单位", "Lead office")
  static let supporting = Title("配合单位", "Supporting offices")
  static let leader = Title("分管领导", "Leader in charge")
  static let due = Title("完成时限", "Due")
  static let done = Title("完成度", "Done")
  static let facts = Title("基本情况", "Facts")
  static let progress = Title("进展", "Progress")
  static let period = Title("时期", "Period")
  static let quantity = Title("数量", "Quantity")
  static let note = Title("说明", "In words")
  static let clocks = Title("时限推算", "How the deadlines were found")
  static let extensions = Title("延期", "Extended")
  static let links = Title("相关事项", "Other items")
  static let parent = Title("上级事项", "Part of")
  static let part = Title("子项", "Part")
  static let evidence = Title("佐证材料", "Evidence")
  static let history = Title("经过", "History")
  static let proof = Title("凭证", "Proof")
  static let signed = Title("签署文本", "the signed text")
  static let notSigned = Title("最近的记录尚未签署。", "The newest entries are not signed yet.")
  static let noProof = Title(
    "这一项的记录还没有签署，签署以后就有凭证。", "The entries of this item are not signed yet; there is a proof once they are.")
  static let download = Title("下载凭证", "Download the proofs")
  static let check = Title("怎样核验", "How to check them")
  static let nameOnly = Title("只公开名称", "only the name is public")
  static let personal = Title("（个人信息，不公开）", "(personal data, not shown)")
  static let noReports = Title("还没有报送进展。", "No progress was reported yet.")

  static func number(_ kind: Title, _ id: Int) -> Title { Title("\(kind.chinese)第\(id)号", "\(kind.english) no. \(id)") }
  static func year(_ place: String, _ year: Int) -> Title { Title("\(place) \(year)年", "\(place) \(year)") }
  static func since(_ day: Day) -> Title { Title("\(day)起", "since \(day)") }
  static func moved(_ extended: Extended) -> Title {
    Title(
      "\(extended.old) → \(extended.new)：\(extended.reason)（\(extended.allowedBy)批准）",
      "\(extended.old) → \(extended.new): \(extended.reason) (allowed by \(extended.allowedBy))")
  }
  static func latest(_ entry: Int) -> Title {
    Title("这一项最近一条记录是第\(entry)号。", "The newest entry of this item is no. \(entry).")
  }
  static func covered(_ size: Int) -> Title {
    Title(
      "第\(size)号及以前的记录已签署：改动其中任何一个字都会被发现。",
      "Entries up to no. \(size) are signed: if one character of them is changed, it shows.")
  }
  static let separator = Title("、", ", ")
  static let colon = Title("：", ": ")
}
