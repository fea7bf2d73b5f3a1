/// 名词: a word of the report that needs explaining, kept from year to year.
extension Kind {
  static func term() throws(KindFault) -> Kind {
    try Kind(
      "term", Title("名词", "term"),
      states: [
        State("used", "已使用", .waiting),
        State("explained", "已解释", .done),
        State("superseded", "已停用", .dropped),
      ],
      moves: [
        Move(
          "explain", "解释", from: "used", "explained", to: "explained", by: [.supervisor, .lead],
          needs: [.field("definition")]),
        Move("supersede", "停用", from: "explained", to: "superseded", by: [.supervisor], needs: [.reason]),
      ],
      fields: [Field("definition", "释义"), Field("page", "页码", .count)],
      stories: Story.term)
  }
}

extension Story {
  static let term = [
    Story(
      "使用、解释、改写、停用",
      .on("2026-02-25", .supervisor, .file("term", "四链融合"), expect: .light(.grey)),
      .refused("2026-02-26", .lead, .move("explain"), because: "definition"),
      .on("2026-02-26", .lead, .move("explain", ["definition": "创新链、产业链、资金链、人才链"]), expect: .light(.blue)),
      .on("2027-02-24", .supervisor, .move("explain", ["definition": "创新链、产业链、资金链、人才链深度融合"])),
      .refused("2028-02-23", .lead, .move("supersede", reason: "不再使用"), because: "督查室"),
      .on("2028-02-23", .supervisor, .move("supersede", reason: "改称“四链贯通”"), expect: .light(.none)))
  ]
}
