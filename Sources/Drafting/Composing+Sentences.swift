internal import Facts

extension Composing {
  /// Each material in its order; figures of one subject share a sentence.
  ///
  /// - Parameter opening: Stands before the first, and makes one long sentence of all: 2024年1—9月，…；…。
  func sentences(_ materials: [Material], opening: String = "") -> (said: [Sentence], unsaid: [ReportDraft.LeftOut]) {
    var said: [Sentence] = []
    var unsaid: [ReportDraft.LeftOut] = []
    var at = 0
    while at < materials.count {
      let material = materials[at]
      at += 1
      switch material.content {
      case .figure(let figure):
        var clauses = Clauses(figure, material.item)
        while at < materials.count, case .figure(let next) = materials[at].content,
          clauses.add(next, materials[at].item)
        {
          at += 1
        }
        if let sentence = clauses.sentence {
          said.append(sentence)
        } else {
          unsaid.append(ReportDraft.LeftOut(item: material.item, words: figure.subject ?? "", reason: "没有合适的写法"))
        }
      case .done(let words, let figures):
        said.append(Sentence(text: words + "。", facts: figures.map(Fact.figure), items: [material.item]))
      case .project(let project):
        guard let words = ProjectPhrase.words(project) else {
          unsaid.append(ReportDraft.LeftOut(item: material.item, words: project.name, reason: "项目尚未开工"))
          continue
        }
        said.append(Sentence(text: words + "。", facts: [.project(project)], items: [material.item]))
      }
    }
    guard !opening.isEmpty else { return (said, unsaid) }
    // A plan period rules up to the next ；, a year beyond it.
    let mark = materials.first.map(isOfPlan) ?? false ? "，" : "；"
    for index in said.indices {
      let sentence = said[index]
      let end = index == said.count - 1 ? "。" : mark
      said[index] = Sentence(
        text: (index == 0 ? opening : "") + sentence.text.dropLast() + end, facts: sentence.facts, items: sentence.items
      )
    }
    return (said, unsaid)
  }

  /// What is of the part's own year, and what is of other times: a year once named goes on ruling the sentences after it, so
  /// each time gets a paragraph of its own, the own year first.
  func byTime(_ materials: [Material]) -> [[Material]] {
    var order: [Period?] = []
    var groups: [[Material]] = []
    for material in materials {
      var period: Period?
      if case .figure(let figure) = material.content, !isOwn(figure) { period = figure.period }
      if let place = order.firstIndex(of: period) {
        groups[place].append(material)
      } else {
        order.append(period)
        groups.append([material])
      }
    }
    guard let own = order.firstIndex(of: nil) else { return groups }
    return [groups[own]] + groups.indices.filter { $0 != own }.map { groups[$0] }
  }

  func isOfPlan(_ material: Material) -> Bool {
    guard case .figure(let figure) = material.content, let period = figure.period else { return false }
    return period.firstYear < period.lastYear
  }

  private func isOwn(_ figure: Figure) -> Bool {
    // A year compared with goes on ruling too.
    figure.base == nil && figure.period == Period(year: figure.status == .target ? year : year - 1)
  }

  /// What stands before a group: nothing for the year that the review is of, else the time; for targets their announcement.
  ///
  /// Nil where no wording says such a time.
  func opening(of group: [Material], areTargets: Bool) -> String? {
    for material in group {
      guard case .figure(let figure) = material.content else { continue }
      guard !areTargets || !isPlainYear(figure) else { return "\(year)年经济社会发展主要预期目标是：" }
      return MomentWords.words(figure, year: year)
    }
    return ""
  }

  private func isPlainYear(_ figure: Figure) -> Bool { figure.period == Period(year: year) }
}

/// 一个主语的数: level and growth of one thing in one sentence, 地区生产总值完成242亿元，增长5.9%.
private struct Clauses {
  private let first: Figure
  private var words: [String]
  private var facts: [Fact] = []
  private var items: [Int] = []

  init(_ figure: Figure, _ item: Int) {
    first = figure
    words = []
    guard figure.period != nil, let predicate = Phrase.predicate(of: figure) else { return }
    words = [(figure.subject ?? "") + predicate]
    facts = [.figure(figure)]
    items = [item]
  }

  /// Growth after a level of the same subject and time; nothing else shares a subject safely.
  mutating func add(_ figure: Figure, _ item: Int) -> Bool {
    guard words.count == 1, figure.subject == first.subject, figure.period == first.period,
      figure.status == first.status, first.measure == .level, figure.measure == .growth, first.unit != "%",
      figure.base == nil, let predicate = Phrase.predicate(of: figure)
    else { return false }
    words.append(predicate)
    facts.append(.figure(figure))
    items.append(item)
    return true
  }

  var sentence: Sentence? {
    words.isEmpty ? nil : Sentence(text: words.joined(separator: "，") + "。", facts: facts, items: items)
  }
}

/// 时间的写法: nothing for the year that the part is about, else 2022年, 到2030年, “十四五”时期.
enum MomentWords {
  /// Nil where no wording says such a period.
  static func words(_ figure: Figure, year: Int) -> String? {
    guard let period = figure.period else { return nil }
    let (first, last) = (Int(period.firstYear), Int(period.lastYear))
    if period.firstMonth > 0 {
      return "\(last)年\(period.firstMonth)—\(period.lastMonth)月，"
    }
    if first < last { return plan(first, last) }
    let own = figure.status == .target ? year : year - 1
    if last == own { return "" }
    return (figure.status == .target ? "到" : "") + "\(last)年，"
  }

  /// The five-year plans, the tenth from 2001.
  private static func plan(_ first: Int, _ last: Int) -> String? {
    let names = ["十五", "十一五", "十二五", "十三五", "十四五", "十五五", "十六五"]
    let place = (first - 2001) / 5
    guard first >= 2001, (first - 2001) % 5 == 0, last == first + 4, place < names.count else { return nil }
    return "“\(names[place])”时期，"
  }
}
