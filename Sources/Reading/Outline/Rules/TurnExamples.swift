import Facts

extension OutlineRule {
  /// A review, then a plan whose first words are given.
  private static func planned(_ sentence: String) -> String {
    "一、2020年工作回顾\n成绩来之不易。\n二、2021年工作安排\n今年是开局之年，形势逼人。\n" + sentence
  }

  static let turns = [
    OutlineRule(
      "outline.problems", "The review turns to what is wrong: 在肯定成绩的同时，我们也清醒看到困难和问题",
      examples: [
        .turns("一、2020年工作回顾\n成绩来之不易。\n在肯定成绩的同时，我们也清醒看到存在的困难和问题。", to: .problems),
        .turns("一、2020年工作回顾\n成绩来之不易。\n同时，我们也深知，发展中还存在不少问题。", to: .problems),
        .ignores("一、2020年工作回顾\n着力解决群众反映的突出问题，办结信访件97件。"),
      ]),
    OutlineRule(
      "outline.prospect", "Below a heading of both, the new plan begins: “十五五”时期是…的关键时期",
      examples: [
        .turns(
          "一、2025年工作回顾\n成绩喜人。\n二、“十四五”时期发展成就和“十五五”时期主要目标任务\n过去五年，成就显著。\n“十五五”时期是全面发力的关键时期。",
          to: .outlook),
        .ignores("一、2025年工作回顾\n成绩喜人。\n2025年是全面发力的关键时期。"),
      ]),
    OutlineRule(
      "outline.requirements", "What the plan rests on: 今年政府工作的总体要求是：",
      examples: [
        .turns(planned("今年政府工作的总体要求是：坚持稳中求进工作总基调。"), to: .requirements),
        .ignores(planned("按照总体要求，抓好各项工作落实。")),
      ]),
    OutlineRule(
      "outline.targets", "The figures aimed at: 主要预期目标是：",
      examples: [
        .turns(planned("经济社会发展主要预期目标是：地区生产总值增长7%。"), to: .targets),
        .turns(planned("主要预期目标:地区生产总值增长7%。"), to: .targets),
        .ignores(planned("对照年度目标，倒排工期。")),
      ]),
    OutlineRule(
      "outline.plan", "What is to be done for the targets: 围绕以上目标，",
      examples: [
        .turns(planned("围绕以上目标，我们要真抓实干。"), to: .plan),
        .ignores("一、2020年工作回顾\n围绕以上目标，我们真抓实干。"),
      ]),
    OutlineRule(
      "outline.tasks", "What is to be done, counted: 重点抓好以下六个方面工作：",
      examples: [
        .turns(planned("重点抓好以下六个方面工作："), to: .plan),
        .ignores(planned("今年外部环境更加复杂。")),
      ]),
    OutlineRule(
      "outline.duty", "The plan turns to the government itself: 各位代表！新使命对政府工作提出了更高要求",
      examples: [
        .turns(planned("重点抓好以下工作：\n（一）抓项目\n新开工项目30个。\n各位代表！新形势对政府工作提出了更高要求。"), to: .selfBuilding),
        .ignores(planned("重点抓好以下工作：\n（一）抓项目\n各位代表！今年任务繁重。")),
      ]),
    OutlineRule(
      "outline.affairs", "Behind the government's own duties the plan goes on: 我们要铸牢中华民族共同体意识",
      examples: [
        .turns(
          planned("重点抓好以下工作：\n（一）抓项目\n各位代表！新形势对政府工作提出了更高要求。\n我们要铸牢中华民族共同体意识，促进团结。"),
          to: .plan),
        .ignores(planned("重点抓好以下工作：\n（一）抓项目\n我们要铸牢中华民族共同体意识，促进团结。")),
      ]),
    OutlineRule(
      "outline.leadin", "The sentence before the first （一） leads from the targets to the plan: 战略重点是：",
      examples: [
        .turns(planned("主要预期目标是：地区生产总值增长7%。\n战略重点是：\n（一）抓项目\n新开工项目30个。"), to: .plan),
        .ignores(planned("重点抓好以下工作：\n（一）抓项目\n新开工项目30个。")),
      ]),
  ]

  static let ends = [
    OutlineRule(
      "outline.begun", "The review of a report without headings begins behind 请予审议",
      examples: [
        .turns("各位代表：现在，我向大会报告工作，请予审议。过去一年，全县经济平稳发展。", to: .review),
        .ignores("现在，我向大会报告工作，请予审议。\n一、2020年工作回顾\n成绩喜人。\n二、2021年工作安排\n任务繁重。"),
      ]),
    OutlineRule(
      "outline.continued", "A newspaper's second page goes on in the middle: (上接第四版)",
      examples: [
        .turns("政府工作报告\n(上接第四版)积极发展对外贸易。", to: .plan),
        .ignores("一、2020年工作回顾\n上接国家战略，下应群众期盼。"),
      ]),
    OutlineRule(
      "outline.closing", "The report takes leave: 各位代表！…让我们更加紧密地团结起来…",
      examples: [
        .turns(
          "一、2020年工作回顾\n成绩喜人。\n二、2021年工作安排\n任务繁重。\n各位代表！奋斗成就梦想。让我们紧密团结在党中央周围，努力奋斗！",
          to: .closing),
        .ignores("一、2020年工作回顾\n各位代表！一年来成绩喜人。\n二、2021年工作安排\n任务繁重。"),
      ]),
    OutlineRule(
      "outline.stamp", "A date or a line of the page below the report",
      examples: [
        .turns(
          "一、2020年工作回顾\n成绩喜人。\n二、2021年工作安排\n任务繁重。\n各位代表！让我们紧密团结在党中央周围，努力奋斗！\n2025-07-08",
          to: .other),
        .ignores("一、2020年工作回顾\n成绩喜人。\n各位代表！让我们紧密团结在党中央周围，努力奋斗！"),
      ]),
    OutlineRule(
      "outline.terms", "Explained terms without a heading: 三医联动(P10):…",
      examples: [
        .turns(
          "(上接第四版)积极发展对外贸易。\n三医联动(P10):医保、医疗、医药改革联动。\n两主一特(P20):两个主导产业和一个特色产业。",
          to: .glossary),
        .ignores("(上接第四版)积极发展对外贸易。\n责任单位:县发改局。"),
      ]),
  ]
}
