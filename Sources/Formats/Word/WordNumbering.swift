/// 自动编号: the numbers that Word puts before paragraphs of a list, 一、 （二） 3., which the file keeps as rules.
final class WordNumbering: XMLEvents {
  struct Level {
    var start = 1
    var format = "decimal"
    var text = ""
    /// What follows the number: `tab`, `space` or `nothing`.
    var suffix = "tab"
  }

  private var abstracts: [String: [Int: Level]] = [:]
  private var abstractOf: [String: String] = [:]
  private var restarts: [String: [Int: Int]] = [:]
  /// Counters of each list by level, shared by all lists of one abstract list, as Word does.
  private var counters: [String: [Int: Int]] = [:]
  private var begun: Set<String> = []

  private var abstract: String?
  private var number: String?
  private var level = 0

  func start(_ name: String, _ attributes: XMLAttributes) {
    let value = attributes["w:val"]
    switch name {
    case "w:abstractNum": abstract = attributes["w:abstractNumId"]
    case "w:num": number = attributes["w:numId"]
    case "w:lvl", "w:lvlOverride": level = attributes["w:ilvl"].flatMap { Int($0) } ?? 0
    case "w:start": change { $0.start = WordNumbering.bounded(value) }
    case "w:numFmt": change { $0.format = value ?? "decimal" }
    case "w:lvlText": change { $0.text = value ?? "" }
    case "w:suff": change { $0.suffix = value ?? "tab" }
    case "w:abstractNumId": if let number { abstractOf[number] = value }
    case "w:startOverride": if let number { restarts[number, default: [:]][level] = WordNumbering.bounded(value) }
    default: break
    }
  }

  func end(_ name: String) {
    if name == "w:abstractNum" { abstract = nil }
    if name == "w:num" { number = nil }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {}

  private func change(_ edit: (inout Level) -> Void) {
    guard let abstract, (0...8).contains(level) else { return }
    edit(&abstracts[abstract, default: [:]][level, default: Level()])
  }

  private static func bounded(_ value: String?) -> Int { min(max(value.flatMap { Int($0) } ?? 1, 0), 100_000) }

  /// Counts one paragraph of a list and gives what Word shows before it; nothing for bullets.
  func next(list: String, level: Int) -> String {
    guard (0...8).contains(level), let abstract = abstractOf[list], let levels = abstracts[abstract],
      let own = levels[level]
    else { return "" }
    if begun.insert(list).inserted {
      for (level, start) in restarts[list] ?? [:] { counters[abstract, default: [:]][level] = start - 1 }
    }
    var counts = counters[abstract] ?? [:]
    counts[level] = (counts[level] ?? own.start - 1) + 1
    for deeper in (level + 1)..<10 { counts[deeper] = nil }
    counters[abstract] = counts
    guard own.format != "bullet", own.format != "none" else { return "" }
    return shown(own, counts, levels)
  }

  /// `%1` to `%9` in the text of a level stand for the counters of the levels.
  private func shown(_ own: Level, _ counts: [Int: Int], _ levels: [Int: Level]) -> String {
    var shown = ""
    var percent = false
    for scalar in own.text.unicodeScalars {
      if percent, scalar.value >= 0x31, scalar.value <= 0x39 {
        let level = Int(scalar.value - 0x31)
        let count = counts[level] ?? levels[level]?.start ?? 1
        shown += WordNumeral.text(count, format: levels[level]?.format ?? "decimal")
        percent = false
      } else {
        if percent { shown += "%" }
        percent = scalar == "%"
        if !percent { shown.unicodeScalars.append(scalar) }
      }
    }
    // A tab after 一、 is white space of the page; after 1. it keeps the number apart from the words.
    let apart = own.suffix != "nothing" && shown.utf8.last.map { $0 < 0x80 } ?? false
    return apart ? shown + " " : shown
  }
}
