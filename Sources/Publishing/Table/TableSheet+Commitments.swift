internal import Documents
internal import Facts

extension TableSheet {
  /// One line a step, under the heading it stands under; the position only where the sentence begins.
  func commitments(to out: inout Bytes) {
    var grid = Grid([
      .init(title: "", right: true), .init(title: ""), .init(title: "", least: 20), .init(title: ""),
      .init(title: "", least: 8),
    ])
    var under: Int??
    var started = false
    for finding in record.findings.all {
      guard case .commitment(let commitment) = finding.fact else { continue }
      if !started {
        out.append("\n")
        out.append(Cell("承诺", .strong), colour: look.colour)
        out.append("\n")
        started = true
      }
      if under != .some(commitment.heading) {
        grid.write(to: &out, look: look)
        grid.rows = []
        under = .some(commitment.heading)
        let path = headings.path(to: commitment.heading).map(Plain.line).joined(separator: " › ")
        out.append("  ")
        out.append(
          Cell(Fitting.cut(path.isEmpty ? "（没有标题）" : path, to: (look.columns ?? Int.max) - 2), .quiet),
          colour: look.colour)
        out.append("\n")
      }
      grid.rows += rows(of: commitment, at: finding.source)
    }
    grid.write(to: &out, look: look)
  }

  private func rows(of commitment: Commitment, at source: Range<Int>) -> [[Cell]] {
    let deadline = commitment.deadline.map { words($0.source) + "（\($0.due)）" } ?? ""
    let offices = commitment.offices.map { words($0.source) }.joined(separator: "、")
    let steps = commitment.steps.isEmpty ? [Commitment.Step(source: source, strength: .advance)] : commitment.steps
    return steps.enumerated().map { number, step in
      let first = number == 0
      return [
        first ? position(source) : Cell(""), Cell(commitment.steps.isEmpty ? "" : step.strength.chinese, .promise),
        Cell(words(step.source)), Cell(first ? deadline : "", .strong), Cell(first ? offices : ""),
      ]
    }
  }

  /// Places and offices, most often named first.
  func mentions(to out: inout Bytes) {
    var counts: [Mention: Int] = [:]
    var order: [Mention] = []
    for finding in record.findings.all {
      guard case .mention(let mention) = finding.fact else { continue }
      if counts[mention] == nil { order.append(mention) }
      counts[mention, default: 0] += 1
    }
    var grid = Grid([.init(title: ""), .init(title: "", right: true), .init(title: "", least: 12), .init(title: "")])
    let sorted = order.enumerated().sorted {
      let (left, right) = (counts[$0.element] ?? 0, counts[$1.element] ?? 0)
      return left == right ? $0.offset < $1.offset : left > right
    }
    for (_, mention) in sorted {
      grid.rows.append([
        Cell(mention.kind.chinese, .quiet), Cell("\(counts[mention] ?? 0) 次", .quiet), Cell(Plain.line(mention.name)),
        Cell(mention.code ?? "", .quiet),
      ])
    }
    section("地名与单位", grid, to: &out)
  }

  private func words(_ source: Range<Int>) -> String { Plain.line(record.document.text.string(source)) }
}
