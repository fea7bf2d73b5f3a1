import Facts
import Foundation
import Publishing
import Searching

/// Hits for programs: a line about the answer, then a line for each hit. Positions are code points, half-open.
struct SearchLines {
  private struct AnswerLine: Encodable {
    var type = "answer"
    var query: String
    var total: Int
    var exact: Bool
    var skipped: Int
  }

  private struct HitLine: Encodable {
    var type = "hit"
    var rank: Int
    var path: String
    var document: String
    var line: Int?
    var column: Int?
    var item: Int?
    var place: String?
    var year: Int?
    var report: String
    var role: String?
    var headings: [String]
    var kinds: [String]
    var indicators: [String]
    var excerpts: [ExcerptLine]
    var score: Int
  }

  private struct ExcerptLine: Encodable {
    var text: String
    var start: Int
    var end: Int
    var marks: [[Int]]
  }

  private let drawing: SearchDrawing

  init(_ drawing: SearchDrawing) { self.drawing = drawing }

  var bytes: Bytes {
    var out = Bytes()
    let (total, exact) =
      switch drawing.answer.total {
      case .exactly(let count): (count, true)
      case .moreThan(let count): (count, false)
      }
    put(AnswerLine(query: drawing.query, total: total, exact: exact, skipped: drawing.answer.skipped), &out)
    for (number, hit) in drawing.answer.hits.enumerated() { put(line(hit, drawing.answer.skipped + number + 1), &out) }
    return out
  }

  private func line(_ hit: Hit, _ rank: Int) -> HitLine {
    HitLine(
      rank: rank, path: SearchPath.shown(hit.path), document: hit.name, line: hit.item == nil ? hit.line : nil,
      column: hit.item == nil ? hit.column : nil, item: hit.item, place: hit.place, year: hit.year,
      report: hit.reportKind.rawValue, role: hit.role?.rawValue, headings: hit.headings,
      kinds: hit.kinds.map(\.rawValue), indicators: hit.indicators,
      excerpts: hit.excerpts.map { excerpt in
        ExcerptLine(
          text: excerpt.words, start: excerpt.source.lowerBound, end: excerpt.source.upperBound,
          marks: excerpt.marks.map { [points(excerpt, $0.lowerBound), points(excerpt, $0.upperBound)] })
      }, score: hit.score)
  }

  private func points(_ excerpt: Excerpt, _ unit: Int) -> Int {
    unit - excerpt.words.utf16.prefix(unit).count { $0 & 0xFC00 == 0xDC00 }
  }

  private func put(_ line: some Encodable, _ out: inout Bytes) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(line) else { return }
    // They end a line for Python's splitlines, and would break one object a line.
    var words = String(decoding: data, as: UTF8.self)
    for end in ["\u{85}", "\u{2028}", "\u{2029}"] where words.unicodeScalars.contains(where: { String($0) == end }) {
      words = words.replacingOccurrences(
        of: end, with: end == "\u{85}" ? "\\u0085" : end == "\u{2028}" ? "\\u2028" : "\\u2029")
    }
    out.append(words + "\n")
  }
}
