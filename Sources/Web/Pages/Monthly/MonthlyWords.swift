internal import LedgerCore

/// Words of reporting many items at once.
enum MonthlyWords {
  static let title = Title("集中报送", "Monthly report")
  static let lead = Title(
    "一个单位一个月的进展，一张表填完。空着的行不报；有一行不对，全部不写入。",
    "A month's progress of one office in one table. Rows left empty are not reported; if one row is wrong, nothing is written."
  )
  static let office = Title("单位", "Office")
  static let all = Title("所有单位", "All offices")
  static let period = Title("月份", "Month")
  static let show = Title("查看", "Show")
  static let item = Title("事项", "Item")
  static let last = Title("上次报送", "Last report")
  static let share = Title("累计完成（%）", "Done so far (%)")
  static let quantity = Title("累计数量", "Quantity so far")
  static let money = Title("资金（万元）", "Money (万元)")
  static let note = Title("说明", "In words")
  static let files = Title(
    "佐证材料（附在每一行；要求佐证的事项必须有）", "Evidence, put to every row; some items take no report without")
  static let send = Title("全部报送", "Report them all")
  static let none = Title("没有要报送进展的事项。", "No item takes a report.")
  static let next = Title("下一页", "Next page")
  static let paste = Title("从表格粘贴", "Paste from a spreadsheet")
  static let pasteLead = Title(
    "在 Excel 里选中这几列，复制，粘贴到下面：编号或题目、完成%或数量、资金（万元）、说明。先看一遍每一行对不对，再确认报送。",
    "Select these columns in the spreadsheet, copy them and paste them here: number or title, done in % or quantity, money (万元), in words. You see each row before anything is written."
  )
  static let pasted = Title("粘贴到这里", "Paste here")
  static let look = Title("看一遍", "Look it over")
  static let preview = Title("核对粘贴的内容", "What was pasted")
  static let line = Title("行", "Row")
  static let becomes = Title("将报送", "To be reported")
  static let verdict = Title("核对", "Check")
  static let fine = Title("可以报送", "fine")
  static let confirm = Title("确认报送", "Report them")
  static let nothing = Title("没有可以报送的行。", "There is no row to report.")
  static let tooMany = Title("一次最多500行。", "At most 500 rows at once.")
  static let nothingWritten = Title(
    "有的行不对，没有写入任何内容。请改好再报送。", "Some rows are wrong; nothing was written. Correct them and report again.")

  static func done(_ count: Int) -> Title { Title("\(count)项进展已报送。", "\(count) reported.") }
  static func fine(_ fine: Int, of total: Int) -> Title {
    Title("共\(total)行，\(fine)行可以报送。", "\(total) rows, \(fine) of them fine.")
  }
  static func said(_ report: Progressed) -> String {
    [report.share?.percent, report.quantity, report.money.map { $0 + (report.unit ?? "") }, report.note]
      .compactMap { $0 }.joined(separator: "，")
  }

  // What is wrong with a row.
  static let noItem = Title("没有这个编号或题目的事项，或者不归这里报送。", "There is no item of that number or title that is reported here.")
  static let manyItems = Title("不止一项的题目含这些字：请写编号。", "Several titles hold these words: write the number.")
  static let twice = Title("这一项前面已经有一行了。", "There is a row for this item already.")
  static let noShare = Title(
    "完成应是0到100之间的数，最多两位小数。", "What is done is a number from 0 to 100 with at most two decimals.")
  static let noNumber = Title("数量应是数字，如 12 或 3.5。", "A quantity is a number such as 12 or 3.5.")
  static let noMoney = Title("资金应是数字，单位万元；也可写明亿元或元。", "Money is a number, in 万元 unless it says 亿元 or 元.")
  static let empty = Title("没有填写内容。", "Nothing is filled in.")
  static let evidence = Title("要附佐证材料。", "It takes no report without evidence.")
  static let ended = Title("已经办结，不再报送。", "It has ended; nothing more is reported.")
  static let early = Title("这个月份不能报送。", "Nothing is reported for this month.")

  /// First cells of a row of headings, and what the column then holds.
  static let headings: [(words: [String], column: PastedSheet.Column)] = [
    (["编号", "序号", "号", "事项", "题目", "名称", "number", "item"], .item),
    (["完成", "进度", "占比", "share", "done"], .share), (["数量", "累计数", "完成量", "quantity"], .quantity),
    (["资金", "投资", "money"], .money), (["说明", "备注", "进展", "note"], .note),
  ]
  static let thousands: Set<Character> = [",", "，"]
  static let scales = [(name: "亿", power: 8), (name: "万", power: 4)]
  static let units = ["亿元", "万元", "元"]
}
