internal import Documents
internal import Facts

/// 正文: the text of a report, every word of it, paragraph by paragraph, with the findings marked.
struct MarkedText {
  let record: Record
  let findings: [Finding]
  let cards: Cards
  /// What identities in this section begin with.
  let key: String

  func identity(_ number: Int) -> String { "\(key)-\(number)" }

  func write(to out: inout Bytes, spill: (inout Bytes) -> Void) {
    let paragraphs = Paragraphs.ranges(of: record.document.text)
    let pieces = Nesting.pieces(of: findings.map(MarkedText.marked), within: paragraphs)
    var next = 0
    for paragraph in paragraphs {
      let first = next
      while next < pieces.count, pieces[next].range.lowerBound < paragraph.upperBound { next += 1 }
      write(paragraph, pieces[first..<next], to: &out, spill: spill)
    }
  }

  /// What is marked of a finding: nothing of a change of role without a heading, which has no words of its own.
  private static func marked(_ finding: Finding) -> Range<Int> {
    if case .heading(let heading) = finding.fact, heading.level == 0 { return 0..<0 }
    return finding.source
  }

  private func write(
    _ paragraph: Range<Int>, _ pieces: ArraySlice<Nesting.Piece>, to out: inout Bytes, spill: (inout Bytes) -> Void
  ) {
    let level = titleLevel(paragraph, pieces)
    let tag: StaticString =
      switch level {
      case 1: "h3"
      case 2: "h4"
      case 3: "h5"
      default: "p"
      }
    out.append("<")
    out.append(tag)
    out.append(">")
    var open: [Nesting.Piece] = []
    var at = paragraph.lowerBound
    for piece in pieces {
      while let last = open.last, last.range.upperBound <= piece.range.lowerBound {
        close(last, from: &at, to: &out)
        open.removeLast()
      }
      out.append(escaped: record.document.text, at..<piece.range.lowerBound)
      at = piece.range.lowerBound
      begin(piece, to: &out)
      open.append(piece)
      out.spill(by: spill)
    }
    for piece in open.reversed() { close(piece, from: &at, to: &out) }
    out.append(escaped: record.document.text, at..<paragraph.upperBound)
    out.append("</")
    out.append(tag)
    out.append(">\n")
    out.spill(by: spill)
  }

  /// The level of the heading that is the whole paragraph (but for its end mark); 0 for a paragraph of text.
  private func titleLevel(_ paragraph: Range<Int>, _ pieces: ArraySlice<Nesting.Piece>) -> Int {
    for piece in pieces where piece.range.lowerBound == paragraph.lowerBound {
      guard case .heading(let heading) = findings[piece.number].fact, heading.level > 0 else { continue }
      if piece.range.upperBound + 1 >= paragraph.upperBound { return min(heading.level, 3) }
    }
    return 0
  }

  private func begin(_ piece: Nesting.Piece, to out: inout Bytes) {
    let finding = findings[piece.number]
    out.append("<mark class=\"")
    out.append(MarkedText.style(of: finding.fact))
    if case .figure(let figure) = finding.fact, figure.status == .target { out.append(" target") }
    if !piece.isFirst { return out.append("\">") }
    let identity = identity(piece.number)
    out.append("\" id=\"")
    out.append(identity)
    if case .heading = finding.fact { return out.append("\">") }
    out.append("\" tabindex=\"0\" aria-describedby=\"")
    out.append(identity)
    out.append("c\">")
    if !isLong(piece) { cards.write(finding, identity: identity, to: &out) }
  }

  private func close(_ piece: Nesting.Piece, from at: inout Int, to out: inout Bytes) {
    out.append(escaped: record.document.text, at..<max(at, piece.range.upperBound))
    at = max(at, piece.range.upperBound)
    let finding = findings[piece.number]
    if piece.isFirst, isLong(piece), finding.fact.kind != .headings {
      cards.write(finding, identity: identity(piece.number), to: &out)
    }
    out.append("</mark>")
  }

  /// A card hangs below the line it stands in: that of a sentence goes to its end, so as not to cover it.
  private func isLong(_ piece: Nesting.Piece) -> Bool { piece.range.count > 12 }

  static func style(of fact: Fact) -> StaticString {
    switch fact {
    case .heading: "h"
    case .figure: "f"
    case .commitment: "c"
    case .project: "p"
    case .term: "t"
    case .mention: "m"
    }
  }
}
