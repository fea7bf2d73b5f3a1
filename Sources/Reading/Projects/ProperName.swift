import Documents

/// 专名: whether words name one thing, 怀邵衡铁路, or a kind of thing, 农村公路.
enum ProperName {
  static func isProper(_ text: Text, _ range: Range<Int>, endsLikeRoad: Bool) -> Bool {
    if isInstitution(text, range) { return true }
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
      at += 1
    }
    return strange >= (endsLikeRoad ? 1 : 2) || signs >= 4
  }

  /// 县人民医院: there is one in the county.
  private static func isInstitution(_ text: Text, _ range: Range<Int>) -> Bool {
    guard text[range.lowerBound].isAny(of: "县市区省州镇"),
      let word = ProjectWords.institutions.longest(in: text, at: range.lowerBound + 1, limit: range.upperBound)
    else { return false }
    return word.length + 1 >= 3
  }
}
