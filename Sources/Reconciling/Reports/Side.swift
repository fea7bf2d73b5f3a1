internal import Documents
internal import Facts

/// 一方: one statement of a report as it is set against one of another, with what the words around it add.
struct Side: Sendable {
  let statement: Statement
  /// Position among the statements of its report.
  let position: Int
  /// What is done: the subject's own verbs, else those that the list before it shares (新建甲10个、乙5个).
  let acts: Act
  /// The subject's limits and those that the clause before the quantity names.
  let limits: Set<Limit>
  /// 达到, 发展到, 总数: what stands before the quantity says that it is all there is.
  let isReached: Bool
  /// 完成年计划的118.2%
  let isShareOfPlan: Bool
  /// The clause taken apart, without the quantity.
  let clause: Topic

  init(_ report: ReadReport, _ position: Int) {
    let statement = report.statements[position]
    self.statement = statement
    self.position = position
    let text = report.document.text
    let range = statement.clause(in: text)
    let before = Topic.plain(text.string(range.lowerBound..<statement.source.lowerBound))
    let after = Topic.plain(
      text.string(statement.source.upperBound..<max(range.upperBound, statement.source.upperBound)))
    let lead = Topic(units: before)
    clause = Topic(units: before + after)
    limits = statement.topic.limits.union(lead.limits)
    let reached = Side.reached.contains { before.ends(with: $0) }
    isReached = reached || !statement.topic.acts.union(lead.acts).isDisjoint(with: .holding)
    isShareOfPlan = statement.figure.unit == "%" && Side.plans.contains { before.holds($0) }
    let own = statement.topic.acts.subtracting(.holding)
    acts = own.isEmpty && !reached ? Side.shared(before, report, statement, range) : own
  }

  /// The verbs of the nearest item before it that has any, within the clause, else within the sentence.
  private static func shared(_ before: [UInt16], _ report: ReadReport, _ statement: Statement, _ clause: Range<Int>)
    -> Act
  {
    if let acts = nearest(before) { return acts }
    let start = max(statement.sentence.lowerBound, clause.lowerBound - reach)
    guard start < clause.lowerBound else { return [] }
    return nearest(Topic.plain(report.document.text.string(start..<clause.lowerBound))) ?? []
  }

  /// How far back in a sentence a list takes its verb from.
  private static let reach = 60

  private static func nearest(_ words: [UInt16]) -> Act? {
    for item in words.split(whereSeparator: { $0 == 0x3001 || $0 == 0xFF0C || $0 == 0x2C }).reversed() {
      let acts = Topic(units: Array(item)).acts.subtracting(.holding)
      if !acts.isEmpty { return acts }
    }
    return nil
  }

  private static let reached = "达到 达 发展到 增至 增加到 升至 提升至 提高到 突破 超过 超 稳定在 保持在 扩大到 壮大到 总数达 为".listed.map {
    Array($0.utf16)
  }
  private static let plans = "计划的 目标的 任务的 目标任务的 计划 目标任务".listed.map { Array($0.utf16) }
}

extension [UInt16] {
  func ends(with word: [UInt16]) -> Bool { count >= word.count && suffix(word.count).elementsEqual(word) }

  func holds(_ word: [UInt16]) -> Bool {
    guard let first = word.first, count >= word.count else { return false }
    for start in 0...(count - word.count) where self[start] == first {
      if self[start..<start + word.count].elementsEqual(word) { return true }
    }
    return false
  }
}
