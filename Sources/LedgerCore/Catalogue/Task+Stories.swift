extension Story {
  static let task = [
    Story(
      "分派、月报、退回一次、按时销号",
      .on("2026-02-24", .supervisor, .file("task", "新建社区食堂10家", ["value": "10", "unit": "家"]), expect: .light(.grey)),
      .refused("2026-02-24", .supervisor, .move("assign"), because: "possible: confirm"),
      .on("2026-02-24", .supervisor, .move("confirm"), expect: .state("confirmed")),
      .refused("2026-02-25", .supervisor, .move("assign"), because: "牵头单位"),
      .on("2026-02-25", .supervisor, .give(to: "县民政局", by: "2026-11-30"), expect: .dueDate("2026-11-30")),
      // 2 月 28 日（周六）调休上班，算一天。
      .on("2026-02-26", .supervisor, .move("assign"), expect: .due("accept", "2026-03-02"), .light(.grey)),
      .look("2026-02-28", .light(.yellow), .because("签收时限将于2026-03-02到期")),
      .on("2026-03-02 17:00", .lead, .move("accept"), expect: .kept("accept"), .notRunning("accept"), .light(.green)),
      .on("2026-03-03", .lead, .move("start"), expect: .due("report", "2026-03-25")),
      .refused("2026-03-20", .lead, .report("2026-03", quantity: "1"), because: "佐证材料"),
      .on(
        "2026-03-20", .lead, .report("2026-03", quantity: "1", paper: "验收单.pdf"),
        expect: .due("report", "2026-04-25"), .share(1000), .light(.green)),
      // 同一月再报，不顶下一月的。
      .on(
        "2026-03-23", .lead, .report("2026-03", quantity: "2", paper: "验收单.pdf"), expect: .due("report", "2026-04-25"),
        .share(2000)),
      .look("2026-04-21", .light(.green)),
      .look("2026-04-22", .light(.yellow), .because("月报时限将于2026-04-25到期")),
      .on(
        "2026-04-26", .supervisor, .urge(reason: "4月未报", until: Day("2026-04-28")), expect: .light(.red),
        .because("月报时限已于2026-04-25到期"), .broken("report"), .measure("urged", "1")),
      .on(
        "2026-04-27", .lead, .report("2026-04", quantity: "3", paper: "验收单.pdf"), expect: .due("report", "2026-05-25"),
        .measure("reports", "1/2")),
      .on(
        "2026-05-20", .leader, .move("suspend", reason: "等省里出建设标准"), expect: .standsStill("report"), .light(.grey),
        .because("暂缓")),
      // 5 月、6 月的月报落在暂缓期内，不欠。
      .on("2026-07-01", .leader, .move("resume", reason: "标准已出"), expect: .due("report", "2026-07-25")),
      .on("2026-07-24", .lead, .report("2026-07", quantity: "8", paper: "验收单.pdf"), expect: .light(.green)),
      .refused(
        "2026-08-10", .supervisor, .postpone(to: "2026-11-01", "早办", by: "分管副县长"), because: "later than 2026-11-30"),
      .on(
        "2026-08-10", .supervisor, .postpone(to: "2026-12-15", "暂缓一个半月", by: "分管副县长"),
        expect: .dueDate("2026-12-15"), .light(.green)),
      .on("2026-08-21", .lead, .report("2026-08", quantity: "9", paper: "验收单.pdf")),
      .on("2026-09-21", .lead, .report("2026-09", quantity: "10", paper: "验收单.pdf"), expect: .share(10_000)),
      .on(
        "2026-10-12", .lead, .move("submit", paper: "办结报告.pdf"), expect: .due("check", "2026-10-19"),
        .notRunning("report")),
      .on(
        "2026-10-14", .supervisor, .move("return", reason: "两家未开业"), expect: .kept("check"),
        .due("report", "2026-10-25"),
        .measure("returned", "1")),
      .refused("2026-10-26", .lead, .move("submit"), because: "evidence"),
      .on("2026-10-26", .lead, .move("submit", paper: "十家开业照片.pdf"), expect: .due("check", "2026-11-02")),
      .on("2026-10-30", .supervisor, .move("verify"), expect: .kept("check"), .measure("onTime", "0/0")),
      .on(
        "2026-11-02", .supervisor, .move("close"), expect: .light(.blue), .because("2026-11-02已办结"),
        .measure("onTime", "1/1"), .measure("verified", "1/1"), .measure("done", "100%"))),
    Story(
      "有异议、改派，四次催办到约谈，最后取消",
      .on("2026-03-02", .supervisor, .file("task", "建成县域充电网络")),
      .on("2026-03-02", .supervisor, .move("confirm")),
      .on("2026-03-03", .supervisor, .give(to: "县住建局", by: "2026-09-30")),
      .on("2026-03-03", .supervisor, .move("assign"), expect: .due("accept", "2026-03-06")),
      .refused("2026-03-04", .lead, .move("dispute"), because: "a reason in words"),
      .on("2026-03-04", .lead, .move("dispute", reason: "职责在县发改局"), expect: .notRunning("accept"), .light(.grey)),
      .on("2026-03-05", .supervisor, .give(to: "县发改局")),
      .on("2026-03-05", .supervisor, .move("assign"), expect: .due("accept", "2026-03-10")),
      .look("2026-03-11", .light(.red), .because("签收时限已于2026-03-10到期"), .broken("accept")),
      .on("2026-03-11", .supervisor, .urge(reason: "未签收", until: Day("2026-03-12")), expect: .measure("urged", "1")),
      .on("2026-03-13", .supervisor, .urge(reason: "仍未签收", until: Day("2026-03-16"))),
      .on("2026-03-17", .lead, .move("accept"), expect: .broken("accept"), .light(.green)),
      .on("2026-03-18", .lead, .move("start"), expect: .due("report", "2026-03-25")),
      .on("2026-03-25", .lead, .report("2026-03", share: 300, paper: "选址方案.pdf"), expect: .kept("report")),
      .look("2026-06-01", .light(.red), .because("完成3%，比时间进度落后25个百分点以上")),
      .on("2026-06-01", .supervisor, .urge(reason: "进度严重滞后", until: Day("2026-06-10"))),
      .on("2026-06-15", .supervisor, .urge(reason: "约谈主要负责人", until: nil), expect: .measure("urged", "1")),
      .refused("2026-06-16", .support, .move("cancel", reason: "资金不足"), because: "分管领导 (leader), 督查室 (supervisor)"),
      .on(
        "2026-07-01", .leader, .move("cancel", reason: "并入市级项目，由市统一建设"), expect: .light(.none),
        .measure("onTime", "0/0")),
      .refused("2026-07-02", .lead, .report("2026-06", share: 500, paper: "图.pdf"), because: "nothing more is done")),
    Story(
      "分解成两项，都办结才能报结；月报写错了更正",
      .on("2026-03-02", .supervisor, .file("task", "改造老旧小区2个", lead: "县住建局", due: "2026-10-31")),
      .on("2026-03-02", .supervisor, .file("task", "改造河西小区", lead: "县住建局", due: "2026-08-31", parent: 1)),
      .on("2026-03-02", .supervisor, .move("confirm")),
      .on("2026-03-02", .supervisor, .move("assign")),
      .on("2026-03-03", .lead, .move("accept")),
      .on("2026-03-03", .lead, .move("start")),
      .on("2026-03-24", .lead, .report("2026-03", share: 9000, paper: "开工令.pdf"), expect: .share(9000)),
      .refused(
        "2026-03-25", .supervisor,
        .correct(Corrected(entry: 7, event: .commented(Commented(text: "10%")), reason: "多写一个零")),
        because: "same case"),
      .on(
        "2026-03-25", .supervisor,
        .correct(
          Corrected(
            entry: 7, event: .progressed(Progressed(period: "2026-03", share: 900, evidence: [.paper("开工令.pdf")])),
            reason: "多写一个零")),
        expect: .share(900), .due("report", "2026-04-25")),
      .refused("2026-09-01", .lead, .move("submit", paper: "验收单.pdf"), because: "河西小区"),
      .on("2026-09-02", .supervisor, item: 2, .move("cancel", reason: "已由开发商改造"), expect: .state("cancelled")),
      .on("2026-09-03", .lead, .move("submit", paper: "验收单.pdf"), expect: .due("check", "2026-09-10"))),
  ]
}
