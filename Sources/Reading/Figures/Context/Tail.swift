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
  var comparator: Comparator?
  var movement: Movement?
  /// 提高到, 降至: the number is where the movement ended.
  var isReached = false
  var isHeld = false
  var isYearly = false
  var isRespective = false
  var isJoint = false
  var isNet = false
  /// 增速, 涨幅: growth by name.
  var isRate = false
  var isAchieved = false
  /// 比上年, 同比: a change is meant.
  var isCompared = false
  var isRanking = false
  /// 高于, 快于: a gap to a benchmark.
  var isGap = false

  init(in text: Text, before position: Int, limit: Int, isRank: Bool) {
    start = position
    if isRank { start = Tail.overFields(in: text, before: start, limit: limit) }
    while start > limit {
      if CharacterClass.of(text[start - 1]).contains(.space) {
        start -= 1
        continue
      }
      guard let match = TailWords.lexicon.longest(in: text, at: start, limit: limit),
        take(match.value, text, start - match.length)
      else { return }
      start -= match.length
      if isRank { start = Tail.overFields(in: text, before: start, limit: limit) }
    }
  }

  /// 全市, 城区: fields of comparison before a rank.
  private static func overFields(in text: Text, before position: Int, limit: Int) -> Int {
    var at = position
    while let field = RankFields.lexicon.longest(in: text, at: at, limit: limit) { at -= field.length }
    return at
  }

  private mutating func take(_ word: TailWord, _ text: Text, _ at: Int) -> Bool {
    switch word {
    case .link: break
    case .reaching: isReached = movement == nil
    case .holding: isHeld = true
    case .compare(let comparator):
      if text[at] == 0x9AD8 || text[at] == 0x4F4E { isGap = true }  // 高于, 低于
      if self.comparator == nil { self.comparator = comparator }
    case .rise:
      if movement == nil, !isReached { movement = .rise }
      if text[at] == 0x5FEB || text[at] == 0x9AD8 { isGap = true }  // 快于, 高出
    case .fall: if movement == nil, !isReached { movement = .fall }
    case .rate:
      movement = movement ?? .rise
      isRate = true
    case .fallRate:
      movement = .fall
      isRate = true
    case .yearly: isYearly = true
    case .respectively: isRespective = true
    case .filler: if text[at] == 0x6BD4 || text[at] == 0x8F83 || text[at] == 0x540C { isCompared = true }  // 比 较 同
    case .achieving: isAchieved = true
    case .net:
      isNet = true
      movement = .rise
    case .jointly: isJoint = true
    case .ranking: isRanking = true
    case .content: return false
    }
    return true
  }
}
