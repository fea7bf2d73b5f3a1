internal import Documents
internal import Facts

/// 文字结论: clauses of the later report that say in words alone what became of a thing they name.
///
/// 未达预期 (CPI涨幅也未达年初预期), 圆满完成 (“双代”工作圆满完成), and what leaves it open (粮食总产量创历史新高). One word for a
/// whole list (十件实事全面完成) names no single thing and finds nothing here.
struct WordsOnly: Sendable {
  struct Clause: Sendable {
    let range: Range<Int>
    let says: Verdict
    /// The things named, each taken apart.
    fileprivate let items: [Topic]

    var rule: String {
      switch says {
      case .met: "verdict.said-done"
      case .missed: "verdict.admitted"
      case .unreported, .changed, .notComparable: "verdict.said-without-number"
      }
    }
  }

  private var clauses: [Clause] = []
  /// What the two reports call each indicator.
  private var names: [String: Set<Topic>] = [:]

  init(_ report: ReadReport, after earlier: ReadReport) {
    for statement in earlier.statements + report.statements {
      guard let code = statement.figure.indicator, Indicator.decides(code), !statement.topic.core.isEmpty,
        names[code]?.count ?? 0 < WordsOnly.mostNames
      else { continue }
      names[code, default: []].insert(statement.topic)
    }
    let text = report.document.text
    for at in 0..<text.count where WordsOnly.openings.contains(text[at]) {
      guard let (word, says) = WordsOnly.word(text, at), report.looksBack(at: at) else { continue }
      let range = WordsOnly.clause(text, at..<at + word.count)
      guard clauses.last?.range != range else { continue }
      let units = Topic.plain(text.string(says == .missed ? range : range.lowerBound..<at))
      // 未达到规划预期 is of a five-year plan; a clause with digits is a figure's.
      guard !units.holds(WordsOnly.plan), says != .met || !units.contains(where: { (0x30...0x39).contains($0) }) else {
        continue
      }
      let items = units.split { $0 == 0x3001 || $0 == 0x548C || $0 == 0x4E0E || $0 == 0x53CA }
      if clauses.count == WordsOnly.most { return }
      clauses.append(Clause(range: range, says: says, items: items.map { Topic(units: Array($0)) }))
    }
  }

  /// The clause that names the target's subject.
  func clause(on promise: Side, by rarity: Rarity) -> Clause? {
    let core = promise.topic.core
    if let code = promise.indicator, Indicator.decides(code), promise.circle == nil, let names = names[code] {
      return clauses.first { clause in
        clause.items.contains { item in names.contains { WordsOnly.names(item, indicator: $0) } }
      }
    }
    guard core.count >= 2, !promise.isBorrowed, rarity.weight(of: core) >= WordsOnly.telling else { return nil }
    return clauses.first { clause in clause.items.contains { WordsOnly.names($0, promise, clause.says) } }
  }

  private static let telling = 14
  /// A report has two or three wordings of an indicator.
  private static let mostNames = 8

  /// The indicator itself, with no word of a narrower one (网上零售额 for 社会消费品零售总额) before it.
  private static func names(_ item: Topic, indicator: Topic) -> Bool {
    item.limits.symmetricDifference(indicator.limits).allSatisfy(\.isSoft) && item.core.begins(with: indicator.core)
      && item.core.count <= max(indicator.core.count * 2, indicator.core.count + 4)
      && !SubjectMatch.differ(item.aspects, indicator.aspects)
  }

  private static func names(_ item: Topic, _ promise: Side, _ says: Verdict) -> Bool {
    let core = promise.topic.core
    guard item.limits.isSuperset(of: promise.topic.limits.filter { !$0.isSoft }),
      !SubjectMatch.differ(item.aspects, promise.topic.aspects)
    else { return false }
    if item.core.holds(core) { return item.core.count <= core.count * 2 }
    // “双代”工作 for 123个村“双代”工作: the name in quotes is enough.
    return says == .met && item.core.count >= 2 && core.ends(with: item.core) && !promise.names.isEmpty
  }

  private static func word(_ text: Text, _ at: Int) -> (word: [UInt16], says: Verdict)? {
    words.first { entry in entry.word.indices.allSatisfy { text[at + $0] == entry.word[$0] } }
  }

  private static let words: [(word: [UInt16], says: Verdict)] =
    "未达预期 未达年初 未达到 未达目标 未完成 没有完成 没有达到 未能完成 未能达到 低于预期 低于目标 不及预期 低于年初".listed.map { (Array($0.utf16), .missed) }
    + "圆满完成 全面完成 全部完成 如期完成 顺利完成 提前完成 超额完成 完成年度任务 圆满收官".listed.map { (Array($0.utf16), .met) }
      + """
      高于全国 快于全国 好于全国 高于全省 快于全省 好于全省 创历史新高 再创新高 再创历史新高 创下新高 创19 创20
      历史最好水平 历史最低水平 完成国家下达 完成国家任务 完成国家目标 完成国家年度 完成省下达 完成省定 完成上级下达 达到国家要求 达到省定
      总体平稳 总体稳定 基本平稳 基本稳定 运行平稳 保持平稳 温和上涨
      """.listed.map {
      (Array($0.utf16), .notComparable)
    }

  private static let openings = Set(words.compactMap(\.word.first))
  private static let plan = Array("规划".utf16)
  private static let reach = 80
  /// A report says so a few times.
  private static let most = 256

  private static func clause(_ text: Text, _ word: Range<Int>) -> Range<Int> {
    var (start, end) = (word.lowerBound, word.upperBound)
    while start > 0, word.lowerBound - start < reach, !isEnd(text[start - 1]) { start -= 1 }
    while end < text.count, end - word.upperBound < reach, !isEnd(text[end]) { end += 1 }
    return start..<end
  }

  private static func isEnd(_ unit: UInt16) -> Bool {
    switch unit {
    case 0xFF0C, 0x2C, 0xFF1B, 0x3B, 0x3002, 0x0A, 0xFF1A: true
    default: false
    }
  }
}
