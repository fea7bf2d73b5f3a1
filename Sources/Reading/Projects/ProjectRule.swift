/// 项目规则: one way in which a sentence names a project; the stage comes from ``StageRule``.
struct ProjectRule: Sendable {
  let name: String
  let meaning: String
  let examples: [ProjectExample]

  static let all: [ProjectRule] = [.named, .listed, .invested]

  static let named = ProjectRule(
    name: "project.named", meaning: "A name with the verb of its stage: 合江套过江隧道正式通车",
    examples: [
      .reads("衡山科学城项目开工建设。", "started 衡山科学城项目 - -"), .reads("推动邵阳机场建成通航。", "operating 邵阳机场 - 邵阳"),
      .ignores("推动城乡融合发展。"), .ignores("建成高标准农田3万亩。"),
    ])

  static let listed = ProjectRule(
    name: "project.listed", meaning: "A list before 等项目: 建滔电子、富士康等项目加快建设",
    examples: [
      .reads("推动建滔电子、富士康等项目投产。", "operating 建滔电子 - -", "operating 富士康 - -"),
      .ignores("实施道路、管网、停车场等项目。"),
    ])

  static let invested = ProjectRule(
    name: "project.invested", meaning: "A name with its investment: 总投资20亿元的界牌陶瓷产业园",
    examples: [
      .reads("推进总投资20亿元的界牌陶瓷产业园建设。", "building 界牌陶瓷产业园 2000000000元 -"),
      .reads("界牌陶瓷产业园总投资20亿元。", "- 界牌陶瓷产业园 2000000000元 -"), .ignores("项目总投资20亿元。"),
    ])
}
