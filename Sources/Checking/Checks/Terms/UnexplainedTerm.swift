internal import Documents
internal import Facts
internal import Reconciling

extension Check {
  static let unexplainedTerm = Check(
    "T01", "引号中的名词没有解释", .note,
    meaning: """
      A term in quotes that the glossary does not explain: a warning where last year's did, or where it is a number of \
      things (五进五促) and this report explains others; else a note.
      """,
    examples: [
      .gives(
        "砚溪县2024年政府工作报告\n一、2024年安排\n推进“三大行动”，深化“五进五促”，办好实事。\n名词解释\n1.“三大行动”（P3）：指产业、环境、民生行动。", at: "“五进五促”"),
      .gives(
        "砚溪县2024年政府工作报告\n一、2024年安排\n推进“三大行动”，办好实事。", at: "“三大行动”",
        earlier: "砚溪县2023年政府工作报告\n一、2023年安排\n推进“三大行动”，办好实事。\n名词解释\n1.“三大行动”（P3）：指产业、环境、民生行动。"),
      .passes("砚溪县2024年政府工作报告\n一、2024年安排\n推进“三大行动”，坚决纠治“四风”。\n名词解释\n1.“三大行动”（P3）：指产业、环境、民生行动。"),
      .passes("砚溪县2024年政府工作报告\n一、2024年安排\n推进“三大行动”，办好实事。"),
    ]
  ) { text, alarms in
    let explained = Glossary(text.report)
    let before = text.draft.earlier.enumerated().map { ($0, Glossary($1)) }
    guard explained.count > 0 || before.contains(where: { $1.count > 0 }) else { return }
    let all = Quoted.all(in: text.text, text.opening..<text.glossary)
    var uses: [String: Int] = [:]
    for quoted in all { uses[Quoted.bare(quoted.words), default: 0] += 1 }
    var told = Set<String>()
    for quoted in all {
      let term = Quoted.bare(quoted.words)
      guard told.count < Alarms.most, !told.contains(term), !explained.explains(term) else { continue }
      if let (number, finding) = before.lazy.compactMap({ number, glossary in
        glossary.entries[term].map { (number, $0) }
      }).first {
        told.insert(term)
        let title = text.draft.earlier[number].title
        alarms.say(
          at: quoted.source, "“\(quoted.words)”在\(title)报告中有解释，本报告用了却没有解释。请补上名词解释，或改用通行的说法。", .warning,
          related: [.init(.earlier(number, finding.source), "上次的解释")])
      } else if explained.count >= 1, !WellKnown.contains(term), isTerm(term) {
        told.insert(term)
        let counts = isCountOfThings(term)
        // A name that stands once may well be known to whom it concerns.
        guard counts || uses[term, default: 0] > 1 || programmes.contains(where: term.hasSuffix) else { continue }
        alarms.say(
          at: quoted.source, "引号中的“\(quoted.words)”没有名词解释。请在名词解释中补上，或确认无须解释。", counts ? .warning : .note)
      }
    }
  }

  /// Two to twelve characters without a mark: others are sayings or names of things.
  private static func isTerm(_ term: String) -> Bool {
    (2...12).contains(term.count) && term.utf16.contains(where: \.isHan) && !term.contains { "，。、；：！？".contains($0) }
  }

  private static let programmes = ["行动", "工程", "计划", "战略", "模式", "体系", "机制"]

  private static func isNumber(_ unit: UInt16) -> Bool {
    HanNumber.digit(unit) != nil || unit == 0x4E24 || unit == 0x5341 || unit.isDigit
  }

  /// 五进五促, 三区一地: numbers of things that nobody can know without being told.
  private static func isCountOfThings(_ term: String) -> Bool {
    let units = Array(term.utf16)
    guard units.count >= 4, units.count <= 8, !term.hasSuffix("一策"), !term.hasSuffix("连丰"),
      !term.hasPrefix("一") || term.contains(where: { "二两三四五六七八九十".contains($0) }), let first = units.first,
      isNumber(first)
    else { return false }
    return units.dropFirst(2).contains(where: isNumber)
  }
}

/// 名词解释: the explained terms of a report.
struct Glossary {
  private(set) var entries: [String: Finding] = [:]
  private(set) var definitions: [String: Term] = [:]
  /// All definitions together: a term may be explained inside another's.
  private var words: [[UInt16]] = []
  private var terms: [[UInt16]] = []

  init(_ report: ReadReport) {
    for finding in report.findings.all {
      guard case .term(let term) = finding.fact else { continue }
      let bare = Quoted.bare(term.term)
      if entries[bare] == nil { (entries[bare], definitions[bare]) = (finding, term) }
      terms.append(Array(bare.utf16))
      words.append(Quoted.bareUnits(term.definition.utf16))
    }
  }

  var count: Int { entries.count }

  /// Whether a term, or one that holds it or is held by it, is explained.
  func explains(_ term: String) -> Bool {
    if entries[term] != nil { return true }
    let units = Array(term.utf16)
    return terms.contains { $0.holds(units) || $0.count >= 3 && units.holds($0) } || words.contains { $0.holds(units) }
  }
}
