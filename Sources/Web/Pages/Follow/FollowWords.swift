internal import LedgerCore

/// Words of following a request.
enum FollowWords {
  static let title = Title("查询诉求", "Follow a request")
  static let lead = Title("输入提交时给您的编号和查询码。", "Enter the number and the code that you were given.")
  static let number = Title("编号", "Number")
  static let code = Title("查询码", "Code")
  static let codeHint = Title(
    "十六位字母和数字，如 7K3M-9QXT-2HBV-W4PD；大小写都行。", "Sixteen letters and digits, such as 7K3M-9QXT-2HBV-W4PD.")
  static let find = Title("查询", "Show it")
  static let wrong = Title(
    "编号或查询码不对。请核对；查询码丢了只能重新提交。", "The number or the code is wrong. Check both; a lost code cannot be had again.")
  static let new = Title("提交新的诉求", "File a new request")

  static let office = Title("承办单位", "Handled by")
  static let notYet = Title("还没有派出", "nobody yet")
  static let answer = Title("答复", "The answer")
  static let noAnswer = Title("还没有答复。", "There is no answer yet.")
  static let history = Title("经过", "What happened")
  static let rate = Title("您满意吗", "Are you content?")
  static let rated = Title("您的评价", "What you said")
  static let grade = Title("对答复", "The answer is")
  static let words = Title("想说的话", "In words")
  static let sendRating = Title("提交评价", "Send")
  static let wordsHint = Title("写入台账，请不要写姓名、电话。", "It stays in the ledger: no names or telephone numbers.")
  static let again = Title(
    "您说不满意：窗口核实后会退回承办单位重新办理，您不必重新提交。",
    "You are not content: once the window has looked at it, it goes back to the office. You need not file it again.")
  static let add = Title("补充、追问", "Add something")
  static let addWords = Title("补充的情况或追问", "What you want to add or ask")
  static let send = Title("提交", "Send")
  static let empty = Title("没有填写内容，或者超过500字。", "Nothing was filled in, or more than 500 characters.")
  static let noGrade = Title("请选择满意、基本满意或不满意。", "Choose how content you are.")
  static let notNow = Title("现在还不能评价：答复以后再来。", "It cannot be rated now: come back when it is answered.")
  static let you = Title("您", "you")

  /// What is said after it, by the word in the address.
  static let done: [String: Title] = [
    "rating": Title("谢谢，评价已记下。", "Thank you; it is noted."), "words": Title("已转给办理人员。", "It was passed on."),
  ]

  static func wait(_ minutes: Int) -> Title {
    Title("试错次数太多：请\(minutes)分钟后再试。", "Too many tries: wait \(minutes) minutes.")
  }
  static func heading(_ id: Int) -> Title { Title("诉求第\(id)号", "Request no. \(id)") }
  static func at(_ moment: Moment) -> Title { Title("\(moment.day)提交", "filed on \(moment.day)") }
}
