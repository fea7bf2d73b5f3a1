import Documents
import Facts

/// 一个分句里的项目: the verb of the stage, before or behind, and the names it speaks of.
struct ProjectClause {
  private let signs: Signs
  private let text: Text
  private let words: ProjectWords
  private let promises = PromiseWords.standard
  var clause = 0..<0
  /// Of all characters of the clause.
  var all: Sign = []

  /// One for all clauses of a text: only these differ.
  init(signs: Signs, words: ProjectWords) {
    self.signs = signs
    text = signs.text
    self.words = words
  }

  func read(into found: inout [Finding], mentions: [Finding]) {
    let investment = all.contains(.investment) ? Investment.first(in: text, clause) : nil
    var names = clause
    if let investment { names = around(investment) }
    var stage = takeLead(&names)
    if let behind = takeTrail(&names) { stage = behind }
    guard stage != nil || investment != nil, names.count > 2 else { return }
    let (list, isListed) = list(names)
    let items = self.items(list, isListed: isListed)
    for item in items {
      var project = Project(name: text.joined(item), stage: stage)
      if items.count == 1, let investment {
        (project.investment, project.investmentUnit) = (investment.value, investment.unit)
      }
      project.place = place(of: item, mentions)
      let rule: ProjectRule = isListed ? .listed : investment != nil && items.count == 1 ? .invested : .named
      found.append(
        Finding(
          .project(project), source: item, rule: rule.name, confidence: isListed ? .likely : .certain))
    }
  }

  /// The names stand behind 总投资5亿元的, or before 总投资5亿元.
  private func around(_ investment: Investment) -> Range<Int> {
    text[investment.range.upperBound] == 0x7684  // 的
      ? investment.range.upperBound + 1..<clause.upperBound : clause.lowerBound..<investment.range.lowerBound
  }

  /// Passes over what stands before the names; the stage of a verb there.
  private func takeLead(_ names: inout Range<Int>) -> Project.Stage? {
    var at = clause.lowerBound
    var stage: Project.Stage?
    walk: while at < names.upperBound {
      if CharacterClass.of(text[at]).contains(.space) {
        at += 1
      } else if let verb = words.before.longest(in: text, at: at, limit: names.upperBound) {
        guard !isName(from: at, verb.length) else { break walk }
        stage = verb.value
        at += verb.length
      } else if let end = promises.deadlines.end(in: signs, at: at, limit: names.upperBound) {
        at = end
      } else if let word = promises.heads.longest(in: text, at: at, limit: names.upperBound) {
        switch word.value {
        case .lead, .firmness: at += word.length
        case .verb, .making: if word.length > 1 { at += word.length } else { break walk }
        case .description where text[at].isAny(of: "已目现去"): at += word.length
        default: break walk
        }
      } else {
        break walk
      }
    }
    names = min(max(at, names.lowerBound), names.upperBound)..<names.upperBound
    return stage
  }

  /// 建设路, 新建县: a verb that opens a name.
  private func isName(from position: Int, _ length: Int) -> Bool { text[position + length].isAny(of: "路街县大道") }

  /// Passes over what stands behind the names; the stage of a verb there.
  private func takeTrail(_ names: inout Range<Int>) -> Project.Stage? {
    var end = names.upperBound
    var stage: Project.Stage?
    while end > names.lowerBound {
      if CharacterClass.of(text[end - 1]).contains(.space) || text[end - 1] == 0x4E86 {
        end -= 1
      } else if let verb = words.behind.longest(in: text, at: end, limit: names.lowerBound),
        stage == nil || verb.length > 1
      {
        // 加快推进…建设: a verb of movement behind says no more than the one before
        if stage == nil, !isPlain(end - verb.length..<end) { stage = verb.value }
        end -= verb.length
      } else if let word = words.trailing.longest(in: text, at: end, limit: names.lowerBound),
        !endsName(end, word.length)
      {
        end -= word.length
      } else {
        break
      }
    }
    names = names.lowerBound..<end
    return stage
  }

  private func isPlain(_ verb: Range<Int>) -> Bool {
    verb.count == 2
      && (text.matches("建设", at: verb.lowerBound) || text.matches("改造", at: verb.lowerBound)
        || text.matches("实施", at: verb.lowerBound))
  }

  private func endsName(_ end: Int, _ length: Int) -> Bool {
    guard let name = words.endings.longest(in: text, at: end, limit: clause.lowerBound) else { return false }
    return name.length > length
  }

  /// The names before 等; whether what follows 等 calls them projects.
  private func list(_ names: Range<Int>) -> (Range<Int>, Bool) {
    guard all.contains(.list), let mark = names.last(where: { text[$0] == 0x7B49 }), names.upperBound - mark <= 14,
      mark > names.lowerBound + 1
    else {
      return (names, false)
    }
    let tail = mark + 1..<names.upperBound
    let isCalled = tail.contains {
      words.classes.longest(in: text, at: $0, limit: tail.upperBound) != nil
    }
    return (names.lowerBound..<mark, isCalled)
  }

  private func items(_ list: Range<Int>, isListed: Bool) -> [Range<Int>] {
    var items: [Range<Int>] = []
    var start = list.lowerBound
    for at in list.lowerBound...list.upperBound
    where at == list.upperBound || text[at].isListMark && parts(at, from: start) {
      if let item = name(in: start..<at, isListed: isListed) { items.append(item) }
      start = at == list.upperBound ? at : at + 1
    }
    return items
  }

  /// 、 between names; 和 only where a whole name stands before it.
  private func parts(_ at: Int, from start: Int) -> Bool {
    text[at] == 0x3001 || words.endings.longest(in: text, at: at, limit: start) != nil || text[at - 1].isAny(of: "”）)")
  }

  /// The name in an item of the list, without verbs and descriptions before it; nothing where it names no project.
  private func name(in item: Range<Int>, isListed: Bool) -> Range<Int>? {
    var range = text.trimmed(item)
    if let of = range.last(where: { text[$0] == 0x7684 }) { range = of + 1..<range.upperBound }
    while let verb = words.before.longest(in: text, at: range.lowerBound, limit: range.upperBound),
      !isName(from: range.lowerBound, verb.length)
    {
      range = range.lowerBound + verb.length..<range.upperBound
    }
    range = text.trimmed(range)
    guard (3...28).contains(range.count),
      CharacterClass.of(text[range.lowerBound]).contains(.han) || text[range.lowerBound].isAny(of: "“GSＧＳ")
    else {
      return nil
    }
    guard !range.contains(where: { text[$0] == 0x7684 || text[$0] == 0x4E86 }) else { return nil }
    let ending = words.endings.longest(in: text, at: range.upperBound, limit: range.lowerBound)
    guard isListed || ending != nil else { return nil }
    return ProperName.isProper(
      text, range, endsLikeRoad: ending.map { isRoad(range.upperBound - $0.length..<range.upperBound) } ?? false)
      ? range : nil
  }

  private func isRoad(_ ending: Range<Int>) -> Bool { text[ending.upperBound - 1].isAny(of: "路街道桥库速") }

  private func place(of item: Range<Int>, _ mentions: [Finding]) -> String? {
    let first = mentions.countBelow { $0.source.upperBound < item.lowerBound }
    for mention in mentions[first...].prefix(3) where mention.source.lowerBound < item.upperBound {
      if case .mention(let named) = mention.fact, named.kind == .place { return named.name }
    }
    return nil
  }
}

extension Text {
  /// The words of a range without blanks and line ends: a name broken over two lines is one name.
  func joined(_ range: Range<Int>) -> String {
    guard range.contains(where: { self[$0] <= 0x20 || self[$0] == 0x3000 || self[$0] == 0xA0 }) else {
      return string(range)
    }
    return String(
      decoding: range.lazy.map { self[$0] }.filter { $0 > 0x20 && $0 != 0x3000 && $0 != 0xA0 }, as: UTF16.self)
  }
}
