import Documents
import Facts

/// What a pass over a text knows of the mentions before: where the last ended, and which division it was.
struct MentionPass {
  private let text: Text
  private let places: [Places.Place]
  private let homeCode: UInt32?
  private(set) var found: [Finding] = []
  /// The last place found, for the parts of 石家庄市桥西区.
  private var last: (range: Range<Int>, code: UInt32?) = (0..<0, nil)

  init(_ text: Text, homeCode: UInt32?) {
    self.text = text
    places = Places.standard.all
    self.homeCode = homeCode
  }

  mutating func take(_ word: MentionWord, _ range: Range<Int>) {
    switch word {
    case .place(let index): takePlace(places[Int(index)], range)
    case .township: takeTownship(range)
    case .office: takeOffice(range)
    case .wholeOffice: takeWhole(range)
    case .purpose: takePurpose(range)
    case .nothing: break
    }
  }

  // MARK: Places

  private mutating func takePlace(_ place: Places.Place, _ range: Range<Int>) {
    let isPart = last.range.upperBound == range.lowerBound && last.range.count > 0
    switch place.edge {
    case .free: break
    case .strict:
      guard isPart || isNameEdge(range.lowerBound), !text[range.upperBound].isAny(of: "城级域区直乡") else { return }
    case .parent: guard isPart, Self.resolve(place.codes, within: last.code) != nil else { return }
    case .short: guard standsShort(range) else { return }
    case .direction: guard standsShort(range), !isDirection(range) else { return }
    }
    if text[range.upperBound].isAny(of: "委") { return }  // 市委, 区委
    let part = isPart ? Self.resolve(place.codes, within: last.code) : nil
    let near = place.codes.count == 1 ? place.codes[0] : part ?? Self.resolve(place.codes, within: homeCode)
    let isShort = place.edge == .short || place.edge == .direction
    add(
      Mention(name: place.name, kind: .place, code: near.map { String($0) }), range,
      rule: isShort ? .shortName : .division, confidence: near == nil || isShort ? .likely : .certain)
    last = (range, near)
  }

  /// The one code inside a division; nothing where none or several are.
  static func resolve(_ codes: [UInt32], within home: UInt32?) -> UInt32? {
    if codes.count == 1 { return home == nil || codes[0] / 10000 == home.map { $0 / 10000 } ? codes[0] : nil }
    guard let home else { return nil }
    for scale: UInt32 in [1, 100, 10000] {
      if scale == 100, home % 10000 == 0 { continue }
      let inside = codes.filter { $0 / scale == home / scale }
      if inside.count == 1 { return inside[0] }
    }
    return nil
  }

  /// Not 南京路, 湖南大学, 衡阳市 (the full name follows).
  private func standsShort(_ range: Range<Int>) -> Bool {
    let next = text[range.upperBound]
    if next.isAny(of: "省市州县区盟路街道旗话菜酒") || next == 0x5927 && text[range.upperBound + 1].isAny(of: "学道街") { return false }
    return !text[range.lowerBound - 1].isAny(of: "省")
  }

  private func isDirection(_ range: Range<Int>) -> Bool {
    text[range.upperBound].isAny(of: "岸侧段片口站麓坡端面") || text[range.lowerBound - 1].isAny(of: "黄淮运长珠湘太中泰庭上沿滨东西南北城大小江湖河山岛航")
  }

  /// After a mark, a line's beginning or a word that stands before names.
  private func isNameEdge(_ position: Int) -> Bool {
    let before = text[position - 1]
    return !CharacterClass.of(before).contains(.han) || before.isAny(of: "和与及在到赴至从")
  }

  /// 大浦镇 between marks, or right after its county.
  private mutating func takeTownship(_ suffix: Range<Int>) {
    var start = suffix.lowerBound
    while start > 0, suffix.lowerBound - start < 4, start > last.range.upperBound || last.range.isEmpty,
      CharacterClass.of(text[start - 1]).contains(.han), !text[start - 1].isAny(of: "和与及")
    {
      start -= 1
    }
    // 大浦镇、石滩乡: a list of them goes on
    let isPart =
      !last.range.isEmpty
      && (start == last.range.upperBound || start == last.range.upperBound + 1 && text[start - 1] == 0x3001)
    guard (2...3).contains(suffix.lowerBound - start), isPart || text[start - 1].isAny(of: "、和与及"),
      isPart || text[suffix.upperBound].isAny(of: "、和与及等，。；")
    else { return }
    let isVillage = text[suffix.lowerBound] != 0x9547 && text[suffix.lowerBound] != 0x4E61
    if isVillage, !isPart { return }
    for at in start..<suffix.lowerBound where text[at].isAny(of: "各每全个多所有新美建名特的百千万两一二三四五六七八九十级项类") { return }
    let range = start..<suffix.upperBound
    add(Mention(name: text.string(range), kind: .place), range, rule: .township, confidence: .likely)
    last = (range, nil)
  }

  // MARK: Offices

  /// 市, 衡阳市 before 教育局.
  private mutating func takeOffice(_ range: Range<Int>) {
    guard !text[range.upperBound].isAny(of: "面势限长") else { return }
    var start = range.lowerBound
    if !last.range.isEmpty, last.range.upperBound == start {
      start = last.range.lowerBound
      dropLast()
    } else if text[start - 1].isAny(of: "省市县区州旗镇乡") {
      start -= 1
      if !last.range.isEmpty, last.range.upperBound == start { start = last.range.lowerBound }
    }
    // 平台办理, 全力外办: what ends in 办 needs more than one character before it, or a level.
    if text[range.upperBound - 1] == 0x529E {
      if range.count == 2, start == range.lowerBound { return }
      if text[range.upperBound].isAny(of: "学好理实案成医事结税件证") { return }
    }
    addOffice(start..<range.upperBound, rule: .office)
  }

  private mutating func takeWhole(_ range: Range<Int>) {
    guard text[range.upperBound] != 0x5458 else { return }  // 区委员会
    if text[range.lowerBound - 1] == 0x793E { return }  // 社区委
    var start = range.lowerBound
    if !last.range.isEmpty, last.range.contains(start) || last.range.upperBound == start {
      start = last.range.lowerBound
      dropLast()
    }
    addOffice(start..<range.upperBound, rule: .office)
  }

  /// 高铁建设 of 成立高铁建设指挥部: back to a mark or a verb.
  private mutating func takePurpose(_ suffix: Range<Int>) {
    var start = suffix.lowerBound
    while start > 0, suffix.lowerBound - start < 16, CharacterClass.of(text[start - 1]).contains(.han),
      !text[start - 1].isAny(of: "的由和及与")
    {
      start -= 1
    }
    // 国务院成立了…领导小组: from the last founding verb on
    for at in start..<suffix.lowerBound {
      if let verb = Self.founding.longest(in: text, at: at, limit: suffix.lowerBound) { start = at + verb.length }
    }
    guard (3...12).contains(suffix.lowerBound - start),
      !(start..<suffix.lowerBound).contains(where: { text[$0].isAny(of: "个项级各") }),
      !CharacterClass.of(text[start - 1]).contains(.han)
        || Self.founding.longest(in: text, at: start - 2, limit: start) != nil
    else { return }
    addOffice(start..<suffix.upperBound, rule: .purpose)
  }

  private static let founding = Lexicon<Void>("成立 成立了 组建 设立 建立 组建了".words)

  private mutating func addOffice(_ range: Range<Int>, rule: MentionRule) {
    // 市政府办公室: the longer name takes the place of the shorter.
    while let before = found.last, case .mention(let mention) = before.fact, before.source.upperBound > range.lowerBound
    {
      guard mention.kind == .office || before.source.lowerBound >= range.lowerBound else { break }
      found.removeLast()
    }
    let name = range.count <= 30 ? text.string(range) : ""
    guard !name.isEmpty else { return }
    add(
      Mention(name: name, kind: .office), range, rule: rule,
      confidence: rule.name == MentionRule.office.name ? .certain : .likely)
  }

  private mutating func dropLast() {
    if found.last?.source == last.range { found.removeLast() }
    last = (0..<0, nil)
  }

  private mutating func add(_ mention: Mention, _ range: Range<Int>, rule: MentionRule, confidence: Confidence) {
    // 衡阳 of 衡阳市
    while let before = found.last, before.source.upperBound > range.lowerBound,
      before.source.lowerBound >= range.lowerBound
    {
      found.removeLast()
    }
    found.append(Finding(.mention(mention), source: range, rule: rule.name, confidence: confidence))
  }
}
