internal import LedgerCore

/// Words of the index of open data.
enum DataWords {
  static let title = Title("开放数据", "Open data")
  static let lead = Title(
    "这个网站公开的内容都能整份取走，给程序用的和给电子表格用的都有。",
    "Whatever this site shows to everybody can be taken away whole, for programs and for spreadsheets.")
  static let file = Title("数据", "Data")
  static let contents = Title("内容", "What is in it")
  static let format = Title("格式", "Format")
  static let size = Title("规模", "Size")
  static let one = Title("1份", "1")
  static let items = Title("公开事项", "Public items")
  static let itemsAbout = Title(
    "一行一项：类别、地方、年份、事项、状态、灯、牵头单位、时限、完成度（万分之几）、原文。可加筛选，如 ?kind=task&year=2025。",
    "One item a row: kind, place, year, title, state, light, lead office, due date, done share in ten-thousandths, words. Takes filters: ?kind=task&year=2025."
  )
  static let itemsWhole = Title("同上，并有各类别的字段。", "The same with the fields of each kind.")
  static let places = Title("公开事项的位置", "Where public items are")
  static let placesAbout = Title(
    "登记了坐标的公开事项，一项一个点，附类别、状态、灯、牵头单位、时限。坐标是WGS-84，经度在前。筛选同上。",
    "Public items whose position is known, a point each with kind, state, light, lead office and due date. Degrees of WGS-84, longitude first. Takes the same filters."
  )
  static let history = Title("办理经过", "History")
  static let historyAbout = Title(
    "台账里每一条公开的记录：编号、事项、时间、角色、做了什么。", "Every public entry of the ledger: number, item, time, role, what was done.")
  static let indicators = Title("全部指标", "All indicators")
  static let indicatorsAbout = Title(
    "公开报告里各项指标逐年的目标和结果，一行一个数，附原句和出处。各指标的页面还有图和数据包。",
    "Targets and results of each indicator and year in the public reports, a number a row with its sentence. Charts and Data Packages are on each indicator's page."
  )
  static let checkpoint = Title("最新签署", "Newest signed checkpoint")
  static let checkpointAbout = Title(
    "签了名的记录条数和总摘要。留一份，以后就能看出账本有没有被改过。",
    "How many entries there are and the hash over all, signed. Keep a copy: later it shows whether the ledger was changed."
  )
  static let key = Title("核验公钥", "Verifier key")
  static let keyAbout = Title("用来核对签署上的签名。", "Checks the signature of a checkpoint.")
  static let interface = Title("数据接口", "Data interface")
  static let interfaceAbout = Title(
    "给程序分页查询，筛选条件和网页一样。", "For programs, page by page, with the filters of the pages.")
  static let readings = Title("各份报告的读数", "What was read from each report")
  static let readingsAbout = Title(
    "每个数据、承诺、项目、名词一行，附在原文的位置。", "A figure, promise, project or term a row, with its place in the text.")
  static let report = Title("报告", "Report")
  static let findings = Title("条数", "Findings")
  static let download = Title("下载", "Download")
  static let use = Title("怎样使用", "How it may be used")
  static let licence = Title(
    "许可：本站对这些数据不另设限制，可以复制、加工、再发布；请注明来源和取得的日期。报告本身的权利依有关规定。",
    "Licence: this site sets no limits of its own to these data; copy, work on and publish them again, and name the source and the day. Rights in the reports themselves are as the law has them."
  )
  static let stable = Title(
    "列名和字段名不会改，新增的排在最后。数字按原文精确保留，不做四舍五入。",
    "Names of columns and fields stay; new ones come last. Numbers are kept digit by digit as printed.")
  static let verify = Title("怎样核验数据没有被改过", "How to see that nothing was changed")

  static func count(items: Int) -> Title { Title("\(items)项", "\(items) items") }
  static func count(reports: Int) -> Title { Title("\(reports)份报告", "\(reports) reports") }
}
