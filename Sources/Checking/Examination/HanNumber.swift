internal import Documents

/// 序数: numbers of headings and items in Chinese characters, 一 to 九十九.
enum HanNumber {
  /// The number that begins at a position and where it ends.
  static func read(in text: Text, at position: Int) -> (value: Int, end: Int)? {
    var (value, at, seenTen) = (0, position, false)
    while at < position + 3 {
      if text[at] == 0x5341, !seenTen {
        (value, seenTen) = (max(value, 1) * 10, true)
      } else if let digit = digit(text[at]), at == position || text[at - 1] == 0x5341 {
        value += digit
      } else {
        break
      }
      at += 1
    }
    return value > 0 ? (value, at) : nil
  }

  static func digit(_ unit: UInt16) -> Int? {
    switch unit {
    case 0x4E00: 1
    case 0x4E8C: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    default: nil
    }
  }

  /// 1...99 in characters.
  static func spoken(_ value: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard (1...99).contains(value) else { return String(value) }
    let tens = value / 10
    return (tens == 0 ? "" : tens == 1 ? "十" : digits[tens] + "十") + digits[value % 10]
  }
}
