import Documents
import Facts

/// 读项目的人: finds named projects, clause by clause, where a verb of building or an investment stands.
struct ProjectReader: Sendable {
  /// Projects in text order; `mentions` are those of the text, for where a project stands.
  func read(_ text: Text, _ outline: Outline, mentions: [Finding]) -> [Finding] {
    var found: [Finding] = []
    let marks = ProjectMarks.table
    let units = text.units
    var start = 0
    var seen: UInt8 = 0
    var last: Range<Int> = 0..<0
    for at in 0...units.count {
      let mark = at < units.count ? marks[Int(units[at])] : ProjectMarks.end
      seen |= mark
      guard mark & ProjectMarks.end != 0 else { continue }
      if seen & ProjectMarks.both == ProjectMarks.both, at - start > 4, reads(outline, at: start) {
        let clause = text.trimmed(start..<at)
        let before = found.count
        ProjectClause(text: text, clause: clause).read(into: &found, mentions: mentions)
        if found.count == before, last.upperBound == start - 1 { takeInvestment(text, clause, of: &found, last) }
        if found.count > before { last = clause.lowerBound..<at }
      }
      start = at + 1
      seen = 0
    }
    return found
  }

  private func reads(_ outline: Outline, at position: Int) -> Bool {
    switch outline.role(at: position) {
    case .glossary, .closing: false
    default: true
    }
  }

  /// 总投资20亿元 in the clause after the one that names the project.
  private func takeInvestment(_ text: Text, _ clause: Range<Int>, of found: inout [Finding], _ last: Range<Int>) {
    guard let index = found.indices.last, last.contains(found[index].source.lowerBound),
      index == 0 || !last.contains(found[index - 1].source.lowerBound), case .project(var project) = found[index].fact,
      project.investment == nil, let investment = Investment.first(in: text, clause),
      investment.range.lowerBound - clause.lowerBound < 5
    else { return }
    (project.investment, project.investmentUnit) = (investment.value, investment.unit)
    found[index].fact = .project(project)
  }
}

/// 项目标记: the characters without which a clause names no project, one byte per unit.
enum ProjectMarks {
  static let end: UInt8 = 1
  private static let verb: UInt8 = 2
  private static let name: UInt8 = 4
  /// A verb of building and the end of a name.
  static let both = verb | name

  static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 65536)
    for unit in "，,。！？!?；;：:\n\r".utf16 { table[Int(unit)] |= end }
    // The second characters of the verbs tell more than the first: 投产, 通车, 推进, 开工, 谋划, 签约.
    for unit in "产用车营进工动快设成施划备约通园航成资改启期地竣抓扩实".utf16 { table[Int(unit)] |= verb }
    for unit in "目程路速铁道桥隧场港头库枢纽站厂园区城体基地片心院校小中高学公园厦线号段二三一四五六坝线馆楼街廊古镇期等资互环".utf16 {
      table[Int(unit)] |= name
    }
    return table
  }()
}
