internal import Drafting

/// The text of the document and its comments, which are numbered together.
struct WordBodyText {
  private(set) var document = ""
  private(set) var comments = ""

  init(_ draft: ReportDraft) {
    var notes: [[String]] = []
    var body = XMLText()
    body.element("w:document", WordParts.namespaces) { document in
      document.element("w:body") { body in
        let leftOut = draft.leftOut.map { "\($0.words)：\($0.reason)（台账第\($0.item)号）" }
        WordBodyText.paragraph("Title", [(draft.title, leftOut.isEmpty ? [] : ["未写入本稿："] + leftOut)], &notes, &body)
        for part in draft.parts {
          WordBodyText.paragraph("Heading\(part.level)", [(part.heading, [])], &notes, &body)
          for sentences in part.paragraphs {
            let runs = sentences.map { sentence in
              (sentence.text, sentence.items.map { "台账第\($0)号，\(draft.sources[$0] ?? "")" })
            }
            WordBodyText.paragraph("Normal", runs, &notes, &body)
          }
        }
        WordParts.section(&body)
      }
    }
    document = body.text
    comments = WordBodyText.comments(notes)
  }

  /// - Parameter runs: Words, and the lines of the comment on them.
  private static func paragraph(
    _ style: String, _ runs: [(words: String, comment: [String])], _ notes: inout [[String]], _ out: inout XMLText
  ) {
    var taken = notes
    out.element("w:p") { paragraph in
      paragraph.element("w:pPr") { $0.element("w:pStyle", [("w:val", style)]) }
      for run in runs {
        let id = [("w:id", String(taken.count))]
        if !run.comment.isEmpty { paragraph.element("w:commentRangeStart", id) }
        paragraph.element("w:r") { $0.element("w:t", [("xml:space", "preserve")]) { $0.words(run.words) } }
        guard !run.comment.isEmpty else { continue }
        paragraph.element("w:commentRangeEnd", id)
        paragraph.element("w:r") { $0.element("w:commentReference", id) }
        taken.append(run.comment)
      }
    }
    notes = taken
  }

  private static func comments(_ notes: [[String]]) -> String {
    var out = XMLText()
    out.element("w:comments", WordParts.namespaces) { all in
      for (number, lines) in notes.enumerated() {
        all.element(
          "w:comment", [("w:id", String(number)), ("w:author", "台账"), ("w:initials", "台账")]
        ) { comment in
          for line in lines {
            comment.element("w:p") { paragraph in
              paragraph.element("w:pPr") { $0.element("w:pStyle", [("w:val", "CommentText")]) }
              paragraph.element("w:r") { $0.element("w:t", [("xml:space", "preserve")]) { $0.words(line) } }
            }
          }
        }
      }
    }
    return out.text
  }
}
