import Documents
import Facts

/// 数前语: what the words directly before a number say: 同比增长, 分别达到, 控制在.
///
/// Found by walking left from the number over tail words until a word of the subject stands there.
struct Tail: Sendable {
  enum Movement: Sendable {
    case rise
    case fall
  }

  /// Where the tail begins and the subject ends.
  var start: Int
  private let isRank: Bool
  var comparator: Comparator?
  var movement: Movement?
  /// 提高到, 降至: the number is where the movement ended.
  var isReached = false
  var isYearly = false
  var isRespective = false
  var isJoint = false
  var isNet = false
  /// 增速, 涨幅: growth by name.
  var isRate = false
  /// 比上年, 同比: a change is meant.
  var isCompared = false
  /// 高于, 快于: a gap to a benchmark.
  var isGap = false
  /// 是2015年的1.73倍, 由“十三五”末的3.3:21.1:75.6: the year the number is of, or is measured against.
  var year: Int?

  init(in text: Text, before group: NumberGroup) {
    let first = group.first
    self.init(
      in: text, before: first.start, limit: group.bounds.lowerBound, isRank: first.kind == .rank,
      counts: !group.counted.noun.isEmpty && !first.unit.isRelative)
  }

  /// - Parameter counts: the number counts a thing that follows it, so that 提升 and 减少 before it are its verb.
  private init(in text: Text, before position: Int, limit: Int, isRank: Bool, counts: Bool) {
    start = position
    self.isRank = isRank
    if isRank, start > limit, text[start - 1] == 0x524D { start -= 1 }  // 前
    if isRank { start = Tail.overField(in: text, before: start, limit: limit) }
    while start > limit {
      if CharacterClass.of(text[start - 1]).contains(.space) || text[start - 1] == 0x0A {
        start -= 1
      } else if let (year, begin) = Tail.yearOf(in: text, before: start, limit: limit) {
        self.year = self.year ?? year
        start = begin
      } else if let (year, begin) = Tail.comparedYear(in: text, before: start, limit: limit) {
        self.year = self.year ?? year
        isCompared = isCompared || text[begin].isAny(of: "比较")
        start = begin
      } else {
        guard let match = TailWords.lexicon.longest(in: text, at: start, limit: limit),
          !(counts && match.value.isMovement), take(match.value, text, start - match.length)
        else { return }
        start -= match.length
        if isRank { start = Tail.overNamedFields(in: text, before: start, limit: limit) }
      }
    }
  }

  /// 全市, 城区, 全省单企业: fields of comparison before a rank.
  private static func overField(in text: Text, before position: Int, limit: Int) -> Int {
    let at = overNamedFields(in: text, before: position, limit: limit)
    // 综合排名进入前30位: with a verb of its own the rank needs no other further left
    if TailWords.lexicon.longest(in: text, at: at, limit: limit)?.value != .ranking,
      let verb = RankNumber.verb(in: text, before: position, limit: max(limit, position - 10))
    {
      return verb
    }
    return at
  }

  private static func overNamedFields(in text: Text, before position: Int, limit: Int) -> Int {
    var at = position
    // 高新区全国排名: 区 further left is the end of a name
    while let field = RankFields.lexicon.longest(in: text, at: at, limit: limit), field.length > 1 || at == position {
      at -= field.length
    }
    return at
  }

  /// 2015年的, “十三五”末的 right before a position: the year, and where the words begin.
  private static func yearOf(in text: Text, before position: Int, limit: Int) -> (Int, Int)? {
    guard text[position - 1] == 0x7684 else { return nil }
    for length in 5...10 where position - length >= limit {
      let begin = position - length
      if let (year, end) = YearWords.read(in: text, at: begin, limit: position), end >= position - 2 {
        return (year.value, begin)
      }
      if let cue = CueWords.lexicon.longest(in: text, at: begin, limit: position), begin + cue.length == position - 1,
        case .endOf(let year) = cue.value
      {
        return (year, begin)
      }
    }
    return nil
  }

  /// 较2011年增加, 是2011年1.81倍, 由2002年7703元增加到2007年13786元: the year, and where its words begin.
  private static func comparedYear(in text: Text, before position: Int, limit: Int) -> (Int, Int)? {
    var end = position
    if text[end - 1].isAny(of: "末底初") { end -= 1 }
    guard text[end - 1] == 0x5E74, end - 6 >= limit, text[end - 6].isAny(of: "比较是为由从到至"),
      let (year, next) = YearWords.read(in: text, at: end - 5, limit: end), next == end
    else { return nil }
    // 增加到2007年: the verb of motion keeps its 到
    return (year.value, text[end - 6].isAny(of: "到至") ? end - 5 : end - 6)
  }

  private mutating func take(_ word: TailWord, _ text: Text, _ at: Int) -> Bool {
    if text[at].isAny(of: "均都"), word != .content { isJoint = true }  // 均位居, 都达到
    if text[at] == 0x5206, text[at + 1] == 0x522B { isRespective = true }  // 分别达
    switch word {
    case .link, .achieving: break
    case .ranking: return isRank
    case .reaching: isReached = movement == nil
    case .compare(let comparator):
      if text[at] == 0x9AD8 || text[at] == 0x4F4E { isGap = true }  // 高于, 低于
      if self.comparator == nil { self.comparator = comparator }
    case .rise:
      if movement == nil, !isReached { movement = .rise }
      isGap = false  // 增长高于8%: a bound of the movement, no gap
      if text[at] == 0x5FEB || text[at] == 0x9AD8 { isGap = true }  // 快于, 高出
    case .fall:
      if movement == nil, !isReached { movement = .fall }
      isGap = false
    case .rate:
      if isRank { return false }  // 固定资产投资增速居第3位: the growth is what is ranked
      movement = movement ?? .rise
      isRate = true
    case .fallRate:
      if isRank { return false }
      movement = .fall
      isRate = true
    case .yearly: isYearly = true
    case .respectively: isRespective = true
    case .filler: if text[at].isAny(of: "比较同") { isCompared = true }
    case .net:
      isNet = true
      movement = .rise
    case .jointly: isJoint = true
    case .content: return false
    }
    return true
  }
}

extension TailWord {
  /// 提升, 减少: a movement when a measure follows, a verb when things follow.
  var isMovement: Bool {
    switch self {
    case .rise, .fall, .achieving: true
    default: false
    }
  }
}
