import Facts

extension OutlineRule {
  static let lineHeadings = [
    OutlineRule(
      "outline.plain", "A line of its own heads a part where nothing is numbered: 2021年主要工作回顾",
      examples: [
        .reads(
          "各位代表：\n2021年主要工作回顾\n全县经济稳步发展，主要指标好于预期。\n2022年重点工作\n今年工作任务艰巨而繁重。",
          [
            Heading(level: 1, role: .review, title: "2021年主要工作回顾"),
            Heading(level: 1, role: .outlook, title: "2022年重点工作"),
          ]),
        .reads(
          "一、2020年工作回顾\n成绩喜人。\n二、2021年工作安排\n任务繁重。\n名  词  解  释\n1.六稳（P3）：即稳就业等。", 1, .glossary, "名  词  解  释"),
        .ignores("一、2020年工作回顾\n全年重点工作\n二、2021年工作安排\n任务繁重。"),
      ]),
    OutlineRule(
      "outline.article", "A bracketed column before a title heads one of several articles: 【云川招商】…",
      examples: [
        .reads("【云川招商】云川新能源项目开工\n一、项目背景 项目总投资5亿元。", 1, .other, "【云川招商】云川新能源项目开工"),
        .ignores("【字号：大 中 小】\n各位代表：现在报告工作。"),
      ]),
    OutlineRule(
      "outline.report", "The same before the title of a report: front matter, no heading",
      examples: [
        .turns("【云川招商】2019年云川县政府工作报告\n一、2018年工作回顾\n成绩喜人。", to: .front),
        .ignores("【云川招商】云川新能源项目开工\n项目总投资5亿元。"),
      ]),
  ]
}
