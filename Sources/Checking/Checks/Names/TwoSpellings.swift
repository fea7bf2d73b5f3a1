internal import Documents
internal import Facts
internal import Reconciling

extension Check {
  static let twoSpellings = Check(
    "N01", "名称写法不一", .warning,
    meaning: """
      A place, an office or a quoted term of four or more characters that stands once and differs in one character from \
      another that stands several times.
      """,
    examples: [
      .gives("加快云苇湖新区建设。完善云苇湖新区路网。云苇潮新区开园。打造“三湖同治”样板。深化“三湖同治”。巩固“三湖共治”。", at: "三湖共治"),
      .passes("城东街道办事处和城西街道办事处结对。城东街道办事处先行。推进“五个一批”。推进“五个一批”。落实“四个一批”。"),
    ]
  ) { text, alarms in
    var names: [String: (count: Int, source: Range<Int>)] = [:]
    func add(_ name: String, _ source: Range<Int>) {
      names[name] = ((names[name]?.count ?? 0) + 1, names[name]?.source ?? source)
    }
    for finding in text.findings where finding.source.lowerBound >= text.opening {
      guard case .mention(let mention) = finding.fact, mention.code == nil else { continue }
      // 县财政局 and 县民政局: short names of offices lie close together.
      if mention.kind == .place || mention.name.utf16.count >= 6 { add(mention.name, finding.source) }
    }
    for quoted in Quoted.all(in: text.text, text.opening..<text.glossary) {
      add(quoted.words, quoted.source.lowerBound + 1..<quoted.source.upperBound - 1)
    }
    // By what is left when one character is taken out: neighbours meet there.
    var doors: [[UInt16]: [String]] = [:]
    for name in names.keys.sorted() {
      let units = Array(name.utf16)
      guard (4...16).contains(units.count), !name.hasSuffix("一策"), !name.hasSuffix("政府") else { continue }
      for hole in units.indices {
        var key = units
        key[hole] = 0
        doors[key, default: []].append(name)
      }
    }
    var told = Set<String>()
    for (key, met) in doors where met.count == 2 {
      guard let hole = key.firstIndex(of: 0), let one = names[met[0]], let other = names[met[1]] else { continue }
      let (rare, usual, at) = one.count < other.count ? (met[0], met[1], one.source) : (met[1], met[0], other.source)
      guard !WellKnown.contains(rare), min(one.count, other.count) == 1, max(one.count, other.count) >= 2,
        !told.contains(rare),
        isSlip(rare, usual, at: hole)
      else { continue }
      told.insert(rare)
      guard let there = names[usual] else { continue }
      alarms.say(
        at: at, "“\(rare)”只出现一次，“\(usual)”出现\(there.count)次，只差一个字。请核对是否同一名称。",
        related: [.init(.draft(there.source), usual)])
    }
  }

  /// Not where the character tells two things apart: 东西, numbers, 省市县, or the last, which says what kind of thing it is.
  private static func isSlip(_ one: String, _ other: String, at hole: Int) -> Bool {
    let (a, b) = (Array(one.utf16), Array(other.utf16))
    guard hole < a.count, hole < b.count else { return false }
    return ![a[hole], b[hole]].contains {
      telling.contains($0) || $0.isDigit || HanNumber.digit($0) != nil || !$0.isHan
    }
  }

  private static let telling = Set("东西南北中上下前后左右内外大小高低新老旧省市区县镇乡村街路十百千万两双单多首末第州旗国".utf16)
}
