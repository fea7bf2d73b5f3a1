import Documents
import Drafting
import Facts
import Reading
import Testing

/// What is drafted is read back, by the reader users get, as the very facts it was drafted from.
struct RoundTripTests {
  static let reader = Reader()
  /// Printed with every failure; change it to look further.
  static let seed: UInt64 = 20_261_121

  @Test func everyFigureOfTwoHundredDrawnLedgersReadsBack() {
    var drawn = DrawnFigures(seed: Self.seed)
    var total = 0
    for ledger in 0..<200 {
      let figures = drawn.ledger(of: 24)
      let draft = Draughted.draft(figures)
      #expect(draft.leftOut.isEmpty, "seed \(Self.seed), ledger \(ledger): \(draft.leftOut)")
      total += figures.count
      for miss in Self.misses(draft) { Issue.record("seed \(Self.seed), ledger \(ledger): \(miss)") }
    }
    #expect(total > 4000)
  }

  @Test func everyPhraseSaysItsExamplesAsWrittenAndReadsBack() {
    for phrase in Phrase.all {
      #expect(!phrase.examples.isEmpty, "\(phrase.name)")
      for example in phrase.examples {
        var figure = example.figure
        figure.period = Period(year: figure.status == .target ? 2025 : 2024)
        let draft = Draughted.draft([figure])
        #expect(draft.text.contains(example.words + "。"), "\(phrase.name): \(draft.text)")
        #expect(Self.misses(draft) == [], "\(phrase.name)")
      }
    }
  }

  @Test func projectsReadBackWithTheirStage() {
    let stages: [Project.Stage] = [.signed, .started, .completed, .operating]
    for stage in stages {
      let project = Project(name: "临砚天然气长输管线项目", stage: stage)
      let draft = Composing(place: "砚溪县", year: 2025).draft(
        economy: [], review: [.init(title: "项目建设", materials: [.init(.project(project), item: 7)])], targets: [])
      let read = Self.reader.read(Document(draft.text)).all.compactMap { finding in
        if case .project(let project) = finding.fact { project } else { nil }
      }
      #expect(read.map(\.stage) == [stage], "\(draft.text)")
      #expect(read.allSatisfy { project.name.hasPrefix($0.name) || $0.name.hasPrefix(project.name) }, "\(read)")
    }
  }

  /// Sentences that are read otherwise than they were meant.
  static func misses(_ draft: ReportDraft) -> [String] {
    let read = reader.read(Document(draft.text)).all.compactMap { finding -> (figure: Figure, at: Int)? in
      if case .figure(let figure) = finding.fact { (figure, finding.source.lowerBound) } else { nil }
    }
    return draft.located.compactMap { located in
      let wanted = located.sentence.facts.compactMap { fact in
        if case .figure(let figure) = fact { figure } else { nil }
      }
      let got = read.filter { located.range.contains($0.at) }.map(\.figure)
      guard wanted.count == got.count, zip(wanted, got).allSatisfy({ $0.says(the: $1) }) else {
        return "“\(located.sentence.text)” wanted \(wanted), read \(got)"
      }
      return nil
    }
  }
}
