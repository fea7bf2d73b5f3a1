internal import Documents
internal import Facts
internal import Reconciling

extension Check {
  static let unusedTerm = Check(
    "T02", "解释了却没有用到", .warning,
    meaning: "An explained term whose words stand nowhere in the body of the report.",
    examples: [
      .gives(
        "砚溪县2024年政府工作报告\n一、2024年安排\n推进“三大行动”，办好实事。\n名词解释\n1.“三大行动”（P3）：指产业、环境、民生行动。\n2.“四清单”（P4）：指四张清单。",
        at: "“四清单”"),
      .passes(
        "砚溪县2024年政府工作报告\n一、2024年安排\n推进三大行动，办好实事。\n名词解释\n1.“三大行动”（P3）：指产业、环境、民生行动。"),
    ]
  ) { text, alarms in
    // A page of a newspaper explains what stood on the page before.
    if text.report.findings.remarks.contains(where: { $0.kind == .continuesEarlierPage }) { return }
    guard text.glossary < text.text.count else { return }
    let body = Quoted.bareUnits(text.text.buffer[..<text.glossary])
    let used = Set(Shingles.pairs(body))
    for finding in text.findings {
      guard case .term(let term) = finding.fact, finding.source.lowerBound >= text.glossary, !alarms.isFull else {
        continue
      }
      let core = Array(core(of: term.term).utf16)
      // Cheap first: nearly every pair of a used term's characters stands somewhere.
      let pairs = Shingles.pairs(core)
      guard !pairs.isEmpty, !(pairs.allSatisfy(used.contains) && body.holds(core)), !isNearlyUsed(core, in: body) else {
        continue
      }
      let start = text.text.first(Word(String(term.term.prefix(2))), in: finding.source) ?? finding.source.lowerBound
      let end = min(finding.source.upperBound, start + term.term.utf16.count)
      alarms.say(
        at: start..<max(end, start + 1), "名词解释中的“\(Quoted.bare(term.term))”在正文里没有出现。请删去这一条，或核对用词是否一致。")
    }
  }

  /// What of a term must stand in the text: its quoted part, else its longest part without brackets.
  private static func core(of term: String) -> String {
    if let open = term.firstIndex(of: "“"), let close = term[open...].firstIndex(of: "”") {
      let quoted = Quoted.bare(String(term[open...close]))
      if quoted.count >= 2 { return longestPart(of: quoted) }
    }
    return longestPart(of: Quoted.bare(term))
  }

  private static func longestPart(of term: String) -> String {
    let parts = term.split(whereSeparator: { "（()）、+＋:：，—-".contains($0) })
    return String(parts.max { $0.count < $1.count } ?? Substring(term))
  }

  /// A term explained under a longer name than it is used by: all its halves stand in the text.
  private static func isNearlyUsed(_ core: [UInt16], in body: [UInt16]) -> Bool {
    guard core.count >= 6 else { return false }
    let half = core.count / 2
    return body.holds(Array(core[..<half])) && body.holds(Array(core[half...]))
  }
}

extension Shingles {
  /// Every two neighbouring characters.
  static func pairs(_ units: [UInt16]) -> [UInt32] {
    zip(units, units.dropFirst()).map { UInt32($0) << 16 | UInt32($1) }
  }
}
