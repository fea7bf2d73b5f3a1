import Facts

extension OutlineRule {
  static let runInHeads = [
    OutlineRule(
      "outline.lead", "—— leads a point: ——经济总量迈上新台阶。",
      examples: [
        .reads("一、2020年工作回顾\n——经济总量迈上新台阶。生产总值增长8%。", 3, .review, "经济总量迈上新台阶"),
        .ignores("政府工作报告\n——2021年1月8日在云川县第十七届人民代表大会第五次会议上。\n一、2020年工作回顾\n成绩喜人。"),
      ]),
    OutlineRule(
      "outline.item", "一是 and a short sentence: 一是加快工业转型。",
      examples: [
        .reads(
          "一、2020年工作回顾\n（一）产业。一是加快工业转型。工业投资增长9%。二是做优农业。粮食丰收。",
          [
            Heading(level: 3, role: .review, title: "加快工业转型"), Heading(level: 3, role: .review, title: "做优农业"),
          ]),
        .ignores("一、2020年工作回顾\n存在的问题：一是经济总量不大，结构不优；二是财政收支矛盾突出。"),
      ]),
    OutlineRule(
      "outline.opening", "A short sentence opens a paragraph: 发展现代农业。落实粮食安全责任制…",
      examples: [
        .reads(
          "一、2020年工作回顾\n成绩喜人，来之不易，全县人民共同努力的结果令人鼓舞，主要指标都好于预期。\n（一）强农业\n发展现代农业。落实粮食安全责任制，稳定播种面积。", 3, .review, "发展现代农业"),
        .ignores("一、2020年工作回顾\n2020年，面对复杂形势，我们迎难而上。各项工作有序推进。"),
      ]),
    OutlineRule(
      "outline.topic", "Short sentences of one length, well apart, open the topics of a long paragraph",
      examples: [
        .reads(
          "一、2020年工作回顾\n（一）突出城乡统筹，面貌焕然一新。城市品位不断提升。新建公园3个，改造老旧小区12个，背街小巷提质改造全部完成，老城区雨污分流工程稳步实施，"
            + "完成投资2.3亿元，新增停车位800个，群众出行更加便捷安全。乡村面貌大幅改善。改厕4000户，"
            + "新修农村公路36公里，完成饮水工程12处，建成美丽村庄8个，农村生活垃圾集中处理率达96%，群众满意度持续提高。",
          [
            Heading(level: 3, role: .review, title: "城市品位不断提升"),
            Heading(level: 3, role: .review, title: "乡村面貌大幅改善"),
          ]),
        .ignores("一、2020年工作回顾\n（一）突出城乡统筹，面貌焕然一新。新建公园3个，改造老旧小区12个。公园全面开放。"),
      ]),
  ]
}
