import Documents
import Facts
import Publishing
import Testing

struct JSONLinesTests {
  private func lines(_ record: Record, named: Bool = false, only: Set<Fact.Kind> = Set(Fact.Kind.allCases)) -> [String]
  {
    var out = Bytes()
    JSONLines(only: only).write(record, named: named, to: &out)
    return out.string.split(separator: "\n").map(String.init)
  }

  @Test func aFigureIsOneLineWithEverySlot() {
    let lines = lines(
      record("收入27.9亿元。", [("27.9亿元", figure("2790000000", "元", "收入", indicator: "general_budget_revenue"))]))
    #expect(
      lines == [
        #"{"type":"document","name":"报告.txt","place":null,"level":null,"year":null,"kind":"other","characters":9}"#,
        #"{"type":"figure","start":2,"end":8,"value":[2790000000],"unit":"元","measure":"level","comparator":"eq","#
          + #""status":"actual","period":"2020","base":null,"subject":"收入","indicator":"general_budget_revenue","#
          + #""text":"27.9亿元","rule":"test.rule","confidence":0.95,"bytes":[6,16]}"#,
      ])
  }

  @Test func numbersArePrintedAsTheReportHasThem() {
    let lines = lines(record("增长5.30%", [("5.30%", figure("5.30", "%", "收入"))]))
    #expect(lines[1].contains(#""value":[5.30]"#))
  }

  @Test func everyLineNamesItsDocumentWhereThereAreSeveral() {
    let lines = lines(record("增长5.3%", [("5.3%", figure("5.3", "%", "收入"))]), named: true)
    #expect(lines[1].hasPrefix(#"{"type":"figure","document":"报告.txt","start":2"#))
  }

  @Test func onlyTheKindsAskedForAreWritten() {
    let record = record(
      "石鼓区增长5.3%",
      [
        ("石鼓区", .mention(Mention(name: "石鼓区", kind: .place))), ("5.3%", figure("5.3", "%", "收入")),
      ])
    #expect(lines(record, only: [.mentions]).count == 2)
  }

  @Test func aCommitmentCarriesTheTitlesAboveItAndTheFiguresInIt() throws {
    var record = record(
      "二、安排\n（一）农业\n新增三品50个以上。",
      [
        ("二、安排", .heading(Heading(level: 1, role: .plan, title: "安排"))),
        ("（一）农业", .heading(Heading(level: 2, role: .plan, title: "农业"))),
        ("50个", figure("50", "个", "新增三品", comparator: .atLeast, status: .target)),
      ])
    let commitment = Commitment(
      steps: [.init(source: 11..<20, strength: .deliver, action: 11..<13, object: 13..<20)], heading: 1, figures: 0..<1)
    record.findings.all.append(Finding(.commitment(commitment), source: 11..<21, rule: "test.rule"))
    let line = try #require(lines(record).last)
    #expect(line.contains(#""path":["安排","农业"]"#))
    #expect(line.contains(#""action":"新增""#))
    #expect(line.contains(#""figures":[{"start":15,"end":18,"text":"50个"}]"#))
  }

  @Test(.enabled(if: hasPython), arguments: [1, 2, 3] as [UInt64])
  func pythonReadsBackWhatWasWritten(seed: UInt64) throws {
    var chance = Seeded(seed)
    var expected = ""
    var out = Bytes()
    for _ in 0..<200 {
      let text = chance.words(upTo: 40)
      let document = Document(text, name: chance.words(upTo: 8))
      let range = chance.range(in: document.text.count)
      let term = Term(term: chance.words(upTo: 20), definition: chance.words(upTo: 20))
      let finding = Finding(.term(term), source: range, rule: "test.rule")
      JSONLines().write(
        Record(document: document, findings: Findings(all: [finding])), named: false, to: &out)
      let slice = document.text.string(range)
      let strings = [document.name, term.term, term.definition, slice].map { string in
        string.unicodeScalars.map { String($0.value) }.joined(separator: " ")
      }
      // The bytes given must cut the same words out of the file.
      let utf8 = Array(Array(document.text.string(0..<range.lowerBound).utf8) + Array(slice.utf8))
      expected += strings.joined(separator: ",") + ",\(utf8.count - slice.utf8.count),\(utf8.count)\n"
    }
    let script = """
      import json, sys
      lines = [json.loads(l) for l in open(sys.argv[1], encoding="utf-8", newline="\\n").read().splitlines()]
      codes = lambda s: " ".join(str(ord(c)) for c in s)
      for d, t in zip(lines[::2], lines[1::2]):
          print(codes(d["name"]), codes(t["term"]), codes(t["definition"]), codes(t["text"]), *t["bytes"], sep=",")
      """
    #expect(try python(script, input: out.array) == expected, "seed \(seed)")
  }

  @Test func numbersAreWrittenAsTheyDescribeThemselves() {
    var chance = Seeded(7)
    for _ in 0..<2000 {
      let number = ExactNumber(
        Int64.random(in: -999_999...999_999, using: &chance), exponent: Int.random(in: -18...24, using: &chance))
      let fact = Fact.figure(Figure(values: [number], unit: "", measure: .level))
      #expect(lines(record("一", [("一", fact)]))[1].contains("\"value\":[\(number)]"))
    }
  }
}
