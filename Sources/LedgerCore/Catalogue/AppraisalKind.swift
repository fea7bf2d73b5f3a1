/// 考核: an office's year, scored from the ledger by the published formula; every point names the entries behind it.
extension Kind {
  static func appraisal() throws(KindFault) -> Kind {
    try Kind(
      "appraisal", Title("考核", "appraisal"),
      states: [
        State("opened", "已启动", .waiting),
        State("scored", "已计分", .running),
        State("objected", "有异议", .running),
        State("settled", "异议已裁定", .running),
        State("published", "已公布", .done),
      ],
      moves: [
        Move(
          "score", "计分", from: "opened", to: "scored", by: [.supervisor],
          needs: [.lead, .field("formula"), .field("score"), .field("points")]),
        Move("object", "提出异议", from: "scored", to: "objected", by: [.lead], needs: [.reason]),
        Move(
          "settle", "裁定", from: "objected", to: "settled", by: [.leader],
          needs: [.reason, .field("score"), .field("points")]),
        Move(
          "publish", "公布", from: "scored", "settled", to: "published", by: [.supervisor], needs: [.field("rank")]),
      ],
      fields: [
        Field("formula", "考核办法", changedBy: []),
        Field("score", "得分", .quantity(unit: "分"), changedBy: ["settle"]),
        Field("rank", "排名", .count),
        Field("points", "得分明细"),
      ],
      measures: [
        KindMeasure("score", "得分", .mean("score"), by: ["office"]),
        KindMeasure("rank", "排名", .mean("rank"), by: ["office"]),
        KindMeasure("objected", "异议率", .share(.made(move: "object"), of: .reached(["scored"]))),
      ],
      filedBy: [.supervisor, .admin],
      stories: Story.appraisal)
  }
}

extension Story {
  static let appraisal = [
    Story(
      "计分、异议、裁定、公布",
      .on("2027-01-11", .supervisor, .file("appraisal", "2026年度绩效考核", lead: "县商务局"), expect: .light(.grey)),
      .refused("2027-01-12", .supervisor, .move("score", ["score": "91.5"]), because: "formula"),
      .on(
        "2027-01-12", .supervisor,
        .move("score", ["formula": "绩效办法2026", "score": "91.5", "points": "重点工作按时办结 18/20：第312、377项逾期"]),
        expect: .light(.green), .measure("score", "91.5/1")),
      .on("2027-01-14", .lead, .move("object", reason: "第377项延期经分管副县长同意"), expect: .measure("objected", "1/1")),
      .refused(
        "2027-01-18", .supervisor, .move("settle", ["score": "92.5"], reason: "延期属实"), because: "分管领导 (leader)"),
      .on(
        "2027-01-18", .leader, .move("settle", ["score": "92.5", "points": "重点工作按时办结 19/20：第312项逾期"], reason: "延期属实"),
        expect: .measure("score", "92.5/1")),
      .refused("2027-01-25", .supervisor, .move("publish"), because: "rank"),
      .on("2027-01-25", .supervisor, .move("publish", ["rank": "3"]), expect: .light(.blue), .measure("rank", "3/1")))
  ]
}
