internal import LedgerCore

/// Words of opening a file to everybody.
enum EvidenceWords {
  static let open = Title("已公开", "open to everybody")
  static let makeOpen = Title("公开这份材料", "Open this file to everybody")
  static let beforeOpening = Title(
    "公开后任何人都能下载。请先看一遍：里面不能有姓名、电话、住址、证件号等不该公开的内容。",
    "Everybody may download it then. Look through it first: no names, telephones, addresses or numbers of papers that are not for everybody."
  )
  static let close = Title("不再公开", "Close it again")
  static let beforeClosing = Title(
    "此后只有办理的人能下载；已被下载的收不回。公开过这件事留在经过里。",
    "Only those who handle the item may download it then; copies that were taken stay taken. That it was open stays in the history."
  )
  static let isOpen = Title("这份材料已经公开，或者这类事项不对外公开。", "The file is open already, or items of this kind are not public.")
  static let notOpen = Title("这份材料没有公开，或者不能这样收回。", "The file is not open, or cannot be closed like this.")
}
