import Documents
import Facts

/// 找数: walks a stretch of text and gives the numbers in it that measure something, in order.
struct NumberScanner: Sendable {
  private let units = Units.lexicon

  /// Puts into `found` all amounts of the rest of a sentence that begins with one. Shared units are filled in, thresholds
  /// (2000万元以上的企业) left out.
  ///
  /// - Parameter first: What stands where the range begins, read already.
  func amounts(in signs: Signs, _ range: Range<Int>, first: Reading, into found: inout [FigureNumber]) {
    let text = signs.text
    found.removeAll(keepingCapacity: true)
    var pending: [FigureNumber] = []
    var at = range.lowerBound
    var reading = first
    while true {
      switch reading {
      case .nothing(let next): at = max(next, at + 1)
      case .bare(let amount):
        if let last = pending.last, !isJoined(last.end, amount.start, text) { pending.removeAll() }
        pending.append(amount)
        at = amount.end
      case .amount(var amount):
        settle(&pending, with: &amount, in: text, into: &found)
        at = max(amount.end, at + 1)
        found.append(amount)
      }
      at = signs.next(.number, from: at, to: range.upperBound)
      guard at < range.upperBound else { break }
      reading = read(in: text, at: at, limit: range.upperBound)
    }
    boundRanges(&found, in: text)
    if found.indices.contains(where: { isThreshold($0, in: found, text) }) {
      found = found.indices.filter { !isThreshold($0, in: found, text) }.map { found[$0] }
    }
  }

  enum Reading {
    /// Not an amount; go on at the position.
    case nothing(Int)
    /// A number whose unit may come from the next one of its list.
    case bare(FigureNumber)
    case amount(FigureNumber)
  }

  /// What stands at a position where an amount may begin.
  func read(in text: Text, at position: Int, limit: Int) -> Reading {
    let unit = text[position]
    if unit == 0x7B2C || unit == 0x524D { return RankNumber.read(in: text, at: position, limit: limit) }  // 第 前
    if unit == 0x7FFB { return DoublingNumber.read(in: text, at: position, limit: limit) }  // 翻
    if HanNumber.isIdle(in: text, at: position, limit: limit, units: units) { return .nothing(position + 1) }
    guard let numeral = Numeral.read(in: text, at: position, limit: limit) else {
      return .nothing(Numeral.skip(in: text, at: position, limit: limit))
    }
    if numeral.isHan { return HanNumber.read(numeral, in: text, limit: limit, units: units) }
    if let composition = CompositionNumber.read(numeral, in: text, limit: limit) { return .amount(composition) }
    return DigitNumber.read(numeral, in: text, limit: limit, units: units)
  }

  /// 6.5%-7%: the first bounds from below, the second from above.
  private func boundRanges(_ found: inout [FigureNumber], in text: Text) {
    for index in found.indices.dropFirst() where found[index].start - found[index - 1].end == 1 {
      let (low, high) = (found[index - 1], found[index])
      if low.kind == .rank, high.kind == .plain, high.unit?.name == "位", isJoined(low.end, high.start, text) {
        found[index].kind = .rank  // 排名46位、82位
        continue
      }
      guard low.comparator == .equal, high.comparator == .equal, low.unit?.name == high.unit?.name, low.unit != nil,
        isRange(low.end, high.start, text), !isMovement(low.start, low.end, text)
      else { continue }
      found[index - 1].comparator = .atLeast
      found[index - 1].opensRange = true
      found[index].comparator = .atMost
    }
  }

  // MARK: Lists that share a unit

  /// Gives the numbers waiting for a unit the unit of `amount` when the list leads up to it, else forgets them.
  private func settle(
    _ pending: inout [FigureNumber], with amount: inout FigureNumber, in text: Text, into found: inout [FigureNumber]
  ) {
    if let last = found.last, pending.isEmpty, last.unit?.name.only == 0x4E2A, amount.unit?.family == .point,
      isJoined(last.end, amount.start, text)
    {
      found[found.count - 1].unit = amount.unit  // 13.6个、12.9个百分点
    }
    guard !pending.isEmpty else { return }
    defer { pending.removeAll() }
    guard let unit = amount.unit, unit.family != .year, amount.kind == .plain else { return }
    var next = amount.start
    var chain: [FigureNumber] = []
    for waiting in pending.reversed() {
      guard isJoined(waiting.end, next, text) else { break }
      var filled = waiting
      filled.unit = unit
      if isRange(waiting.end, next, text), !isMovement(waiting.start, waiting.end, text) {
        // 3-5万亩: the scale after the second number is the first one's too
        if !filled.hasScale, amount.hasScale, let power = scalePower(of: amount, in: text) {
          filled.value = filled.value.scaled(byPowerOfTen: power)
        }
        filled.comparator = .atLeast
        filled.opensRange = true
        if chain.isEmpty, amount.comparator == .equal { amount.comparator = .atMost }
      }
      chain.append(filled)
      next = waiting.start
    }
    found.append(contentsOf: chain.reversed())
  }

  private func scalePower(of amount: FigureNumber, in text: Text) -> Int? {
    var power = 0
    for at in amount.range { power += Numeral.scalePower(text[at]).map { $0 >= 4 ? $0 : 0 } ?? 0 }
    return power > 0 ? power : nil
  }

  /// 、 和 及 至 - ~ between two numbers.
  func isJoined(_ end: Int, _ start: Int, _ text: Text) -> Bool {
    guard start > end, start - end <= 2 else { return false }
    for at in end..<start where !text[at].isRangeMark && !text[at].isListMark && !text[at].isAny(of: ",， ") {
      return false
    }
    return true
  }

  /// 由12.5亿元到36.4亿元: from one value to another, no range.
  private func isMovement(_ start: Int, _ end: Int, _ text: Text) -> Bool {
    text[start - 1].isAny(of: "由从") && text[end].isAny(of: "到至")
  }

  private func isRange(_ end: Int, _ start: Int, _ text: Text) -> Bool {
    start > end && text[end].isRangeMark
  }

  /// 入库税收过1000万元的企业108家, 56人以上大班额1278个: a bound inside the name of what another number counts.
  private func isThreshold(_ index: Int, in all: [FigureNumber], _ text: Text) -> Bool {
    let amount = all[index]
    guard let unit = amount.unit, unit.family == .money || unit.family == .people || unit.family == .measure else {
      return false
    }
    guard isFollowed(amount, text) else { return false }
    let before = TailWords.lexicon.longest(in: text, at: amount.start, limit: max(0, amount.start - 6))?.value
    if case .compare? = before, Self.owners.hasPrefix(in: text, at: amount.end) {  // 纳税超1000万元企业2家
      return index + 1 < all.count && all[index + 1].start < Self.itemEnd(in: text, from: amount.end)
    }
    let bounded: Bool
    if amount.comparator == .equal, case .compare(let comparator)? = before, comparator == .above {
      bounded = text[amount.end] == 0x7684 && Self.owners.hasPrefix(in: text, at: amount.end + 1)  // 的
    } else {
      bounded = amount.comparator == .atLeast && amount.end > amount.range.upperBound || amount.comparator == .atMost
    }
    guard bounded, !amount.opensRange else { return false }
    var at = amount.end
    if text[at] == 0x7684 { at += 1 }
    guard CharacterClass.of(text[at]).contains(.han), !text[at].isAny(of: "和及与、") else { return false }
    let clauseEnd = Self.itemEnd(in: text, from: at)
    return text[amount.end] == 0x7684 && (amount.comparator != .equal || before != nil)
      || all[(index + 1)...].prefix { $0.start < clauseEnd }.contains { other in
        other.unit?.family == .count || other.unit?.family == .people || other.unit?.family == .money
      }
  }

  /// 的 or a word stands after the amount: nothing else can have it as its bound.
  private func isFollowed(_ amount: FigureNumber, _ text: Text) -> Bool {
    CharacterClass.of(text[amount.end]).contains(.han)
  }

  /// What a bound can describe: 过1000万元的企业.
  private static let owners = WordList("企业 项目 单位 主体 税源 园区 集群 产业 工程 大项目 农户 村 家庭 县 镇 乡镇 市场")

  /// The end of the clause or of the item of a list.
  private static func itemEnd(in text: Text, from position: Int) -> Int {
    var at = position
    while at < min(text.count, position + 200), text[at] != 0x3001, !CharacterClass.of(text[at]).contains(.clauseEnd) {
      at += 1
    }
    return at
  }
}

extension NumberScanner {
  /// Words after a unit that bound the value, and how many characters they take.
  static func boundAfter(in text: Text, at position: Int, family: UnitFamily?) -> (Comparator, Int)? {
    var at = position
    if text[at] == 0x20 { at += 1 }
    if text[at] == 0x53CA { at += 1 }  // 及以上
    let two = (text[at], text[at + 1])
    switch two {
    case (0x4EE5, 0x4E0A): return (.atLeast, at + 2 - position)  // 以上
    case (0x4EE5, 0x4E0B): return (.atMost, at + 2 - position)  // 以下
    case (0x4EE5, 0x5185), (0x4E4B, 0x5185): return (.atMost, at + 2 - position)  // 以内 之内
    case (0x5DE6, 0x53F3): return (.about, at + 2 - position)  // 左右
    case (0x4E0A, 0x4E0B): return (.about, at + 2 - position)  // 上下
    default: break
    }
    if text[at] == 0x5185, family == .time { return (.atMost, at + 1 - position) }  // 内
    if text[at] == 0x591A, !text[at + 1].isAny(of: "个元种项家次") { return (.above, at + 1 - position) }  // 多
    if text[at] == 0x4F59 { return (.above, at + 1 - position) }  // 余
    return nil
  }
}
