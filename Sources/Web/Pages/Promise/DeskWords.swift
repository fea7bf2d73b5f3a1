internal import LedgerCore

/// Words of what may be done with an item.
enum DeskWords {
  static let title = Title("办理", "What you can do")
  static let blocked = Title("暂时办不了：", "Not yet: ")
  static let nothing = Title("现在没有可办的步骤。", "There is no step to take now.")
  static let reason = Title("理由", "Reason")
  static let files = Title("佐证材料（可选多个文件，共12 MB以内）", "Evidence (one or more files, 12 MB in all)")
  static let progress = Title("报送进展", "Report progress")
  static let month = Title("月份", "Month")
  static let share = Title("累计完成（%）", "Done so far (%)")
  static let note = Title("说明", "In words")
  static let send = Title("报送", "Report")
  static let comment = Title("批注", "Comment")
  static let say = Title("批注内容（只有办理人员看得见）", "What you want to say (seen only by those who do the work)")
  static let add = Title("批注", "Add the comment")
  static let position = Title(
    "先纬度后经度，十进制度数（WGS-84）；抄自网上地图的，后面空一格写 GCJ-02。",
    "Latitude first, then longitude, in decimal degrees of WGS-84; with GCJ-02 behind them where they come from a Chinese web map."
  )
  static let optional = Title("（可不填）", "(optional)")

  static func quantity(_ unit: String?) -> Title {
    Title("累计数量" + (unit.map { "（\($0)）" } ?? ""), "Quantity so far" + (unit.map { " (\($0))" } ?? ""))
  }
  static let separator = Title("、", ", ")
  static let lacks = Title("还缺", "needs ")
}
