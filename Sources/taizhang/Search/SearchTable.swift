import Publishing
import Searching

/// Hits for people: a line that says where, a line of headings, then the sentences.
struct SearchTable {
  private let drawing: SearchDrawing
  private let look: TableLook

  init(_ drawing: SearchDrawing, look: TableLook) {
    self.drawing = drawing
    self.look = look
  }

  var bytes: Bytes {
    var out = Bytes()
    for (number, hit) in drawing.answer.hits.enumerated() { put(hit, drawing.answer.skipped + number + 1, &out) }
    let shown = drawing.answer.hits.count
    let range = shown == 0 ? "" : ", \(drawing.answer.skipped + 1) to \(drawing.answer.skipped + shown) shown"
    out.append(drawing.total + range + (drawing.hasMore ? "; next: --page \(drawing.page + 1)" : "") + "\n")
    return out
  }

  private func put(_ hit: Hit, _ number: Int, _ out: inout Bytes) {
    let facts = SearchDrawing.facts(of: hit).joined(separator: " · ")
    out.append("\(number)  " + styled(SearchDrawing.place(of: hit), "1") + "  " + styled(facts, "90") + "\n")
    if !hit.headings.isEmpty {
      out.append("   " + styled(hit.headings.map(Plain.line).joined(separator: " › "), "90") + "\n")
    }
    for excerpt in hit.excerpts {
      let words = SearchDrawing.pieces(of: excerpt).map { piece in
        piece.isFound ? (look.colour ? styled(piece.words, "1;31") : "【\(piece.words)】") : piece.words
      }
      out.append("   " + words.joined() + "\n")
    }
    out.append("\n")
  }

  private func styled(_ words: String, _ code: String) -> String {
    look.colour && !words.isEmpty ? "\u{1B}[\(code)m\(words)\u{1B}[0m" : words
  }
}
