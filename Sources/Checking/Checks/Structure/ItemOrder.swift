internal import Documents
internal import Facts
internal import Reconciling

extension Check {
  static let itemOrder = Check(
    "S04", "分条序号不连续", .error,
    meaning: "一是, 二是, 三是 within a paragraph whose numbers jump or stand twice.",
    examples: [
      .gives("重点办好三件实事：一是新增学位500个；二是改造旧村3个；四是修路20公里。", at: "四是"),
      .gives("重点办好三件实事：一是新增学位500个；二是改造旧村3个；二是修路20公里。", at: "二是"),
      .passes("存在三个问题：一是总量不大；二是结构不优；三是动力不足。今年抓好两件事：一是招商；二是安商。"),
      .passes("三是创新的三，不是序号。五是立足长远。"),
    ]
  ) { text, alarms in
    // Lists within lists: the innermost last.
    var open: [Numbered] = []
    var at = 0
    while at < text.glossary {
      guard let number = Numbered.item(in: text.text, at: at) else {
        at += 1
        continue
      }
      at = number.source.upperBound
      if number.value == 1 {
        if open.count == deepest { open.removeFirst() }
        open.append(number)
      } else if let level = open.lastIndex(where: { $0.value + 1 == number.value }) {
        open.removeSubrange((level + 1)...)
        open[level] = number
      } else if let before = open.last {
        let isNear = number.source.lowerBound - before.source.upperBound < farthest
        if isNear { judge(number, after: before, text, &alarms) }
        open[open.count - 1] = number
      }
    }
  }

  private static func judge(
    _ number: Numbered, after before: Numbered, _ text: Examination, _ alarms: inout Alarms
  ) {
    // Behind the last of a list, another number is another list's, whose beginning is worded otherwise.
    let missing = before.value + 1
    let between = before.source.upperBound..<number.source.lowerBound
    if number.value > missing, isSaidOtherwise(missing, between, text) { return }
    let (name, last) = (Numbered.spoken(number.value, .item), Numbered.spoken(before.value, .item))
    let related = [Diagnostic.Related(.draft(before.source), "前一个序号是\(last)")]
    if number.value == before.value {
      alarms.say(at: number.source, "分条序号“\(name)”用了两次。请改正序号。", related: related)
    } else if number.value > missing {
      alarms.say(
        at: number.source, "分条序号由“\(last)”跳到“\(name)”，缺“\(Numbered.spoken(missing, .item))”。请补上或改正序号。",
        related: related)
    } else {
      alarms.say(at: number.source, "分条序号由“\(last)”退回“\(name)”。请改正序号。", related: related)
    }
  }

  private static let deepest = 8

  /// Items further apart belong to different lists.
  private static let farthest = 1_500

  /// 二要, 第二, 二、
  private static func isSaidOtherwise(_ value: Int, _ range: Range<Int>, _ text: Examination) -> Bool {
    let word = HanNumber.spoken(value)
    let openings = [Word("\(word)要"), Word("第\(word)，"), Word("\(word)、"), Word("\(word)是")]
    for at in range where !text.text[at - 1].isHan && openings.contains(where: { text.text.has($0, at: at) }) {
      return true
    }
    return false
  }
}
