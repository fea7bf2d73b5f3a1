/// 字标之源: the signs of all vocabularies while they are put together.
struct SignWords {
  private(set) var characters = [UInt32](repeating: 0, count: 1 << 16)
  private(set) var pairs = [UInt16](repeating: 0, count: SignTable.places)

  mutating func addAll() {
    addMarks()
    addNumbers()
    addAsides()
    for word in MentionWords.words() { add(word.0, .mention) }
    for word in CueWord.all { add(word.word, .outline) }
    for word in ProjectWords.nameEnds { add(word, .projectEnd) }
    for word in NoPromiseWords.announcements { add(word, .announcement) }
    for word in PromiseWords.inner { add(word.0, .behind) }
    for word in CueWords.all { add(word.0, .cue) }
  }

  private mutating func addMarks() {
    add(each: "。！？!?，,；;：: \t\u{A0}\u{3000}\u{2002}\u{2003}\u{2009}\u{200B}\u{FEFF}&", .mark)
    add(each: "\n\r\u{0B}\u{0C}\u{2028}\u{2029}\\①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", .mark)
    add(each: "\n", .outline)
    // The second characters of the verbs tell more than the first: 投产, 通车, 推进, 开工, 谋划, 签约.
    add(each: "产用车营进工动快设成施划备约通园航成资改启期地竣抓扩实", .building)
    add(each: "目程路速铁道桥隧场港头库枢纽站厂园区城体基地片心院校小中学高公学园厦线号段二三一四五六坝线馆楼街廊古镇期等资互环", .naming)
    add(each: "投", .investment)
    add(each: "等", .list)
    add(each: "是将", .describing)
    add(each: "年月季五", .date)
    add(each: "年今全本上下到至用在于一二三四五六七八九十两半第“\"《", .opensDate)
  }

  private mutating func addNumbers() {
    let (digits, han, scales) = ("0123456789０１２３４５６７８９", "〇○零一二三四五六七八九两", "十百千万亿")
    add(each: digits, [.number, .cue, .opensDate])
    add(each: scales, .number)
    // 一批, 统一: a digit by itself counts nothing but what a unit names
    add("一二三四五六七八九两", before: han + scales + "点" + Units.openings, .number)
    add("数几", before: scales, .number)
    add("第前", before: digits + han + scales + "数几 ", .number)
    add("翻", before: "了番" + han, .number)
    add(han, before: han + scales + "年", .cue)  // 二○三五年, 三年平均
    add("连", before: "续", .cue)
    add(each: "近；;", .cue)
  }

  private mutating func addAsides() {
    add("单", before: "位部", .aside)
    add("下", before: "转接", .aside)
  }

  private mutating func add(each characters: String, _ sign: Sign) {
    for unit in characters.utf16 { self.characters[Int(unit)] |= UInt32(sign.rawValue) }
  }

  private mutating func add(_ firsts: String, before seconds: String, _ sign: Sign) {
    for first in firsts.utf16 { for second in seconds.utf16 { add(first, second, sign) } }
  }

  /// A word by its first two characters, or by its last two where the sign is of its end.
  private mutating func add(_ word: String, _ sign: Sign) {
    let units = Array(
      sign.isSubset(of: SignTable.ofSecond) ? word.utf16.suffix(2) : word.utf16.prefix(2))
    if units.count == 2 { add(units[0], units[1], sign) } else { add(each: word, sign) }
  }

  private mutating func add(_ first: UInt16, _ second: UInt16, _ sign: Sign) {
    let owner = sign.isSubset(of: SignTable.ofSecond) ? second : first
    characters[Int(owner)] |= UInt32(sign.rawValue) << 16
    pairs[SignTable.place(first, second)] |= sign.rawValue
  }
}
