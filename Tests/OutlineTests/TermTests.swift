import Documents
import Facts
import Reading
import Testing

struct TermTests {
  private func terms(_ text: String) -> [Term] {
    Reader().read(Document(text)).all.compactMap { finding in
      if case .term(let term) = finding.fact { term } else { nil }
    }
  }

  private let report = "一、2020年工作回顾\n成绩喜人。\n二、2021年工作安排\n任务繁重。\n各位代表！让我们紧密团结在党中央周围，努力奋斗！\n"

  @Test func aNumberedTermNamesItsPage() {
    #expect(
      terms(report + "名 词 解 释\n1.六稳六保（P3）：即稳就业等。\n2.“两年”行动（P25）：即两项行动。") == [
        Term(term: "六稳六保", definition: "即稳就业等。", page: 3),
        Term(term: "“两年”行动", definition: "即两项行动。", page: 25),
      ])
  }

  @Test func aPageMayStandBehindTheDefinition() {
    #expect(
      terms(report + "※注释※\n[1]“双盲”评审：是指专家盲抽。(见第2页)\n[2]四个不摘：是指摘帽不摘责任。") == [
        Term(term: "“双盲”评审", definition: "是指专家盲抽。", page: 2),
        Term(term: "四个不摘", definition: "是指摘帽不摘责任。"),
      ])
  }

  @Test func gluedTermsAreToldApartByTheirNumbers() {
    #expect(
      terms(report + "名词解释1.六稳：即稳就业等。2.三农：农业、农村、农民。").map(\.term) == ["六稳", "三农"])
  }

  @Test func aDefinitionGoesOnOverBrokenLines() {
    let page = "(上接第四版)积极发展对外贸易。\n碳达峰(P28):指\n\n我国承诺达到峰值。\n三医联动(P10):医保等联动。"
    #expect(terms(page).first?.definition == "指我国承诺达到峰值。")
  }

  @Test func aColonInTheReportExplainsNothing() {
    #expect(terms(report).isEmpty)
    #expect(terms("一、工作回顾\n重点任务（3项）：修路、架桥、植树。").isEmpty)
  }
}
