internal import LedgerCore

/// Words of casting a vote.
enum VoteWords {
  static let secret = Title(
    "这一页不看您的账号。票只和选票码的摘要记在一起：没有人能由票查到人，票面内容不向任何人显示。",
    "This page does not look at your account. The vote is kept with the digest of the code alone: nobody can go from the vote to you, and what it says is shown to nobody."
  )
  static let candidates = Title("候选项目", "Candidates")
  static let code = Title("选票码", "Code of your ballot paper")
  static let codeHint = Title("会上发的纸上那一串，只能用一次。", "What is on the paper handed out at the session. It is good once.")
  static let send = Title("投票", "Cast the vote")
  static let done = Title(
    "已投票。结果公布后，监票人凭备份可以重新计票。", "Your vote is cast. When the result is out, scrutineers can count again from a backup.")
  static let closed = Title(
    "这次票决现在不收票：还没有开始，或者已经计票。", "No votes are taken now: the ballot is not open yet, or was counted.")
  static let unknown = Title("没有这个选票码：请照纸上重新输入。", "There is no such code: enter it as it stands on the paper.")
  static let used = Title("这个选票码已经投过票。", "A vote was already cast with this code.")
  static let empty = Title("不选任何一项，就是都不赞成。", "To choose none is to vote for none.")
  static let results = Title("票决结果", "Result of the ballot")

  static func most(_ count: Int) -> Title { Title("最多选\(count)项。", "Choose at most \(count).") }
  static func tooMany(_ count: Int) -> Title { Title("选得太多：最多\(count)项。", "Too many are chosen: at most \(count).") }
}
