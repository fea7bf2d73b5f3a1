internal import LedgerCore

/// Words of the page of a deputy.
enum DeputyWords {
  static let title = Title("代表履职", "For deputies")
  static let ballots = Title("正在票决", "Ballots now open")
  static let noBallots = Title("现在没有票决。", "No ballot is open now.")
  static let vote = Title("去投票", "Vote")
  static let secret = Title(
    "凭会上发的选票码投票，不用账号：票上没有您是谁，台账里也没有。",
    "You vote with the code handed out at the session, not with your account: the vote names nobody.")
  static let projects = Title("请您测评的民生实事", "Livelihood projects to rate")
  static let noProjects = Title("现在没有等待测评的民生实事。", "No project waits for a rating now.")
  static let suggestions = Title("我的建议", "My suggestions")
  static let noSuggestions = Title(
    "没有登记在您名下的建议。建议由督查室登记，领衔人与您的账号同名才会显示在这里。",
    "No suggestion stands under your name. The supervision office files them; those whose mover has your account's name are here."
  )
  static let yours = Title("您的评价", "You said")
  static let words = Title("意见", "In words")
  static let wordsHint = Title("写入台账，办理人员看得到。", "It stays in the ledger, for those who do the work.")
  static let send = Title("提交评价", "Send")
  static let answer = Title("答复", "The answer")
  static let answerClass = Title("答复类别", "Class of the answer")
  static let contact = Title("沟通方式", "How they spoke with you")
  static let office = Title("承办单位", "Handled by")
  static let due = Title("答复时限", "Answer due")
  static let done = Title("谢谢，评价已记下。", "Thank you; it is noted.")
  static let notNow = Title("现在还不能评价。", "It cannot be rated now.")
  static let rating = Title("总体评价", "All in all")
}
