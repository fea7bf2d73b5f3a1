import Checking
import Documents
import Facts
import Reading
import Reconciling
import Testing

/// Text in, diagnostics out: through the reader and the checker that users get.
enum Door {
  static let reader = Reader()

  static func report(_ text: String, name: String = "draft.txt") -> ReadReport {
    let document = Document(text, name: name)
    return ReadReport(document, reader.read(document))
  }

  static func diagnostics(
    _ text: String, earlier: String? = nil, ledger: [LedgerValue] = []
  ) -> (draft: Draft, all: [Diagnostic]) {
    let draft = Draft(
      report(text), earlier: earlier.map { [report($0, name: "earlier.txt")] } ?? [], ledger: ledger)
    return (draft, Checker().check(draft))
  }

  static func words(_ diagnostic: Diagnostic, in draft: Draft) -> String { draft.report.words(diagnostic.source) }
}

struct ExampleCase: CustomTestStringConvertible, Sendable {
  let check: Check
  let example: Check.Example

  var testDescription: String { "\(check.code) \(example.text.prefix(40))" }

  static let all = Check.all.flatMap { check in check.examples.map { ExampleCase(check: check, example: $0) } }
}

@Suite("Checks") struct CheckingTests {
  @Test(
    "Each check finds what its examples say it finds, and passes over what they say it passes",
    arguments: ExampleCase.all)
  func example(_ this: ExampleCase) throws {
    let (draft, all) = Door.diagnostics(this.example.text, earlier: this.example.earlier)
    let own = all.filter { $0.code == this.check.code }
    guard let points = this.example.points else {
      #expect(own.isEmpty, "\(own.map(\.message))")
      return
    }
    let first = try #require(own.first, "nothing found")
    #expect(Door.words(first, in: draft) == points)
    #expect(first.source.lowerBound >= first.sentence.lowerBound)
  }

  @Test("Codes are each used once, and every check has an example of either kind")
  func catalogue() {
    #expect(Set(Check.all.map(\.code)).count == Check.all.count)
    #expect(Set(Check.all.map(\.title)).count == Check.all.count)
    for check in Check.all where check.code != "C03" {
      #expect(check.examples.contains { $0.points != nil }, "\(check.code)")
      #expect(check.examples.contains { $0.points == nil }, "\(check.code)")
    }
  }

  @Test("A message says what is wrong in Chinese and ends as a sentence")
  func messages() {
    for this in ExampleCase.all where this.example.points != nil {
      for diagnostic in Door.diagnostics(this.example.text, earlier: this.example.earlier).all {
        #expect(diagnostic.message.hasSuffix("。"), "\(diagnostic.message)")
        #expect(!diagnostic.message.contains("Optional"))
      }
    }
  }

  @Test("A value that the ledger holds otherwise is an error that names the entry")
  func ledger() throws {
    let figure = Figure(
      values: [ExactNumber(2046, exponent: 6)], unit: "元", measure: .level, period: Period(year: 2023),
      subject: "地方财政收入",
      indicator: nil)
    let text = "砚溪县2024年政府工作报告\n一、2023年工作回顾\n地方财政收入20.64亿元。"
    let found = Door.diagnostics(text, ledger: [LedgerValue(figure: figure, name: "第12号 地方财政收入")]).all
    let diagnostic = try #require(found.first { $0.code == "C03" })
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.related.first?.place == .ledger("第12号 地方财政收入"))
    let same = Door.diagnostics(
      text.replacing("20.64", with: "20.46"), ledger: [LedgerValue(figure: figure, name: "第12号")]
    ).all
    #expect(!same.contains { $0.code == "C03" })
  }

  @Test("Diagnostics come in text order, and the same draft gives the same")
  func order() {
    let text = ExampleCase.all.map(\.example.text).joined(separator: "\n")
    let (_, all) = Door.diagnostics(text)
    #expect(all.map(\.source.lowerBound) == all.map(\.source.lowerBound).sorted())
    #expect(Door.diagnostics(text).all == all)
  }
}
