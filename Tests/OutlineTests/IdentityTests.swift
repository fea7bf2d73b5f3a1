import Documents
import Facts
import Reading
import Testing

struct IdentityTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let report: Report
    var testDescription: String { String(text.prefix(24)) }
  }

  private static let body = "各位代表：请予审议。\n一、2019年工作回顾\n成绩喜人。\n二、2020年工作安排\n任务繁重。"

  static let cases: [Case] = [
    Case(
      text: "政府工作报告\n2020年3月18日在青岚市云川区\n第四届人民代表大会第七次会议上\n云川区人民政府区长 王某\n" + body,
      report: Report(place: "青岚市云川区", level: .county, year: 2020, kind: .workReport)),
    Case(
      text: "2020年东临省青岚市政府工作报告\n" + body,
      report: Report(place: "东临省青岚市", level: .prefecture, year: 2020, kind: .workReport)),
    Case(
      text: "政府工作报告\n——二〇二〇年一月九日在东临省第十三届人民代表大会第三次会议上\n" + body,
      report: Report(place: "东临省", level: .province, year: 2020, kind: .workReport)),
    Case(
      text: "2020年政府工作报告\n——2020年5月22日在第十三届全国人民代表大会第三次会议上\n国务院总理\n" + body,
      report: Report(place: "全国", level: .national, year: 2020, kind: .workReport)),
    Case(
      text: "2020年柳塘镇政府工作报告\n2019年12月29日在镇第十四届人民代表大会第三次会议上\n" + body,
      report: Report(place: "柳塘镇", level: .town, year: 2020, kind: .workReport)),
    Case(
      text: "政府工作报告\n2019年12月29日在云川县第十四届人民代表大会第三次会议上\n" + body,
      report: Report(place: "云川县", level: .county, year: 2020, kind: .workReport)),
    Case(text: "【云川招商】云川新能源项目开工\n项目总投资5亿元。", report: Report(kind: .news)),
    Case(text: "今天天气晴朗。", report: Report()),
  ]

  @Test(arguments: cases)
  func theFirstLinesSayWhoseReportItIs(_ row: Case) {
    #expect(Reader().read(Document(row.text)).report == row.report)
  }

  @Test func aSectionOnAFiveYearPlanSpansItsYears() {
    let text = "一、“十三五”时期及2020年工作回顾\n成绩喜人。\n二、“十四五”时期主要任务\n蓝图宏伟。\n三、2021年工作安排\n任务繁重。"
    let document = Document(text)
    let outline = OutlineReader().read(document)
    let spans = Spans(document, outline, Report(year: 2021))
    func years(_ word: String) -> Span { spans.years(at: position(of: word, in: text)) }
    #expect(years("成绩") == Span(review: 2020, plan: 2021, fiveYear: 2016...2020))
    #expect(years("蓝图") == Span(review: 2020, plan: 2021, fiveYear: 2021...2025))
    #expect(years("任务繁重") == Span(review: 2020, plan: 2021))
  }

  private func position(of word: String, in text: String) -> Int {
    text.firstRange(of: word).map { text.unicodeScalars.distance(from: text.startIndex, to: $0.lowerBound) } ?? 0
  }
}
