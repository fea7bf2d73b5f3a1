import Documents
import Facts
import Reading
import Testing

struct RemarkTests {
  private func remarks(_ text: String) -> [Remark] { Reader().read(Document(text)).remarks }

  private let paragraph = "加快建设现代产业园区，完善水电路讯等基础设施，引导企业集聚发展。扎实办好民生实事，让群众得到更多实惠和便利。"

  @Test func aSecondPageSaysWhereItComesFrom() {
    let found = remarks("政府工作报告\n(上接第四版)积极发展对外贸易。(下转第六版)")
    #expect(found.map(\.kind) == [.continuesEarlierPage, .continuedOnLaterPage])
    #expect(found.first?.source == 7..<14)
  }

  @Test func aParagraphPrintedTwiceIsSaidOnce() {
    let text = paragraph + "\n" + "持续推进乡村振兴，巩固拓展脱贫攻坚成果，农民收入稳步增长，城乡面貌不断改善，群众生活越来越好，各项事业全面进步，社会大局和谐稳定。\n" + paragraph
    let found = remarks(text)
    #expect(found.map(\.kind) == [.repeatedParagraph])
    #expect(found.first?.original?.lowerBound == 0)
  }

  @Test func aWholeReportPrintedTwiceIsOneRemark() {
    let report = (1...12).map { "第\($0)项工作有序推进，全年完成投资\($0)亿元，比上年有较大幅度的增长。" }.joined(separator: "\n")
    #expect(remarks(report + "\n" + report).map(\.kind) == [.printedTwice])
  }

  @Test func phrasesOfTheTradeAreNoRepetition() {
    #expect(remarks("各位代表！坚持稳中求进。\n各位代表！坚持稳中求进。").isEmpty)
  }
}
