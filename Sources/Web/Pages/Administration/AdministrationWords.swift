internal import LedgerCore
internal import Publishing

/// Words of the administrator's pages.
enum AdministrationWords {
  static let title = Title("管理", "Administration")
  static let back = Title("回工作台", "To the workbench")
  static let offices = Title("单位", "Offices")
  static let settings = Title("设置", "Settings")
  static let backups = Title("备份与核验", "Backups")
  static let export = Title("导出", "Export")
  static let log = Title("日志", "Log")

  // 单位
  static let officesLead = Title(
    "单位的正式名称、别名、职责和上下级。分派建议和“代下级办理”都从这里来。",
    "Names, duties and superiors of offices: what assignments are proposed by, and who acts for whom.")
  static let listed = Title("来自 offices.yaml", "from offices.yaml")
  static let unlisted = Title(
    "还没有单位表：下面是账号和事项里出现过的名字。", "There is no list of offices yet: these are the names that accounts and items know.")
  static let edit = Title("修改单位表", "Change the list")
  static let name = Title("单位", "Office")
  static let aliases = Title("别名", "Other names")
  static let duties = Title("职责", "Duties")
  static let superior = Title("上级", "Under")
  static let separator = "、"

  // 备份与核验
  static let backupsLead = Title(
    "备份带走日志、佐证材料、签署和设置，不带密钥。核验把每一条记录重算一遍。两件事都在后台办，可以离开这一页。",
    "A backup takes log, evidence, checkpoints and settings, not the keys. Verifying recomputes every entry. Both go on behind the page."
  )
  static let make = Title("现在备份", "Back up now")
  static let verify = Title("核验整个台账", "Verify the whole ledger")
  static let made = Title("已有的备份", "Backups there are")
  static let noBackups = Title("还没有备份。", "There is none yet.")
  static let folder = Title("目录名", "Folder")
  static let entries = Title("记录数", "Entries")
  static let files = Title("文件数", "Files")
  static let size = Title("大小", "Size")
  static let root = Title("根哈希", "Root")
  static let jobBackup = Title("备份", "Backup")
  static let jobVerify = Title("核验", "Verification")
  static let whole = Title("整个台账", "the whole ledger")
  static let clean = Title("没有被改动过：与当初写下的一字不差。", "As it was written: nothing was changed.")

  static func seen(_ log: VerifiedLog) -> Title {
    Title(
      "\(log.entries)条记录、\(log.items)个事项、\(log.checkpoints)次签署、\(log.evidence)份佐证材料。",
      "\(log.entries) entries, \(log.items) items, \(log.checkpoints) checkpoints, \(log.evidence) files of evidence.")
  }
  static func root(_ root: String) -> Title { Title("根哈希 \(root)", "root \(root)") }
  static func made(_ backup: MadeBackup) -> Title {
    Title(
      "\(backup.name)：\(backup.entries)条记录，\(backup.files)个文件。",
      "\(backup.name): \(backup.entries) entries, \(backup.files) files.")
  }
  static func size(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\((bytes + 1023) >> 10) KB"
  }

  // 导出
  static let exportLead = Title(
    "与 taizhang export 写出的相同。日志可用 taizhang apply 在另一台账上重放。",
    "The same as taizhang export writes. The log can be played on another ledger with taizhang apply.")
  static func form(_ form: LedgerExport.Form) -> Title {
    switch form {
    case .csv: Title("事项，表格（CSV，Excel 可直接打开）", "items as a table (CSV)")
    case .jsonl: Title("事项，每行一个 JSON 对象", "items, a JSON object a line")
    case .log: Title("整个日志，每行一条记录", "the whole log, an entry a line")
    }
  }
  static func file(_ form: LedgerExport.Form) -> String {
    switch form {
    case .csv: "items.csv"
    case .jsonl: "items.jsonl"
    case .log: "log.jsonl"
    }
  }

  // 日志
  static let logLead = Title(
    "台账的每一条记录，新的在前。证明可交给别人核对：这一条在签署的日志里。",
    "Every entry of the ledger, the newest first. A proof shows others that an entry is in the signed log.")
  static let number = Title("号", "No.")
  static let at = Title("时间", "When")
  static let by = Title("账号", "Account")
  static let item = Title("事项", "Item")
  static let happened = Title("发生了什么", "What happened")
  static let proof = Title("出具证明", "Proof")
  static let ledger = Title("台账", "the ledger")
  static let older = Title("更早的", "Older")
  static let newest = Title("最新的", "The newest")
  static func proof(_ entry: Int) -> Title { Title("出具第\(entry)号的证明", "Proof of no. \(entry)") }
}
