import Documents

/// 专名: whether words name one thing, 怀邵衡铁路, or a kind of thing, 农村公路.
enum ProperName {
  static func isProper(_ text: Text, _ range: Range<Int>, endsLikeRoad: Bool) -> Bool {
    guard isWhole(text, range), classes.longest(in: text, at: range.lowerBound, limit: range.upperBound) == nil else {
      return false
    }
    guard figurative.longest(in: text, at: range.upperBound, limit: range.lowerBound) == nil else { return false }
    if isInstitution(text, range) { return true }
    let enough = endsLikeRoad ? 1 : 2
    var strange = 0
    var signs = 0
    var at = range.lowerBound
    while at < range.upperBound {
      if let word = CommonWords.lexicon.longest(in: text, at: at, limit: range.upperBound) {
        at += word.length
        continue
      }
      let kind = CharacterClass.of(text[at])
      if kind.contains(.han) { strange += 1 }
      if kind.contains(.digit) || text[at].isAny(of: "GSgsＧＳ") { signs += 1 }
      if kind.contains(.digit), at == range.lowerBound { return false }
      if strange >= enough || signs >= 4 { return true }
      at += 1
    }
    return false
  }

  /// 一批, 首家: what opens the name of a kind.
  private static let classes = Lexicon<Void>(
    "一批 一些 更多 各类 部分 首家 首个 首座 多个 多条 若干 一系列 或 全球最大 全国最大 全省最大 一个 一座 一条 一所 两个 十个 几个".words)

  /// 致富之路, 根本出路: roads that nobody builds.
  private static let figurative = Lexicon<Void>(
    "之路 出路 新路 思路 后路 新路子 一路 资本市场 统一市场 大市场 劳动力市场 国际市场 国内市场 要素市场 消费市场 思想库 人才库 项目库".words, backward: true)

  /// No bracket or quote left open, nothing counted inside.
  private static func isWhole(_ text: Text, _ range: Range<Int>) -> Bool {
    var depth = 0
    for at in range {
      let unit = text[at]
      switch unit {
      case 0x201C, 0xFF08, 0x28, 0x300A, 0x2018, 0x3010, 0x3014, 0x5B: depth += 1  // “（(《‘【〔[
      case 0x201D, 0xFF09, 0x29, 0x300B, 0x2019, 0x3011, 0x3015, 0x5D: depth -= 1  // ”）)》’】〕]
      case 0x7B49: return false  // 等
      case 0x4E2A, 0x6761, 0x5EA7, 0x6240, 0x9879: if text[at - 1].isDigit { return false }  // 个条座所项
      default: break
      }
      if depth < 0 { return false }
    }
    return depth == 0
  }

  /// 县人民医院: there is one in the county.
  private static func isInstitution(_ text: Text, _ range: Range<Int>) -> Bool {
    guard text[range.lowerBound].isAny(of: "县市区省州镇"),
      let word = ProjectWords.standard.institutions.longest(in: text, at: range.lowerBound + 1, limit: range.upperBound)
    else { return false }
    return word.length + 1 >= 3
  }
}
