import Documents
import Facts

/// 报告首部: the lines before the first heading: title, where and when delivered, by whom.
struct FrontMatter {
  private let text: Text
  private let end: Int
  /// Where words stand that introduce or follow a place.
  private var congresses: [Int] = []
  private var governments: [Int] = []
  private var titles: [Int] = []
  private var heads: [(at: Int, level: Report.Level)] = []
  private var namesNation = false
  private(set) var isReport = false
  private(set) var isLedger = false

  init(_ text: Text, end: Int) {
    self.text = text
    self.end = end
    for at in 0..<end {
      guard let match = Self.words.longest(in: text, at: at, limit: min(text.count, end + 8)) else { continue }
      switch match.value {
      case .congress: congresses.append(at)
      case .government: governments.append(at)
      case .title: titles.append(at)
      case .nation: namesNation = true
      case .head(let level): heads.append((at, level))
      case .ledger: isLedger = isLedger || at < 120
      case .deputies: isReport = true
      }
    }
    isReport = isReport || !titles.isEmpty
    isLedger = isLedger && !titles.contains { $0 < 120 } || isLedger && !isReport
  }

  private enum Word: Sendable {
    case congress, government, title, nation, ledger, deputies
    case head(Report.Level)
  }

  private static let words = Lexicon<Word>([
    ("人民代表大会", .congress), ("人大", .congress), ("人民政府", .government), ("政府工作报告", .title),
    ("府工作报告", .title), ("政 府 工 作 报 告", .title), ("全国人民代表大会", .nation), ("国务院总理", .nation),
    ("我代表国务院", .nation), ("责任分解", .ledger), ("任务分解", .ledger), ("台账", .ledger), ("各位代表", .deputies),
    ("省长", .head(.province)), ("自治区主席", .head(.province)), ("州长", .head(.prefecture)), ("市长", .head(.prefecture)),
    ("县长", .head(.county)), ("区长", .head(.county)), ("旗长", .head(.county)), ("镇长", .head(.town)),
    ("乡长", .head(.town)), ("县人民政府", .head(.county)), ("市人民政府", .head(.prefecture)),
    ("省人民政府", .head(.province)), ("区人民政府", .head(.county)), ("州人民政府", .head(.prefecture)),
    ("镇人民政府", .head(.town)), ("乡人民政府", .head(.town)), ("自治区人民政府", .head(.province)),
  ])

  /// The level the text's own words for its government tell: 我代表县人民政府.
  func level() -> Report.Level? { namesNation ? .national : heads.first?.level }

  func place() -> PlaceName? {
    if namesNation { return PlaceName(name: "全国", level: .national) }
    for at in congresses {
      if let name = PlaceName.ending(in: text, at: beforeSession(at)) { return name }
    }
    for at in titles {
      if let name = PlaceName.ending(in: text, at: beforeYear(at)) { return name }
    }
    let offices = heads.map { $0.at + ($0.level == .province && text[$0.at] == 0x81EA ? 3 : 1) } + governments
    for at in offices.sorted().reversed() where text[at] == 0x4EBA {
      if let name = PlaceName.ending(in: text, at: beforeSession(at)) { return name }
    }
    for head in heads {
      if let name = PlaceName.ending(in: text, at: head.at) { return name }
    }
    return nil
  }

  /// Back over 第十四届, 第 N 次.
  private func beforeSession(_ position: Int) -> Int {
    var at = position
    while at > 0, position - at < 12 {
      let unit = text[at - 1]
      let isNumber = unit.isDigit || Numeral.hanDigit(unit) != nil || unit == 0x5341
      guard isNumber || unit == 0x5C4A || unit == 0x7B2C || unit == 0x0A || CharacterClass.of(unit).contains(.space)
      else { break }
      at -= 1
    }
    return at
  }

  /// 保定市徐水区2024年政府工作报告 as well as 2024年保定市徐水区政府工作报告.
  private func beforeYear(_ position: Int) -> Int {
    guard let (start, _) = WrittenYear.ending(in: text, at: position - 1) else { return position }
    return start
  }

  /// The year of the title: 2018年湖南省衡阳市政府工作报告, 2006政府工作报告.
  func titleYear() -> Int? {
    for title in titles {
      for at in stride(from: title - 1, to: max(-1, title - 24), by: -1) {
        if text[at] == 0x0A { break }
        if let (_, year) = WrittenYear.ending(in: text, at: at) { return year }
      }
      if let bare = Numeral.read(in: text, at: max(0, title - 4), limit: title), bare.range.count == 4, bare.isPlain,
        (1949...2100).contains(bare.value.significand)
      {
        return Int(bare.value.significand)
      }
    }
    return nil
  }

  /// The year for which a report is delivered: its own date's, or the next for one delivered at the year's end.
  func deliveredYear() -> Int? {
    var from = 0
    while let (start, end, year) = WrittenYear.first(in: text, from..<max(from, self.end)) {
      if let month = WrittenYear.month(in: text, after: end), isDelivery(start) { return month >= 11 ? year + 1 : year }
      from = end
    }
    return nil
  }

  /// A date near the name of the congress or the title.
  private func isDelivery(_ position: Int) -> Bool {
    (congresses + titles).contains { abs($0 - position) < 60 }
  }
}
