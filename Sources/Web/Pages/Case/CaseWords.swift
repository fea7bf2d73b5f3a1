internal import LedgerCore

/// Words of a case as those see it who handle it.
enum CaseWords {
  /// Stands for whichever office will be named, where the ledger is asked whether one may be.
  static let anyOffice = "某单位"

  static let applicant = Title("来件人", "Who asked")
  static let name = Title("称呼", "Name")
  static let phone = Title("电话", "Telephone")
  static let address = Title("地址", "Address")
  static let masked = Title("已遮盖：您不办理这一件。", "Masked: you do not handle this case.")
  static let until = Title("保存到", "Kept until")
  static let deleted = Title("来件人信息已按期删除。", "What was kept of who asked was deleted in time.")
  static let locked = Title("来件人信息的密钥不在这台机器上。", "The key to what is kept of who asked is not on this machine.")
  static let nobody = Title("没有登记来件人。", "Nobody is noted as having asked.")
  static let steps = Title("办理", "What you can do")
  static let nothing = Title("现在没有您要办的步骤。", "There is no step for you now.")
  static let office = Title("派给哪个单位", "To which office")
  static let rating = Title("来件人的评价", "What who asked says")
  static let said = Title("来件人的话", "In their words")
  static let into = Title("并入第几号", "Into which number")
  static let intoHint = Title("同一件事先收到的那一件。", "The one about the same thing that came first.")
  static let extend = Title("延期", "Extend")
  static let to = Title("延到", "Until")
  static let allowedBy = Title("谁批准", "Allowed by")
  static let noOffice = Title("请选择派给哪个单位。", "Choose the office that handles it.")
  static let noOther = Title("请填写并入哪一件的编号。", "Enter the number that it goes into.")
  static let noDay = Title("日期写成 2026-03-02。", "Write the date as 2026-03-02.")
  static let done = Title("已办理。", "Done.")
  static let item = Title("事项页", "The item's page")
  static let parts = Title("并联的事项", "What runs side by side")
  static let of = Title("属于", "Part of")

  static func extend(_ clock: Title) -> Title { Title("\(clock.chinese)延期", "extend “\(clock.english)”") }
}
