internal import Documents
internal import Facts
internal import Reconciling

extension Check {
  static let punctuation = Check(
    "S08", "标点有误", .warning,
    meaning: "Two marks where one belongs (，， 。，), and “ （ 《 that do not close in their paragraph.",
    examples: [
      .gives("发展壮大主导产业，，新增企业5家。", at: "，，"),
      .gives("推进“三大行动，办好民生实事。改善环境。", at: "“三大行动，办好民生实事"),
      .passes("推进“三大行动”，办好《规划》确定的（重点）实事……"),
    ]
  ) { text, alarms in
    for paragraph in text.paragraphs {
      var open: [(unit: UInt16, at: Int)] = []
      for position in paragraph {
        let unit = text.text[position]
        if isStop(unit), isStop(text.text[position + 1]), position + 1 < paragraph.upperBound {
          alarms.say(at: position..<position + 2, "两个标点连在一起。请删去一个。")
        }
        if unit == 0x201C, let last = open.last, last.unit == unit {
          // ‘ ’ stand within “ ”: a second “ means that the first was never closed.
          alarms.say(at: last.at..<min(position, last.at + 12), "这个引号没有配对：下一个“之前没有”。请补上另一半。")
          open[open.count - 1] = (unit, position)
        } else if closing[unit] != nil {
          open.append((unit, position))
        } else if let last = open.last, closing[last.unit] == unit {
          open.removeLast()
        }
      }
      if let left = open.first, open.count == 1, !isClosedBelow(left.unit, paragraph.upperBound, text.text) {
        alarms.say(
          at: left.at..<min(paragraph.upperBound, left.at + 12),
          "这个“\(text.words(left.at..<left.at + 1))”在本段没有配对。请补上另一半。")
      }
    }
  }

  /// Whether print broke the line inside the pair.
  private static func isClosedBelow(_ unit: UInt16, _ end: Int, _ text: Text) -> Bool {
    for position in end..<min(text.count, end + 200) {
      if text[position] == closing[unit] { return true }
      if text[position] == unit { return false }
    }
    return false
  }

  private static func isStop(_ unit: UInt16) -> Bool { [0xFF0C, 0x3002, 0x3001, 0xFF1B, 0xFF1A].contains(unit) }

  private static let closing: [UInt16: UInt16] = [0x201C: 0x201D, 0xFF08: 0xFF09, 0x300A: 0x300B]
}
