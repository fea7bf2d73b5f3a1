import Documents
import Facts

/// 读项目的人: finds named projects, clause by clause, where a verb of building or an investment stands.
struct ProjectReader: Sendable {
  private let words = ProjectWords.standard

  /// Adds the projects in text order; `mentions` are those of the text, for where a project stands. The reading ends when
  /// there are more than `most`.
  func read(_ text: Text, _ outline: Outline, mentions: [Finding], most: Int, into found: inout [Finding]) {
    let others = found.count
    var start = 0
    var last: Range<Int> = 0..<0
    while start <= text.count, found.count - others <= most {
      let (at, signs) = clause(in: text, from: start)
      if signs.isSuperset(of: .both), at - start > 4, reads(outline, at: start) {
        let clause = text.trimmed(start..<at)
        let before = found.count
        // A name ends in the clause, or a list that 等 ends may call what stands in it projects.
        if signs.contains(.list) || endsName(text, clause) {
          ProjectClause(text: text, clause: clause, words: words, signs: signs).read(into: &found, mentions: mentions)
        }
        if found.count == before, last.upperBound == start - 1 {
          takeInvestment(text, clause, of: &found, from: others, last)
        }
        if found.count > before { last = clause.lowerBound..<at }
      }
      start = at + 1
    }
  }

  /// The end of the clause that begins at a position, and what its characters tell together.
  @inline(__always)
  private func clause(in text: Text, from start: Int) -> (end: Int, signs: ProjectMarks) {
    text.units.withUnsafeBufferPointer { units in  // views for the length of this loop only
      words.marks.withUnsafeBufferPointer { marks in
        var at = start
        var signs: ProjectMarks = []
        while at < units.count {
          signs.formUnion(marks[Int(units[at])])
          if signs.contains(.end) { break }
          at += 1
        }
        return (at, signs)
      }
    }
  }

  private func endsName(_ text: Text, _ clause: Range<Int>) -> Bool {
    clause.contains {
      words.endingFilter.passes(text[$0], text[$0 - 1])
        && words.endings.longest(in: text, at: $0 + 1, limit: clause.lowerBound) != nil
    }
  }

  private func reads(_ outline: Outline, at position: Int) -> Bool {
    switch outline.role(at: position) {
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

/// 项目标记: the characters without which a clause names no project, one byte per unit.
struct ProjectMarks: OptionSet, Sendable {
  let rawValue: UInt8

  /// ，。：: a clause ends
  static let end = ProjectMarks(rawValue: 1)
  static let verb = ProjectMarks(rawValue: 2)
  static let name = ProjectMarks(rawValue: 4)
  /// A verb of building and the end of a name.
  static let both: ProjectMarks = [.verb, .name]
  /// 投 of 投资
  static let investment = ProjectMarks(rawValue: 8)
  /// 等
  static let list = ProjectMarks(rawValue: 16)

  static func table() -> [ProjectMarks] {
    var table = [ProjectMarks](repeating: [], count: 65536)
    func mark(_ characters: String, _ sign: ProjectMarks) {
      for unit in characters.utf16 { table[Int(unit)].formUnion(sign) }
    }
    mark("，,。！？!?；;：:\n\r", .end)
    // The second characters of the verbs tell more than the first: 投产, 通车, 推进, 开工, 谋划, 签约.
    mark("产用车营进工动快设成施划备约通园航成资改启期地竣抓扩实", .verb)
    mark("目程路速铁道桥隧场港头库枢纽站厂园区城体基地片心院校小中学高公学园厦线号段二三一四五六坝线馆楼街廊古镇期等资互环", .name)
    mark("投", .investment)
    mark("等", .list)
    return table
  }
}
