import Documents
import Facts

/// 读任务句: the steps, the figures and the deadline of one sentence of a plan.
struct SentenceReading {
  let text: Text
  let range: Range<Int>
  let words: PromiseWords
  let figures: FigurePlaces
  /// Positions, among all figures, of those inside the sentence.
  let within: Range<Int>
  /// 3. before it: a livelihood item.
  let isItem: Bool
  /// A character without which there is no date stands in a sentence that was read.
  private(set) var mayNameDate = true

  init(
    text: Text, range: Range<Int>, words: PromiseWords, figures: FigurePlaces, within: Range<Int>, isItem: Bool
  ) {
    self.text = text
    self.range = range
    self.words = words
    self.figures = figures
    self.within = within
    self.isItem = isItem
  }

  /// Puts the steps into `steps`; nothing where the sentence promises nothing.
  mutating func read(into steps: inout [Commitment.Step]) -> PromiseRule? {
    steps.removeAll(keepingCapacity: true)
    var first: (isTarget: Bool, strength: Commitment.Strength)?
    var figure = within.lowerBound
    var start = range.lowerBound
    var (seen, all): (ClauseSigns, ClauseSigns) = ([], [])
    let signs = words.signs
    var next = range.lowerBound
    while next <= range.upperBound {
      var at = next
      while at < range.upperBound {
        let sign = signs[Int(text[at])]
        seen.formUnion(sign)
        if sign.contains(.end) { break }
        at += 1
      }
      next = at + 1
      if at < range.upperBound, text[at] == 0x2C, text[at - 1].isDigit, text[at + 1].isDigit { continue }
      var isMeasured = false
      while figure < within.upperBound, figures.start(figure) < at {
        isMeasured = isMeasured || figures.isTarget(figure)
        figure += 1
      }
      let clause = text.trimmed(start..<at)
      let clauseSigns = seen
      all.formUnion(seen)
      (start, seen) = (at + 1, [])
      guard clause.count > 1 else { continue }
      let tellsState = words.tellsState(text, clause)
      if tellsState, steps.isEmpty { return nil }  // 做好今年工作意义重大，…
      guard !tellsState else { continue }
      let reading = ClauseReading(text: text, clause: clause, isMeasured: isMeasured, signs: clauseSigns, words: words)
      guard let answer = reading.read() else { continue }
      steps.append(answer.step)
      if first == nil, !answer.isAttitude { first = (answer.isTarget, answer.step.strength) }
    }
    mayNameDate = all.contains(.date)
    guard let first else { return listed(into: &steps) }
    return first.isTarget ? (isItem ? .listed : .target) : .of(first.strength)
  }

  private func listed(into steps: inout [Commitment.Step]) -> PromiseRule? {
    // （2）漕河治理工程: a work that is named is promised
    guard isItem, !within.isEmpty || ProjectWords.standard.endsName(text, range) else { return nil }
    steps = [Commitment.Step(source: range, strength: .deliver, object: range)]
    return .listed
  }

  func deadline(planYear: Int?) -> Commitment.Deadline? { words.deadlines.first(in: text, range, planYear: planYear) }
}

extension Fact {
  fileprivate var isTarget: Bool {
    if case .figure(let figure) = self { figure.status == .target } else { false }
  }
}

/// 数据所在: where the figures of a document begin, and which of them are to be reached.
///
/// Made once of the findings, which cost much to look through again and again.
struct FigurePlaces {
  private let starts: [Int]
  private let targets: [Bool]

  /// - Parameter findings: Figures in text order.
  init(_ findings: [Finding]) {
    // By index: a loop over findings copies each.
    starts = findings.indices.map { findings[$0].source.lowerBound }
    targets = findings.indices.map { findings[$0].fact.isTarget }
  }

  func start(_ index: Int) -> Int { starts[index] }

  /// Whether the figure is to be reached.
  func isTarget(_ index: Int) -> Bool { targets[index] }

  /// Positions of the figures that begin inside a range.
  func inside(_ range: Range<Int>) -> Range<Int> {
    let first = starts.countBelow { $0 < range.lowerBound }
    var end = first
    while end < starts.count, starts[end] < range.upperBound { end += 1 }
    return first..<end
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
  /// 到, 第, 2: a date may begin there
  static let opensDate = ClauseSigns(rawValue: 16)
  /// 《
  static let title = ClauseSigns(rawValue: 32)

  static func table() -> [ClauseSigns] {
    var table = [ClauseSigns](repeating: [], count: 65536)
    func mark(_ characters: String, _ sign: ClauseSigns) {
      for unit in characters.utf16 { table[Int(unit)].formUnion(sign) }
    }
    mark("，,；;：:", .end)
    mark("年月季五", .date)
    mark("是", .copula)
    mark("将", .future)
    mark("《", .title)
    mark("年今全本上下到至用在于一二三四五六七八九十两半第“\"0123456789０１２３４５６７８９", .opensDate)
    return table
  }
}
