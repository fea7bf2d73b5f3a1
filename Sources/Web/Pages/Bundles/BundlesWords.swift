internal import LedgerCore

/// Words of bundles.
enum BundlesWords {
  static let title = Title("一件事一次办", "Bundles: one visit for several offices")
  static let lead = Title(
    "一件事要跑几个单位的，一次申请、一套材料、并联办理。", "Where several offices decide, you ask once, with one set of papers.")
  static let none = Title("还没有公布“一件事”清单。", "No bundle is published yet.")
  static let audience = Title("适用对象", "For")
  static let promise = Title("承诺时限", "Promised within")
  static let legal = Title("法定时限", "By law within")
  static let parts = Title("包含的事项", "What it holds")
  static let part = Title("事项", "Part")
  static let office = Title("办理单位", "Office")
  static let materials = Title("要准备的材料", "Papers to bring")
  static let each = Title("所需材料", "Papers")
  static let once = Title("同一份材料只交一次。", "The same paper is handed in once.")
  static let start = Title("窗口受理", "Take an application (window)")
  static let subject = Title("办什么", "What it is about")
  static let subjectHint = Title(
    "如店名；写入台账，请不要写个人姓名。", "Such as the name of the shop; it stays in the ledger: no person's name.")
  static let channel = Title("渠道", "Channel")
  static let name = Title("申请人", "Applicant")
  static let phone = Title("联系电话", "Telephone")
  static let handed = Title("已交的材料", "Papers handed in")
  static let handedHint = Title(
    "没有勾的记为欠缺材料，可以容缺受理。", "What is not ticked is noted as missing; it can be taken without them for a while.")
  static let send = Title("受理并分派", "Take it and give out the parts")
  static let missing = Title("请填写“办什么”，最多60字。", "Say what it is about, in at most 60 characters.")

  static func days(_ count: Int) -> Title { Title("\(count)个工作日", "\(count) working days") }
  static func count(_ parts: Int, _ offices: Int) -> Title {
    Title("\(parts)个事项，\(offices)个单位", "\(parts) parts, \(offices) offices")
  }
}
