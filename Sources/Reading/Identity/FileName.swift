/// 文件名: the year a file is named for, asked only where the text names none (a newspaper's second page).
enum FileName {
  /// The only year from 1990 to 2099 in a name such as `2021年政府工作报告.docx`; nothing when there are two.
  static func year(in name: String) -> Int? {
    var found: [Int] = []
    var digits = 0
    var value = 0
    for byte in name.utf8 + [0] {
      if byte &- 0x30 < 10 {
        digits += 1
        value = digits <= 4 ? value * 10 + Int(byte - 0x30) : 0
      } else {
        if digits == 4, (1990...2099).contains(value) { found.append(value) }
        (digits, value) = (0, 0)
      }
    }
    return found.count == 1 ? found[0] : nil
  }
}
