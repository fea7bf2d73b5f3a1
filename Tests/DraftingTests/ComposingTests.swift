import Drafting
import Facts
import Testing

struct ComposingTests {
  @Test func levelAndGrowthOfOneThingShareASentence() {
    let draft = Draughted.draft([
      Draughted.figure("地区生产总值", 242, 8, "元", .level, code: "gdp"),
      Draughted.figure("地区生产总值", 59, -1, code: "gdp"),
    ])
    // One opens the review, the other stands under the heading: so they are given as one list here.
    let together = Composing(place: "砚溪县", year: 2025).draft(
      economy: draft.sentences.flatMap { sentence in
        sentence.facts.compactMap { fact in
          if case .figure(let figure) = fact { Composing.Material(.figure(figure), item: 1) } else { nil }
        }
      }, review: [], targets: [])
    #expect(together.sentences.map(\.text) == ["地区生产总值完成242亿元，增长5.9%。"])
  }

  @Test func whatIsOfAnotherTimeStandsInAParagraphOfItsOwnAfterTheYear() {
    let draft = Composing(place: "砚溪县", year: 2025).draft(
      economy: [
        .init(
          .figure(Draughted.figure("固定资产投资", 67, -1, "%", .growth, .actual, Period(year: 2024, months: 1, 9))),
          item: 1),
        .init(.figure(Draughted.figure("社会消费品零售总额", 68, -1)), item: 2),
      ], review: [], targets: [])
    #expect(
      draft.parts.flatMap(\.paragraphs).map { $0.map(\.text).joined() } == [
        "社会消费品零售总额增长6.8%。", "2024年1—9月，固定资产投资增长6.7%。",
      ])
  }

  @Test func targetsAreOneSentenceUnderTheirOwnHeading() {
    let draft = Draughted.draft([
      Draughted.figure("固定资产投资", 5, 0, "%", .growth, .target, Period(year: 2025)),
      Draughted.figure("粮食总产量", 217, 3, "吨", .level, .target, Period(year: 2025)),
    ])
    #expect(
      draft.text == """
        砚溪县2025年政府工作报告（稿）

        一、2025年主要预期目标

        2025年经济社会发展主要预期目标是：固定资产投资增长5%；粮食总产量达到21.7万吨。

        """)
  }

  @Test func whatNoPhraseSaysIsLeftOutWithItsItem() {
    var figure = Draughted.figure("旅游总收入", 15, -1, "倍", .multiple)
    figure.base = nil
    let draft = Draughted.draft([figure])
    #expect(draft.parts.isEmpty)
    #expect(draft.leftOut.map(\.item) == [1])
  }

  @Test func eachSentenceStandsWhereItIsLocated() {
    let draft = Draughted.draft([
      Draughted.figure("固定资产投资", 5), Draughted.figure("社会消费品零售总额", 7),
      Draughted.figure("固定资产投资", 5, 0, "%", .growth, .target, Period(year: 2025)),
    ])
    let scalars = Array(draft.text.unicodeScalars)
    for (sentence, range) in draft.located {
      #expect(String(String.UnicodeScalarView(scalars[range])) == sentence.text)
    }
    #expect(draft.located.count == 3)
  }
}
