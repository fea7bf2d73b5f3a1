import Documents
import Facts
import Reading
import Testing

/// Text made of the words the rules look for, in any order: nothing may trap, and every finding must lie inside the text.
struct RandomTextTests {
  private static let words = [
    "一、", "二、", "（一）", "(二)", "第一部分", "一是", "二是", "——", "【云川招商】", "各位代表！", "名词解释", "附件", "1.", "[1]", "〔2〕", "(P10):",
    "：", ":", "。",
    "，", "；", "\n", "\n\n", " ", "　", "\\r\\n", "&nbsp;", "2020年", "二〇二一年", "3月", "工作回顾", "主要任务", "总体要求是：", "预期目标是：",
    "围绕以上目标，", "让我们",
    "清醒看到", "问题", "云川县", "人民代表大会", "人民政府", "政府工作报告", "第十四届", "(上接第四版)", "(下转第六版)", "“", "”", "加快发展", "不断提升", "城市品位",
    "请予审议", "注：", "①", "\u{10FFFF}", "\0", "99999999999999999999", "(", ")", "※注释※", "十", "百分之", "年", "第", "、",
  ]

  @Test(arguments: 1...200)
  func findingsLieInsideAnyText(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let text = (0..<next(400)).map { _ in Self.words[next(Self.words.count)] }.joined()
    let document = Document(text)
    let findings = Reader().read(document)
    let whole = 0..<document.text.count
    #expect(findings.all.allSatisfy { $0.source.clamped(to: whole) == $0.source })
    #expect(findings.remarks.allSatisfy { $0.source.clamped(to: whole) == $0.source })
    #expect(findings.all.map(\.source.lowerBound) == findings.all.map(\.source.lowerBound).sorted())
    #expect(Reader().read(document) == findings)
  }
}
