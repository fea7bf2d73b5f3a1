import LedgerCore

/// docs/generated/kinds.md
enum KindsPage {
  static func text(_ kinds: KindCatalogue) -> String {
    """
    # Kinds

    Written by `make docs` from the tables in `Sources/LedgerCore/Catalogue`; do not edit. The stories are the tests of the
    tables: `swift test` plays every one. Days are working days of the State Council's notices; `d` working days, `cd`
    calendar days, `m` months, `h` hours, `wh` working hours.

    | kind | states | moves | clocks | stories |
    |---|---|---|---|---|

    """
      + kinds.kinds.map { kind in
        "| [\(kind.title.chinese) `\(kind.name)`](#\(anchor(kind))) | \(kind.states.count) | \(kind.moves.count) "
          + "| \(kind.clocks.count) | \(kind.stories.count) |\n"
      }.joined() + kinds.kinds.map(section).joined()
  }

  private static func anchor(_ kind: Kind) -> String { "\(kind.title.chinese)-\(kind.name)" }

  private static func section(_ kind: Kind) -> String {
    "\n## \(kind.title.chinese) `\(kind.name)`\n\nFiled by \(roles(kind.filedBy)).\(pace(kind.pace))\n" + states(kind)
      + moves(kind) + clocks(kind) + fields(kind) + measures(kind) + kind.stories.map(story).joined()
  }

  private static func states(_ kind: Kind) -> String {
    "\n| state | | |\n|---|---|---|\n"
      + kind.states.map { "| `\($0.name)` | \($0.title.chinese) | \($0.phase.rawValue) |\n" }.joined()
  }

  private static func moves(_ kind: Kind) -> String {
    "\n| move | | from → to | by | needs |\n|---|---|---|---|---|\n"
      + kind.moves.map { move in
        let from = move.from.map { "`\($0)`" }.joined(separator: ", ")
        return "| `\(move.name)` | \(move.title.chinese) | \(from) → `\(move.to)` | \(roles(move.by)) "
          + "| \(move.needs.map(\.words).joined(separator: "; ")) |\n"
      }.joined()
  }

  private static func clocks(_ kind: Kind) -> String {
    guard !kind.clocks.isEmpty else { return "" }
    return "\n| clock | | starts in | limit | |\n|---|---|---|---|---|\n"
      + kind.clocks.map { clock in
        let limits =
          ["\(clock.limit.chinese)"] + clock.variants.map { "\($0.value) \($0.limit.chinese)" }
          + (clock.limitField.map { ["as the field `\($0)` says"] } ?? [])
        return "| `\(clock.name)` | \(clock.title.chinese) | \(names(clock.startsIn)) "
          + "| \(limits.joined(separator: "; ")) | \(clock.remarks.joined(separator: "; ")) |\n"
      }.joined()
  }

  private static func fields(_ kind: Kind) -> String {
    guard !kind.fields.isEmpty else { return "" }
    return "\n| field | | holds |\n|---|---|---|\n"
      + kind.fields.map { field in
        let lock = field.changedBy.map { $0.isEmpty ? "; fixed once filled" : "; changed only by \(names($0))" } ?? ""
        return "| `\(field.name)` | \(field.title.chinese) | \(field.form.words)\(lock) |\n"
      }.joined()
  }

  private static func measures(_ kind: Kind) -> String {
    guard !kind.measures.isEmpty else { return "" }
    return "\n| measure | | is | also by |\n|---|---|---|---|\n"
      + kind.measures.map { "| `\($0.name)` | \($0.title.chinese) | \($0.formula.words) | \(names($0.by)) |\n" }
      .joined()
  }

  private static func story(_ story: Story) -> String {
    "\n### \(story.name)\n\n| # | when | who | what | seen |\n|---|---|---|---|---|\n"
      + story.steps.enumerated().map { index, step in
        let about = step.item.map { " (item \($0))" } ?? ""
        let what = step.request.map { "\($0.words)\(about)" } ?? "–\(about)"
        let seen =
          step.refusedBecause.map { ["**refused**: …\($0)…"] } ?? step.expect.map(\.words)
        let who = step.request == nil ? "" : step.by.title.chinese
        return "| \(index + 1) | \(step.at) | \(who) | \(cell(what)) | \(cell(seen.joined(separator: "; "))) |\n"
      }.joined()
  }

  private static func pace(_ pace: Pace) -> String {
    switch pace {
    case .none: " Only deadlines make its light."
    case .calendar(let yellow, let red): " Yellow \(yellow) hundredths behind its pace, red \(red)."
    }
  }

  static func names(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }

  private static func roles(_ roles: Set<LedgerRole>) -> String {
    LedgerRole.allCases.filter(roles.contains).map(\.title.chinese).joined(separator: "、")
  }

  private static func cell(_ words: String) -> String {
    words.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
