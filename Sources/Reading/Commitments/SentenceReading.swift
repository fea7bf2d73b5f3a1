import Documents
import Facts

/// 读任务句: the steps, the figures and the deadline of one sentence of a plan.
struct SentenceReading {
  let text: Text
  let range: Range<Int>
  /// All figures of the document, in text order.
  let figures: [Finding]
  /// 3. before it: a livelihood item.
  let isItem: Bool

  /// Positions, among all figures, of those inside the sentence.
  var within: Range<Int> {
    let first = figures.countBelow { $0.source.lowerBound < range.lowerBound }
    var end = first
    while end < figures.count, figures[end].source.lowerBound < range.upperBound { end += 1 }
    return first..<end
  }

  /// Nothing where the sentence promises nothing.
  func steps() -> (steps: [Commitment.Step], rule: PromiseRule)? {
    let within = within
    var answers: [ClauseReading.Answer] = []
    var figure = within.lowerBound
    var start = range.lowerBound
    var seen: ClauseSigns = []
    let signs = ClauseSigns.table
    for at in range.lowerBound...range.upperBound {
      let sign = at < range.upperBound ? signs[Int(text[at])] : .end
      seen.formUnion(sign)
      guard sign.contains(.end) else { continue }
      if at < range.upperBound, text[at] == 0x2C, text[at - 1].isDigit, text[at + 1].isDigit { continue }
      var isMeasured = false
      while figure < within.upperBound, figures[figure].source.lowerBound < at {
        isMeasured = isMeasured || figures[figure].isTarget
        figure += 1
      }
      let clause = text.trimmed(start..<at)
      let clauseSigns = seen
      (start, seen) = (at + 1, [])
      guard clause.count > 1 else { continue }
      if answers.isEmpty, ClauseReading.tellsState(text, clause) { return nil }  // 做好今年工作意义重大，…
      let reading = ClauseReading(text: text, clause: clause, isMeasured: isMeasured, signs: clauseSigns)
      if let answer = reading.read() { answers.append(answer) }
    }
    guard let first = answers.first(where: { !$0.isAttitude }) else { return listed(within) }
    return (answers.map(\.step), first.isTarget ? (isItem ? .listed : .target) : .of(first.step.strength))
  }

  private func listed(_ within: Range<Int>) -> (steps: [Commitment.Step], rule: PromiseRule)? {
    // （2）漕河治理工程: a work that is named is promised
    let names = ProjectWords.endings.longest(in: text, at: range.upperBound, limit: range.lowerBound) != nil
    guard isItem, !within.isEmpty || names else { return nil }
    return ([Commitment.Step(source: range, strength: .deliver, object: range)], .listed)
  }

  func deadline(planYear: Int?) -> Commitment.Deadline? { Self.deadline(in: text, range, planYear: planYear) }

  /// The first date that is set; else the year that is named, if it is not over.
  static func deadline(in text: Text, _ range: Range<Int>, planYear: Int?) -> Commitment.Deadline? {
    let signs = ClauseSigns.table
    guard range.contains(where: { signs[Int(text[$0])].contains(.date) }) else { return nil }
    var weak: Commitment.Deadline?
    var at = range.lowerBound
    while at < range.upperBound {
      // 《雄安新区总体规划(2018-2035年)》 sets no date
      if text[at] == 0x300A, let close = text.first(0x300B, in: at..<min(range.upperBound, at + 80)) { at = close }
      guard let reading = DeadlineWords.read(in: text, at: at, limit: range.upperBound) else {
        at += 1
        continue
      }
      let source = at..<reading.end
      at = reading.end
      guard let due = reading.due.period(planYear: planYear), Int(due.lastYear) >= planYear ?? 0 else { continue }
      if !reading.isWeak { return Commitment.Deadline(source: source, due: due) }
      weak = weak ?? Commitment.Deadline(source: source, due: due)
    }
    return weak
  }
}

extension Finding {
  /// A figure that is to be reached.
  fileprivate var isTarget: Bool {
    if case .figure(let figure) = fact { figure.status == .target } else { false }
  }
}

/// 分句标记: what characters of a clause decide whether rules need look at it, one byte per unit.
struct ClauseSigns: OptionSet {
  let rawValue: UInt8

  /// ，；：: a clause ends
  static let end = ClauseSigns(rawValue: 1)
  /// 是
  static let copula = ClauseSigns(rawValue: 2)
  /// 将
  static let future = ClauseSigns(rawValue: 4)
  /// 年 月 季 届 and the 五 of a plan: a date may stand there
  static let date = ClauseSigns(rawValue: 8)

  static let table: [ClauseSigns] = {
    var table = [ClauseSigns](repeating: [], count: 65536)
    for unit in "，,；;：:".utf16 { table[Int(unit)] = .end }
    for unit in "年月季五".utf16 { table[Int(unit)] = .date }
    table[0x662F] = .copula
    table[0x5C06] = .future
    return table
  }()
}
