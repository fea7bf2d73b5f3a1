import Reading

/// docs/generated/rules.md
enum RulesPage {
  static var text: String {
    "# Rules\n\nWritten by `make docs` from the rules themselves; do not edit.\n"
      + RuleCatalogue.chapters.map(chapter).joined()
  }

  private static func chapter(_ chapter: RuleCatalogue.Chapter) -> String {
    "\n## \(chapter.title)\n\(chapter.preface)\n" + chapter.rules.map(rule).joined()
  }

  private static func rule(_ rule: RuleCatalogue.Card) -> String {
    let reads = rule.examples.filter { !$0.reads.isEmpty }
    let ignores = rule.examples.filter { $0.reads.isEmpty }.map(\.text)
    var text = "\n### \(rule.name)\n\(rule.meaning)\n"
    if !reads.isEmpty { text += "\n| text | reads |\n|---|---|\n" }
    for example in reads {
      text += "| \(cell(example.text)) | \(example.reads.map { "`\(cell($0))`" }.joined(separator: "<br>")) |\n"
    }
    if !ignores.isEmpty { text += "\nNot read: \(ignores.map(cell).joined(separator: " · "))\n" }
    return text
  }

  private static func cell(_ words: String) -> String {
    words.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
      .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " ⏎ ")
  }
}
