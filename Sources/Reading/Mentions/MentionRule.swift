/// 提及规则: one way in which a place or an office is named.
struct MentionRule: Sendable {
  let name: String
  let meaning: String
  let examples: [Example]

  struct Example: Sendable {
    let text: String
    /// `name code` (`-` for none) of every mention of the rule.
    let mentions: [String]
    static func reads(_ text: String, _ mentions: String...) -> Example { Example(text: text, mentions: mentions) }
    static func ignores(_ text: String) -> Example { Example(text: text, mentions: []) }
  }

  static let all: [MentionRule] = [.division, .shortName, .township, .office, .purpose]

  static let division = MentionRule(
    name: "mention.place.division", meaning: "A province, prefecture or county by its full name: 衡阳市石鼓区",
    examples: [
      .reads("对口支援阜平县。", "阜平县 130624"),
      .reads("石家庄市桥西区、张家口市桥西区结对。", "石家庄市 130100", "桥西区 130104", "张家口市 130700", "桥西区 130703"),
      .reads("学习朝阳区做法。", "朝阳区 -"),
      .ignores("发展朝阳产业，维护和平稳定，建设新城区。"), .ignores("争当全国创新县。"),
    ])

  static let shortName = MentionRule(
    name: "mention.place.short",
    meaning: "A province or prefecture without its suffix, where the word means nothing else: 对接雄安、湖南",
    examples: [
      .reads("开通北京至衡阳的航班。", "北京 110000", "衡阳 430400"),
      .ignores("整治洞庭湖南岸，改造南京路，推进黄河北侧绿化。"), .ignores("来宾很多，天下大同，长治久安。"),
    ])

  static let township = MentionRule(
    name: "mention.place.township",
    meaning: "A town, township, subdistrict or village whose name begins after a mark or a place: 、松木乡、",
    examples: [
      .reads("推进衡东县大浦镇、石滩乡改造。", "大浦镇 -", "石滩乡 -"),
      .ignores("推进乡镇、集镇、特色小镇和贫困村建设，繁荣水乡。"),
    ])

  static let office = MentionRule(
    name: "mention.office", meaning: "An office by its name, with the word for its level: 市发改委, 教育局",
    examples: [
      .reads("由市发改委、区住建局和教育局落实。", "市发改委 -", "区住建局 -", "教育局 -"),
      .reads("感谢衡阳市财政局的支持。", "衡阳市财政局 -"),
      .ignores("优化布局，开创新局，把握大局，推动社区委员会换届。"),
    ])

  static let purpose = MentionRule(
    name: "mention.office.purpose", meaning: "An office set up for a purpose: 成立高铁建设指挥部",
    examples: [
      .reads("成立高铁建设指挥部。", "高铁建设指挥部 -"), .ignores("加强领导小组建设。"),
    ])
}
