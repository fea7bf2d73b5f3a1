/// 重点工作: one promise of the plan, broken down, assigned, reported monthly, checked and written off.
extension Kind {
  static func task() throws(KindFault) -> Kind {
    try Kind(
      "task", Title("重点工作", "task"),
      states: [
        State("proposed", "待确认", .waiting),
        State("confirmed", "已确认", .waiting),
        State("assigned", "已分派", .waiting),
        State("disputed", "有异议", .waiting),
        State("accepted", "已签收", .running),
        State("underway", "推进中", .running),
        State("submitted", "已报结", .running),
        State("verified", "已核验", .running),
        State("closed", "已办结", .done),
        State("suspended", "暂缓", .waiting),
        State("cancelled", "取消", .dropped),
      ],
      moves: [
        Move("confirm", "确认", from: "proposed", to: "confirmed", by: [.supervisor]),
        Move("assign", "分派", from: "confirmed", "disputed", to: "assigned", by: [.supervisor], needs: [.lead, .due]),
        Move("accept", "签收", from: "assigned", to: "accepted", by: [.lead]),
        Move("dispute", "提出异议", from: "assigned", to: "disputed", by: [.lead], needs: [.reason]),
        Move("start", "启动", from: "accepted", to: "underway", by: [.lead]),
        Move(
          "submit", "报结", from: "underway", to: "submitted", by: [.lead],
          needs: [.evidence, .children(besides: ["target", "project"])]),
        Move("verify", "核验通过", from: "submitted", to: "verified", by: [.supervisor]),
        Move("return", "退回", from: "submitted", to: "underway", by: [.supervisor], needs: [.reason]),
        Move("close", "销号", from: "verified", to: "closed", by: [.supervisor]),
        Move(
          "suspend", "暂缓", from: "accepted", "underway", to: "suspended", by: [.supervisor, .leader], needs: [.reason]),
        Move("resume", "恢复", from: "suspended", to: "underway", by: [.supervisor, .leader], needs: [.reason]),
        Move(
          "cancel", "取消", from: "proposed", "confirmed", "assigned", "disputed", "accepted", "underway", "suspended",
          to: "cancelled", by: [.supervisor, .leader], needs: [.reason]),
      ],
      clocks: [
        ClockRule("accept", "签收时限", in: "assigned", limit: .workingDays(3)),
        ClockRule(
          "report", "月报时限", in: "underway", pausesIn: ["suspended"], limit: .monthly(by: 25), restartsOnProgress: true,
          wantsEvidence: true),
        ClockRule("check", "核验时限", in: "submitted", limit: .workingDays(5)),
      ],
      fields: [
        Field("plan", "分月计划", .plan),
        Field("value", "目标量", .numbers),
        Field("unit", "单位"),
        Field("weight", "权重", .count),
        Field("steps", "分解步骤"),
        // What the benefits under it share.
        Field("budget", "政策预算", .quantity(unit: "万元"), changedBy: []),
        Field("strength", "承诺力度"),
      ],
      pace: .calendar(yellow: 10, red: 25),
      measures: [
        KindMeasure("done", "完成度", .done, by: ["office"]),
        KindMeasure("onTime", "按时办结率", .share(.onTime, of: .inState(["closed"])), by: ["office"]),
        KindMeasure("verified", "核验通过率", .share(.reached(["verified"]), of: .reached(["submitted"]))),
        KindMeasure("reports", "月报按时率", .runs(clock: "report"), by: ["office"]),
        KindMeasure("urged", "催办件数", .count(.urged), by: ["office"]),
        KindMeasure("returned", "退回件数", .count(.made(move: "return")), by: ["office"]),
      ],
      stories: Story.task)
  }
}
