/// 票决: the deputies' secret ballot, an item of its own; candidates are linked to it. See `Ballot`.
extension Kind {
  static func ballot() throws(KindFault) -> Kind {
    try Kind(
      "ballot", Title("票决", "ballot"),
      states: [
        State("opened", "已设立", .waiting),
        State("voting", "投票中", .running),
        State("counted", "已计票", .done),
        State("void", "未举行", .dropped),
      ],
      moves: [
        Move("begin", "开始投票", from: "opened", to: "voting", by: [.supervisor], needs: [.ballotOpened]),
        Move("close", "公布结果", from: "voting", to: "counted", by: [.supervisor], needs: [.ballotCounted]),
        Move("cancel", "不举行", from: "opened", "voting", to: "void", by: [.supervisor, .leader], needs: [.reason]),
      ],
      fields: [Field("meeting", "会议"), Field("rules", "表决办法")],
      filedBy: [.supervisor, .admin],
      stories: Story.ballot)
  }
}

extension Story {
  static let ballot = [
    Story(
      "开票、投票、计票",
      .on("2026-01-12", .supervisor, .file("livelihood", "新增停车位300个")),
      .on("2026-01-12", .supervisor, .file("ballot", "县人代会民生实事票决", ["meeting": "县十八届人大五次会议"])),
      .refused("2026-01-20 09:00", .supervisor, .move("begin"), because: "the ballot opened"),
      .refused(
        "2026-01-20 09:00", .supervisor,
        .open(BallotOpened(eligible: 6, present: 3, candidates: [1], tokens: tokens(3))), because: "三分之二"),
      .refused(
        "2026-01-20 09:00", .supervisor,
        .open(BallotOpened(eligible: 6, present: 4, candidates: [1], tokens: tokens(3))), because: "one for each deputy"
      ),
      .refused(
        "2026-01-20 09:00", .supervisor,
        .open(BallotOpened(eligible: 6, present: 4, candidates: [1], tokens: tokens(4))), because: "linked (ballot)"),
      .on("2026-01-20 09:00", .supervisor, item: 1, .link(Linked(item: 2, how: .ballot)), expect: .state("collected")),
      .refused(
        "2026-01-20 09:00", .lead, .open(BallotOpened(eligible: 6, present: 4, candidates: [1], tokens: tokens(4))),
        because: "督查室"),
      .on(
        "2026-01-20 09:00", .supervisor,
        .open(BallotOpened(eligible: 6, present: 4, candidates: [1], tokens: tokens(4)))),
      .refused(
        "2026-01-20 09:10", .deputy, as: "", .vote(Vote(token: tokens(1)[0], yes: [1])), because: "No ballot is open"),
      .on("2026-01-20 09:30", .supervisor, .move("begin"), expect: .light(.green)),
      .refused("2026-01-20 09:31", .supervisor, .count, because: "No vote was given"),
      .on("2026-01-20 10:00", .deputy, as: "", .vote(Vote(token: tokens(4)[0], yes: [1]))),
      .refused(
        "2026-01-20 10:01", .deputy, as: "", .vote(Vote(token: tokens(4)[0], yes: [])), because: "already given"),
      .refused(
        "2026-01-20 10:02", .deputy, as: "", .vote(Vote(token: tokens(9)[8], yes: [1])), because: "not handed out"),
      .refused("2026-01-20 10:03", .deputy, as: "", .vote(Vote(token: tokens(4)[1], yes: [7])), because: "candidate"),
      .refused("2026-01-20 10:04", .deputy, as: "", .vote(Vote(token: tokens(4)[1], yes: [1, 1])), because: "twice"),
      .on("2026-01-20 10:05", .deputy, as: "", .vote(Vote(token: tokens(4)[1], yes: [1]))),
      .on("2026-01-20 10:05", .deputy, as: "", .vote(Vote(token: tokens(4)[2], yes: [1]))),
      .on("2026-01-20 10:05", .deputy, as: "", .vote(Vote(token: tokens(4)[3], yes: [1]))),
      .refused("2026-01-20 10:20", .supervisor, .move("close"), because: "the votes counted"),
      .on("2026-01-20 10:30", .supervisor, .count, expect: .carried([1])),
      .refused("2026-01-20 10:31", .supervisor, .count, because: "already counted"),
      .refused(
        "2026-01-20 10:40", .supervisor,
        .correct(
          Corrected(
            entry: 22, event: .counted(BallotCounted(ballots: 4, votes: [:], carried: [], quorum: true)), reason: "改")),
        because: "never corrected"),
      .on("2026-01-20 11:00", .supervisor, .move("close"), expect: .light(.blue))),
    Story(
      "差额票决，末位票数相同，都不入选；会议不足法定人数，另行召开",
      .on("2026-01-12", .supervisor, .file("livelihood", "新建公园1处")),
      .on("2026-01-12", .supervisor, .file("livelihood", "改造管网5公里")),
      .on("2026-01-12", .supervisor, .file("livelihood", "新建托育园1所")),
      .on("2026-01-12", .supervisor, .file("ballot", "民生实事差额票决")),
      .on("2026-01-12", .supervisor, item: 1, .link(Linked(item: 4, how: .ballot))),
      .on("2026-01-12", .supervisor, item: 2, .link(Linked(item: 4, how: .ballot))),
      .on("2026-01-12", .supervisor, item: 3, .link(Linked(item: 4, how: .ballot))),
      .on(
        "2026-01-20 09:00", .supervisor,
        .open(BallotOpened(eligible: 3, present: 3, candidates: [1, 2, 3], tokens: tokens(3), most: 2))),
      .on("2026-01-20 09:30", .supervisor, .move("begin")),
      .refused(
        "2026-01-20 10:00", .deputy, as: "", .vote(Vote(token: tokens(3)[0], yes: [1, 2, 3])), because: "at most 2"),
      .on("2026-01-20 10:00", .deputy, as: "", .vote(Vote(token: tokens(3)[0], yes: [1, 2]))),
      .on("2026-01-20 10:00", .deputy, as: "", .vote(Vote(token: tokens(3)[1], yes: [1, 3]))),
      .on("2026-01-20 10:00", .deputy, as: "", .vote(Vote(token: tokens(3)[2], yes: [2, 3]))),
      .on("2026-01-20 10:30", .supervisor, .count, expect: .carried([])),
      .on("2026-01-20 11:00", .leader, .move("cancel", reason: "三项同票，下次会议再票决"), expect: .light(.none))),
  ]
}
