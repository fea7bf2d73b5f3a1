internal import Documents
internal import Facts
internal import Reconciling

extension Check {
  static let changedTerm = Check(
    "T03", "解释与上次不同", .note,
    meaning: "A term explained in other words than in an earlier report; a warning where a number in it differs.",
    examples: [
      .gives(
        "砚溪县2024年政府工作报告\n一、2024年安排\n推进“三大行动”，办好实事。\n名词解释\n1.“三大行动”（P3）：指产业、环境、作风行动。", at: "“三大行动”",
        earlier: "砚溪县2023年政府工作报告\n一、2023年安排\n推进“三大行动”，办好实事。\n名词解释\n1.“三大行动”（P3）：指产业、环境、民生行动。"),
      .passes(
        "砚溪县2024年政府工作报告\n一、2024年安排\n推进“三大行动”，办好实事。\n名词解释\n1.“三大行动”（P3）：指产业、环境、民生行动。",
        earlier: "砚溪县2023年政府工作报告\n一、2023年安排\n推进“三大行动”，办好实事。\n名词解释\n1.“三大行动”（P2）：指产业、环境、民生行动。"),
    ]
  ) { text, alarms in
    let glossaries = text.draft.earlier.map { Glossary($0) }
    for finding in text.findings {
      guard case .term(let term) = finding.fact else { continue }
      let bare = Quoted.bare(term.term)
      guard let number = glossaries.firstIndex(where: { $0.definitions[bare] != nil }),
        let before = glossaries[number].definitions[bare], let place = glossaries[number].entries[bare],
        core(before.definition) != core(term.definition)
      else { continue }
      let start = text.text.first(Word(String(term.term.prefix(2))), in: finding.source) ?? finding.source.lowerBound
      let end = min(finding.source.upperBound, start + term.term.utf16.count)
      let digits = before.definition.filter(\.isNumber) != term.definition.filter(\.isNumber)
      alarms.say(
        at: start..<max(end, start + 1), "“\(bare)”的解释与\(text.draft.earlier[number].title)报告的不同。请确认是有意修改。",
        digits ? .warning : .note, related: [.init(.earlier(number, place.source), "上次的解释")])
    }
  }

  private static func core(_ definition: String) -> String {
    String(definition.filter { !$0.isWhitespace && !"，。、；：“”,.;:\"".contains($0) })
  }
}
