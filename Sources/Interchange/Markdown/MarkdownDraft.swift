public import Drafting

/// Markdown 稿: a draft with a link from each sentence to the ledger's items it rests on, as footnotes.
///
/// Footnotes are those of GitHub Flavored Markdown and Pandoc: `[^720]` after the sentence, its words at the end.
public enum MarkdownDraft {
  public static func text(_ draft: ReportDraft) -> String {
    var lines = ["# \(escaped(draft.title))"]
    for part in draft.parts {
      lines.append("\(part.level == 1 ? "##" : "###") \(escaped(part.heading))")
      for paragraph in part.paragraphs {
        lines.append(
          paragraph.map { escaped($0.text) + $0.items.map { "[^\($0)]" }.joined() }.joined())
      }
    }
    if !draft.leftOut.isEmpty {
      lines.append("## 未写入本稿的台账事项")
      lines.append(
        draft.leftOut.map { "- \(escaped($0.words))：\(escaped($0.reason))[^\($0.item)]" }.joined(separator: "\n"))
    }
    let named = Set(draft.sentences.flatMap(\.items) + draft.leftOut.map(\.item)).sorted()
    lines.append(
      named.map { "[^\($0)]: 台账第\($0)号，\(escaped(draft.sources[$0] ?? ""))。`taizhang show \($0)`" }.joined(
        separator: "\n"))
    return lines.joined(separator: "\n\n") + "\n"
  }

  /// What Markdown would take for marks of its own stays what it is.
  private static func escaped(_ words: String) -> String {
    var out = ""
    for character in words {
      if "\\`*_[]<>#|~".contains(character) { out.append("\\") }
      if !character.isNewline { out.append(character) }
    }
    return out
  }
}
