import Documents
import Facts

/// 读项目的人: finds named projects, clause by clause, where a verb of building or an investment stands.
struct ProjectReader: Sendable {
  private let words = ProjectWords.standard

  /// Adds the projects in text order; `mentions` are those of the text, for where a project stands. The reading ends when
  /// there are more than `most`.
  func read(_ signs: Signs, _ outline: Outline, mentions: [Finding], most: Int, into found: inout [Finding]) {
    let text = signs.text
    let others = found.count
    var start = 0
    var last: Range<Int> = 0..<0
    var all: Sign = []
    var roles = outline.walk
    var reading = ProjectClause(signs: signs, words: words)
    for stretch in signs.stretches {
      all.formUnion(stretch.all)
      let at = stretch.end
      guard at == text.count || CharacterClass.of(text[at]).contains(.clauseEnd) else { continue }
      if at - start > 4, all.isSuperset(of: [.building, .naming]) {
        let clause = text.trimmed(start..<at)
        let before = found.count
        // A name ends in the clause, or a list that 等 ends may call what stands in it projects.
        let mayName =
          (all.contains(.list) || all.contains(.projectEnd) && endsName(signs, clause))
          && reads(roles.role(at: start))
        if mayName {
          (reading.clause, reading.all) = (clause, all)
          reading.read(into: &found, mentions: mentions)
        }
        if found.count == before, last.upperBound == start - 1, mayName || reads(roles.role(at: start)) {
          takeInvestment(text, clause, of: &found, from: others, last)
        }
        if found.count > before { last = clause.lowerBound..<at }
        if found.count - others > most { return }
      }
      (start, all) = (at + 1, [])
    }
  }

  private func endsName(_ signs: Signs, _ clause: Range<Int>) -> Bool {
    signs.contains(.projectEnd, in: clause) {
      words.endings.longest(in: signs.text, at: $0 + 1, limit: clause.lowerBound) != nil
    }
  }

  private func reads(_ role: Role) -> Bool {
    switch role {
    case .glossary, .closing: false
    default: true
    }
  }

  /// 总投资20亿元 in the clause after the one that names the project.
  private func takeInvestment(
    _ text: Text, _ clause: Range<Int>, of found: inout [Finding], from first: Int, _ last: Range<Int>
  ) {
    guard let index = found.indices.last, index >= first, last.contains(found[index].source.lowerBound),
      index == first || !last.contains(found[index - 1].source.lowerBound),
      case .project(var project) = found[index].fact,
      project.investment == nil, let investment = Investment.first(in: text, clause),
      investment.range.lowerBound - clause.lowerBound < 5
    else { return }
    (project.investment, project.investmentUnit) = (investment.value, investment.unit)
    found[index].fact = .project(project)
  }
}
