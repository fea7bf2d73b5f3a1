import Documents
import Facts

/// 责任单位: reads the offices that answer for a sentence: （责任单位：市发改委、市财政局）, （市发改委牵头）.
enum OfficeList {
  /// The offices of the bracket that opens at a position, and where it ends.
  static func bracket(in text: Text, at position: Int, limit: Int) -> (offices: [Commitment.Office], end: Int)? {
    guard text[position].opensBracket else { return nil }
    var end = position + 1
    while end < min(limit, position + 400), !text[end].closesBracket, text[end] != 0x0A { end += 1 }
    guard end < text.count, text[end].closesBracket else { return nil }
    let inside = position + 1..<end
    guard
      labels.longest(in: text, at: inside.lowerBound, limit: end) != nil
        || closers.longest(in: text, at: end, limit: inside.lowerBound) != nil
    else { return nil }
    let offices = read(in: text, inside, part: nil)
    return offices.isEmpty ? nil : (offices, end + 1)
  }

  /// The offices of a stretch; `part` where the head of a table's column says it. Lead offices come first. Where none
  /// is called lead, the one named first is: so responsibility is written.
  static func read(in text: Text, _ range: Range<Int>, part: Commitment.Office.Part?) -> [Commitment.Office] {
    var offices: [Commitment.Office] = []
    var current = part
    var begin = range.lowerBound
    var group = 0
    for at in range.lowerBound...range.upperBound where at == range.upperBound || text[at].isAny(of: "、，,；;\n\t /／：:。")
    {
      var item = text.trimmed(begin..<at)
      begin = at + 1
      if let label = labels.longest(in: text, at: item.lowerBound, limit: item.upperBound) {
        current = label.value
        group = offices.count
        item = text.trimmed(item.lowerBound + label.length..<item.upperBound)
      }
      var closed: Commitment.Office.Part?
      while let closer = closers.longest(in: text, at: item.upperBound, limit: item.lowerBound) {
        closed = closed ?? closer.value
        item = text.trimmed(item.lowerBound..<item.upperBound - closer.length)
      }
      if (2...24).contains(item.count), isName(text, item) {
        offices.append(Commitment.Office(source: item, part: current ?? closed ?? .support))
      }
      if let closed, current == nil {
        for index in group..<max(group, offices.count) { offices[index].part = closed }
        group = offices.count
      }
    }
    if part == nil, !offices.contains(where: { $0.part == .lead }), !offices.isEmpty { offices[0].part = .lead }
    return offices.filter { $0.part == .lead } + offices.filter { $0.part == .support }
  }

  private static func isName(_ text: Text, _ range: Range<Int>) -> Bool {
    CharacterClass.of(text[range.lowerBound]).contains(.han)
      && !fillers.contains { $0 == range.count && text.matches($1, at: range.lowerBound) }
  }

  private static let fillers: [(Int, StaticUnits)] = [(5, "按职责分工"), (2, "单位"), (4, "等按职责"), (4, "有关部门"), (1, "等")]

  static let labels = Lexicon<Commitment.Office.Part?>(
    words(in: [
      (.some(.lead), "牵头单位 牵头部门 主办单位 主责单位 总牵头单位 牵头责任单位"),
      (.none, "责任单位 责任部门 责任主体 承办单位 落实单位"),
      (.some(.support), "配合单位 配合部门 协办单位 参与单位 参加单位 协同单位 配合责任单位"),
    ]))

  private static let closers = Lexicon<Commitment.Office.Part>(
    words(in: [
      (.lead, "牵头 牵头负责 负责牵头 负责 分别负责 牵头落实 牵头办理 主办"),
      (.support, "配合 参与 协助 等配合 等参与 按职责分工负责 等按职责分工负责 协办 等 等部门 等单位 配合落实"),
    ]), backward: true)
}
