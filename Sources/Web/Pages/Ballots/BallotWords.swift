internal import LedgerCore

/// Words of the pages of ballots.
enum BallotWords {
  static let title = Title("民生实事票决", "Ballots on livelihood projects")
  static let lead = Title(
    "办哪些民生实事，由人大代表投票决定。这里有每次票决的候选、票数和结果。",
    "Which livelihood projects are done is decided by the deputies. Here are candidates, votes and result of each ballot."
  )
  static let none = Title("还没有公开的票决。", "No ballot is public yet.")
  static let all = Title("全部票决", "All ballots")
  static let meeting = Title("会议", "Meeting")
  static let rules = Title("表决办法", "Rules")
  static let deputies = Title("代表", "Deputies")
  static let quorum = Title("法定人数", "Quorum")
  static let majority = Title("过半数", "Majority")
  static let most = Title("应选", "Places")
  static let papers = Title("收到选票", "Papers given")
  static let candidate = Title("候选项目", "Candidate")
  static let candidates = Title("候选项目", "Candidates")
  static let results = Title("票数和结果", "Votes and result")
  static let votes = Title("赞成票", "Votes")
  static let share = Title("占全体代表（竖线是过半数）", "Of all deputies (line: majority)")
  static let result = Title("结果", "Result")
  static let carried = Title("入选", "carried")
  static let noMajority = Title("未过半数", "no majority")
  static let outvoted = Title("过半数，但名额已满", "a majority, but places are filled")
  static let noQuorum = Title("不足法定人数，无效", "no quorum, not valid")
  static let notOpened = Title("票决还没有开始。", "The ballot is not open yet.")
  static let open = Title("计票以前不显示票数。", "No votes are shown before the count.")
  static let recount = Title("怎样复核", "How to count again")
  static let addUp = Title(
    "看得见的算术：到会不少于全体代表的三分之二才有效；赞成票超过全体代表的一半才入选；名额有限时取票数多的，末位票数相同的都不取。",
    "The arithmetic: valid with two thirds of all deputies present; carried by more votes than half of all deputies; where places are few, those with most votes, and none that tie for the last place."
  )
  static let secret = Title(
    "投票凭一次性凭证，账本里只有凭证的摘要，没有谁领了哪一张；这里不公布单张选票。",
    "Each vote is given with a token used once; the ledger has only the token's hash and not who got it. Single papers are not published."
  )
  static let scrutineers = Title(
    "监票人拿到台账备份，就能在自己的电脑上重新计票，并核验没有一条记录被改过：",
    "With a backup of the ledger scrutineers count again on a machine of their own, and see that no entry was changed:")
  static let history = Title("这次票决在台账里的经过和凭证", "History and proof of this ballot in the ledger")

  static func present(_ present: Int, of eligible: Int) -> Title {
    Title("应到\(eligible)人，实到\(present)人", "\(present) present of \(eligible)")
  }
  static func quorum(_ present: Int, of eligible: Int, isMet: Bool) -> Title {
    let needed = (eligible * 2 + 2) / 3
    return Title(
      "三分之二，即\(needed)人；实到\(present)人，\(isMet ? "达到" : "没有达到")",
      "two thirds, that is \(needed); \(present) present: \(isMet ? "met" : "not met")")
  }
  static func majority(_ votes: Int, of eligible: Int) -> Title {
    Title("全体代表\(eligible)人的一半以上，即\(votes)票", "more than half of all \(eligible), that is \(votes) votes")
  }
  static func most(_ places: Int, of candidates: Int) -> Title {
    Title("从\(candidates)个候选里选\(places)个以内", "at most \(places) of \(candidates) candidates")
  }
  static func number(_ item: Int) -> Title { Title("第\(item)号", "no. \(item)") }
}
