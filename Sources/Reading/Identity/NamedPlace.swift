import Documents
import Facts

/// For reports without a title: the place their text names most often, 容城县.
enum NamedPlace {
  /// Looked at: the beginning of the text, where a report names its own place.
  private static let reach = 12_000

  /// The level that 全县, 全市, 全省 tell.
  static func level(in text: Text) -> Report.Level? {
    var counts: [Report.Level: Int] = [:]
    for at in 0..<min(text.count, reach) where text[at] == 0x5168 || text[at] == 0x6211 {
      if let match = wholes.longest(in: text, at: at, limit: text.count) { counts[match.value, default: 0] += 1 }
    }
    return Report.Level.allCases.filter { counts[$0] != nil }.max { counts[$0, default: 0] < counts[$1, default: 0] }
  }

  private static let wholes = Lexicon<Report.Level>([
    ("全省", .province), ("全区上下", .county), ("全市", .prefecture), ("全州", .prefecture), ("全县", .county), ("全镇", .town),
    ("全乡", .town), ("我国", .national), ("我省", .province), ("我市", .prefecture), ("我州", .prefecture), ("我县", .county),
    ("我镇", .town),
  ])

  static func mostNamed(in text: Text, level: Report.Level?) -> PlaceName? {
    guard let suffix = level.flatMap(suffix) else { return nil }
    var counts: [UInt64: (count: Int, end: Int)] = [:]
    for at in 3..<max(3, min(text.count, reach)) where text[at] == suffix && !text[at + 1].isAny(of: "委政人级直城域乡里区财长属情") {
      for length in 1...3 {
        guard CharacterClass.of(text[at - length]).contains(.han) else { break }
        guard begins(text, at - length) else { continue }
        let key = (at - length...at).reduce(into: UInt64(0)) { $0 = $0 << 16 | UInt64(text[$1]) }
        counts[key, default: (0, at)].count += 1
      }
    }
    guard let (key, best) = counts.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }), best.count > 2
    else {
      return nil
    }
    let length = key >> 32 == 0 ? 2 : key >> 48 == 0 ? 3 : 4
    return level.map { PlaceName(name: text.string(best.end + 1 - length..<best.end + 1), level: $0) }
  }

  private static func suffix(_ level: Report.Level) -> UInt16? {
    switch level {
    case .national: nil
    case .province: 0x7701
    case .prefecture: 0x5E02
    case .county: 0x53BF
    case .town: 0x9547
    }
  }

  /// Whether a name may begin here: after a mark or a word that stands before names.
  private static func begins(_ text: Text, _ at: Int) -> Bool {
    if text[at].isAny(of: "全各我该本省县市区乡村级的和与是为在以位到把让由强大贫出名每两三四五六七八九十百千个城上超股都门楼集夜") { return false }
    let before = text[at - 1]
    return !CharacterClass.of(before).contains(.han) || before.isAny(of: "在为是把让表向和与对将使驻到设丽谱")
  }
}
