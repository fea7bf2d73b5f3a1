import Facts

extension OutlineRule {
  static let numberedHeadings = [
    OutlineRule(
      "outline.numbered", "一、 heads a part of the report: 一、2017年工作回顾",
      examples: [
        .reads(
          "一、2018年工作回顾\n过去一年，全县上下攻坚克难，经济社会平稳发展。\n二、2019年工作安排\n今年是关键之年，任务十分繁重。",
          [
            Heading(level: 1, role: .review, title: "2018年工作回顾"),
            Heading(level: 1, role: .outlook, title: "2019年工作安排"),
          ]),
        // Glued: the text after a title takes its words up again.
        .reads("请予审议。 一、2018年工作回顾2018年,在县委坚强领导下,全县生产总值增长8%,财政收入增长6%。", 1, .review, "2018年工作回顾"),
        .reads(
          "一、过去一年工作回顾\n成绩来之不易。\n二、加强政府自身建设\n打铁还需自身硬。",
          [
            Heading(level: 1, role: .review, title: "过去一年工作回顾"),
            Heading(level: 1, role: .selfBuilding, title: "加强政府自身建设"),
          ]),
        .ignores("推动一、二、三产业融合发展，农民收入持续增加。"),
        .ignores("统筹一、二年级课后服务。"),
      ]),
    OutlineRule(
      "outline.bracketed", "（一） heads a topic of a part: （一）全力兴产业，发展韧性增强。",
      examples: [
        .reads("一、2019年工作回顾\n（一）全力兴产业，发展韧性增强。工业投资增长9%。", 2, .review, "全力兴产业，发展韧性增强"),
        .reads("一、2020年工作回顾\n成绩喜人。\n二、2021年重点工作\n(一) 做强工业园区\n新建标准厂房3万平方米。", 2, .plan, "做强工业园区"),
        .reads("一、2020年工作回顾\n成绩喜人。\n二、2021年重点工作\n（一）加强政府自身建设。坚持依法行政。", 2, .selfBuilding, "加强政府自身建设"),
        .ignores("一、2020年工作回顾\n印发《实施意见（二）》，工作有序推进。"),
      ]),
    OutlineRule(
      "outline.part", "第一部分 heads a part, 一、 and （一） then stand one level below",
      examples: [
        .reads(
          "第一部分 2020年工作回顾\n一、经济发展\n全市经济平稳增长。\n第二部分 2021年工作安排\n一、壮大产业\n抓好项目建设。",
          [
            Heading(level: 1, role: .review, title: "2020年工作回顾"),
            Heading(level: 1, role: .plan, title: "2021年工作安排"),
          ]),
        .ignores("第一部分专项资金已经拨付到位，群众反映良好。"),
      ]),
  ]
}
