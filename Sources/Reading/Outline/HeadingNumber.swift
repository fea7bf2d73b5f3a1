import Documents

/// 序号: the number a heading opens with: 一、 (一) 第一部分 一是 ——.
struct HeadingNumber {
  var form: Form
  var value: Int
  /// Where the title begins.
  var titleStart: Int

  enum Form: UInt8 {
    /// 第一部分, 第一章
    case part
    /// 一、
    case comma
    /// （一）, (一), ㈠
    case bracket
    /// 一是, 一要
    case item
    /// ——
    case dash
  }

  @inline(__always)  // hardly any sentence begins with one
  static func read(in text: Text, at position: Int) -> HeadingNumber? {
    switch text[position] {
    case 0x7B2C: part(in: text, at: position)
    case 0xFF08, 0x28: bracket(in: text, at: position)
    case 0x3220...0x3229:
      HeadingNumber(form: .bracket, value: Int(text[position]) - 0x321F, titleStart: past(text, position + 1, "、"))
    case 0x2014, 0x2015, 0x2500, 0x2D: dash(in: text, at: position)
    case 0x4E00, 0x4E03, 0x4E09, 0x4E24, 0x4E5D, 0x4E8C, 0x4E94, 0x516B, 0x516D, 0x5341, 0x56DB:  // 一 to 十, 两
      comma(in: text, at: position)
    default: nil
    }
  }

  /// 一、 十二、 and 一． where a title follows.
  private static func comma(in text: Text, at position: Int) -> HeadingNumber? {
    guard let (value, end) = numeral(in: text, at: position) else { return nil }
    let sign = skipBlanks(text, end)
    if text[sign].isAny(of: "、．.") {
      // 一、二、三产业 and 一、二年级 are running text.
      let next = skipBlanks(text, sign + 1)
      if let (_, after) = numeral(in: text, at: next), text[after].isAny(of: "、产级次季期线类流") { return nil }
      return HeadingNumber(form: .comma, value: value, titleStart: next)
    }
    if value <= 10, text[end].isAny(of: "是要") {
      return HeadingNumber(form: .item, value: value, titleStart: end + 1)
    }
    return nil
  }

  private static func bracket(in text: Text, at position: Int) -> HeadingNumber? {
    let start = skipBlanks(text, position + 1)
    guard let (value, end) = numeral(in: text, at: start) else { return nil }
    let close = skipBlanks(text, end)
    guard text[close] == 0xFF09 || text[close] == 0x29 else { return nil }
    return HeadingNumber(form: .bracket, value: value, titleStart: past(text, close + 1, "、．."))
  }

  private static func part(in text: Text, at position: Int) -> HeadingNumber? {
    let start = skipBlanks(text, position + 1)
    guard let (value, end) = numeral(in: text, at: start) else { return nil }
    if text[end] == 0x90E8, text[end + 1] == 0x5206 {
      return HeadingNumber(form: .part, value: value, titleStart: past(text, end + 2, "：:、，, "))
    }
    guard text[end].isAny(of: "章篇编") else { return nil }
    return HeadingNumber(form: .part, value: value, titleStart: past(text, end + 1, "：:、， "))
  }

  private static func dash(in text: Text, at position: Int) -> HeadingNumber? {
    var at = position
    while text[at] == 0x2014 || text[at] == 0x2015 || text[at] == 0x2500 || text[at] == 0x2D { at += 1 }
    guard at - position >= 2 || text[position] == 0x2014 else { return nil }
    return HeadingNumber(form: .dash, value: 0, titleStart: skipBlanks(text, at))
  }

  /// 1...99 in Chinese characters.
  private static func numeral(in text: Text, at position: Int) -> (Int, Int)? {
    var (value, at, tens) = (0, position, false)
    while at < position + 3 {
      if text[at] == 0x5341, !tens {
        (value, tens) = (max(value, 1) * 10, true)
      } else if let digit = Numeral.hanDigit(text[at]), digit > 0, at == position || text[at - 1] == 0x5341 {
        value += Int(digit)
      } else {
        break
      }
      at += 1
    }
    return value > 0 ? (value, at) : nil
  }

  private static func skipBlanks(_ text: Text, _ position: Int) -> Int {
    var at = position
    while case let length = LineBreak.blank(in: text, at: at), length > 0 { at += length }
    return at
  }

  private static func past(_ text: Text, _ position: Int, _ signs: StaticUnits) -> Int {
    var at = skipBlanks(text, position)
    while text[at].isAny(of: signs) { at += 1 }
    return skipBlanks(text, at)
  }
}
