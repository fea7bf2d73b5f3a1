internal import Documents
internal import Facts

/// 未完成的承认: clauses of the later report that say in words what was not reached (CPI涨幅也未达年初预期).
struct Admissions: Sendable {
  private var clauses: [(range: Range<Int>, items: [Topic])] = []

  init(_ report: ReadReport) {
    let text = report.document.text
    for at in 0..<text.count where text[at] == 0x672A || text[at] == 0x6CA1 || text[at] == 0x4F4E || text[at] == 0x4E0D
    {
      guard Admissions.words.contains(where: { word in word.indices.allSatisfy { text[at + $0] == word[$0] } }),
        report.looksBack(at: at)
      else { continue }
      var (start, end) = (at, at)
      while start > 0, at - start < Admissions.reach, !Admissions.isEnd(text[start - 1]) { start -= 1 }
      while end < text.count, end - at < Admissions.reach, !Admissions.isEnd(text[end]) { end += 1 }
      let units = Topic.plain(text.string(start..<end))
      // 未达到规划预期 is of a five-year plan.
      guard !units.holds(Admissions.plan), clauses.last?.range != start..<end else { continue }
      let items = units.split { $0 == 0x3001 || $0 == 0x548C || $0 == 0x4E0E || $0 == 0x53CA }
      clauses.append((start..<end, items.map { Topic(units: Array($0)) }))
    }
  }

  /// The clause that names the subject among what fell short.
  func clause(on promise: Topic) -> Range<Int>? {
    guard promise.core.count >= 2 else { return nil }
    return clauses.first {
      $0.items.contains { $0.core.holds(promise.core) && $0.limits.isSuperset(of: promise.limits) }
    }?
    .range
  }

  private static let reach = 80
  private static let plan = Array("规划".utf16)
  private static let words = "未达预期 未达年初 未达到 未达目标 未完成 没有完成 没有达到 未能完成 未能达到 低于预期 低于目标 不及预期 低于年初"
    .listed.map { Array($0.utf16) }

  private static func isEnd(_ unit: UInt16) -> Bool {
    switch unit {
    case 0xFF0C, 0x2C, 0xFF1B, 0x3B, 0x3002, 0x0A, 0xFF1A: true
    default: false
    }
  }
}
