internal import LedgerCore

/// Words of urging many items.
enum UrgeWords {
  static let title = Title("催办", "Urge")
  static let lead = Title(
    "逾期、落后或快到期的事项，今天可以催办的。选中、写明理由，一次发出；每个单位一份函，可以打印。",
    "What is late, behind or about to be, and may be urged today. Tick, say why, and send: one letter for each office, to be printed."
  )
  static let none = Title("今天没有要催办的事项。", "Nothing is to be urged today.")
  static let item = Title("事项", "Item")
  static let why = Title("原因", "Why")
  static let next = Title("这次是", "This would be")
  static let last = Title("上次催办", "Last urged")
  static let office = Title("牵头单位", "Lead office")
  static let send = Title("催办选中的", "Urge those ticked")
  static let nothing = Title("没有选中任何一项。", "Nothing is ticked.")
  static let allRed = Title("选中全部红灯", "Tick all that are red")
  static let letters = Title("已发的函", "Letters sent")
  static let cut = Title("只列出前500项。", "Only the first 500 are shown.")

  static func tick(_ title: String) -> Title { Title("选 \(title)", "Tick \(title)") }
}
