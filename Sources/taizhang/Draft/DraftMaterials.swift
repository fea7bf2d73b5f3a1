import Drafting
import Facts
import LedgerCore

/// 素材: from items of the ledger to what a draft says, in the order of last year's plan.
struct DraftMaterials {
  private let items: LedgerItems
  private let place: String
  private let year: Int
  private var economy: [Composing.Material] = []
  private var groups: [(group: Composing.Group, place: Int)] = []
  private var targets: [Composing.Material] = []
  private var leftOut: [ReportDraft.LeftOut] = []
  /// What was said, so that nothing is said twice: targets and livelihood items often repeat a task.
  private var said: Set<String> = []

  init(_ items: LedgerItems, place: String, year: Int) {
    (self.items, self.place, self.year) = (items, place, year)
    for item in items.reviewed where item.kind == "target" && item.parent == nil { take(target: item) }
    for item in items.reviewed {
      switch item.kind {
      case "task": take(task: item)
      case "livelihood": take(livelihood: item)
      case "project" where item.parent == nil: take(project: item)
      default: break
      }
    }
    for item in DraftMaterials.headline(items.planned) {
      if let figure = item.target {
        targets.append(Composing.Material(.figure(figure), item: item.id))
      } else {
        leave(item, "没有数值")
      }
    }
  }

  /// Targets of the part on targets, where the ledger has such; those of the plan belong to its tasks.
  private static func headline(_ planned: [Item]) -> [Item] {
    let whole = planned.filter { $0.parent == nil }
    let headline = whole.filter { $0.created.origin?.heading?.count ?? 0 <= 1 }
    return headline.isEmpty ? whole : headline
  }

  func draft() -> ReportDraft {
    var sources: [Int: String] = [:]
    for item in items.reviewed + items.planned { sources[item.id] = items.words(item) }
    return Composing(place: place, year: year).draft(
      economy: economy, review: groups.sorted { $0.place < $1.place }.map(\.group), targets: targets, leftOut: leftOut,
      sources: sources)
  }

  private mutating func take(target item: Item) {
    if let figure = item.result {
      say(figure, item)
    } else if let figure = item.standing {
      say(figure, item)
      if figure.period != Period(year: year - 1) { leave(item, "全年结果尚未核定，稿中写的是\(figure.period?.lastMonth ?? 0)月止的进度") }
    } else {
      leave(item, item.state == "unreported" ? "未交代" : "尚无结果")
    }
  }

  private mutating func say(_ figure: Figure, _ item: Item) {
    guard isNew(figure) else { return }
    let material = Composing.Material(.figure(figure), item: item.id)
    // A target of the part on targets has one heading above it, one of the plan has two.
    if item.created.origin?.heading?.count ?? 0 > 1 { add([material], under: item) } else { economy.append(material) }
  }

  private mutating func take(task item: Item) {
    guard item.state == "closed" else {
      leave(item, DraftMaterials.open(item, items.state(item)))
      return
    }
    let parts = items.parts(of: item)
    var kept = parts.filter { $0.kind == "target" }.compactMap { part in part.kept.map { (figure: $0, item: part.id) } }
    var own: [OwnWords] = []
    for step in (item.fields["steps"] ?? item.title).split(separator: "\n").map(String.init) {
      // Last year's own words where they say, told as done, what the ledger holds; else each figure by its phrase.
      guard let words = OwnWords(step, place: place, year: year) else { continue }
      let said = words.figures.filter { figure in kept.contains { $0.figure.says(the: figure) } }
      guard said.count == words.figures.count, self.said.insert(words.text).inserted else { continue }
      kept.removeAll { pair in said.contains { $0.says(the: pair.figure) } }
      for figure in said { _ = isNew(figure) }
      own.append(words)
    }
    var materials = OwnWords.joined(own, place: place, year: year).map {
      Composing.Material(.done(words: $0.text, figures: $0.figures), item: item.id)
    }
    for (figure, part) in kept where isNew(figure) { materials.append(Composing.Material(.figure(figure), item: part)) }
    for part in parts where part.kind == "project" { materials += project(part) }
    add(materials, under: item)
  }

  private mutating func take(livelihood item: Item) {
    guard ["completed", "rated"].contains(item.state) else {
      leave(item, DraftMaterials.open(item, items.state(item)))
      return
    }
    guard let words = OwnWords(item.title, place: place, year: year) else { return leave(item, "请自行写入") }
    guard words.figures.isEmpty ? said.insert(words.text).inserted : words.figures.contains(where: { isNew($0) }) else {
      return
    }
    add([Composing.Material(.done(words: words.text, figures: words.figures), item: item.id)], under: item)
  }

  private mutating func take(project item: Item) { add(project(item), under: item) }

  private mutating func project(_ item: Item) -> [Composing.Material] {
    let stage: Project.Stage? =
      switch item.state {
      case "started": .started
      case "building": .building
      case "completed": .completed
      case "producing": .operating
      default: nil
      }
    guard let stage else {
      leave(item, items.state(item))
      return []
    }
    return [Composing.Material(.project(Project(name: item.title, stage: stage)), item: item.id)]
  }

  private static func open(_ item: Item, _ state: String) -> String {
    let share = item.reports.lazy.compactMap(\.share).first.map { "，完成\($0 / 100)%" } ?? ""
    return state + share
  }

  private mutating func isNew(_ figure: Figure) -> Bool {
    said.insert("\(figure.subject ?? "")/\(figure.measure)/\(figure.period.map { "\($0)" } ?? "")").inserted
  }

  private mutating func add(_ materials: [Composing.Material], under item: Item) {
    guard !materials.isEmpty else { return }
    let title = DraftMaterials.title(of: item)
    let position = item.created.origin?.from ?? Int.max
    if let place = groups.firstIndex(where: { $0.group.title == title }) {
      groups[place].group.materials += materials
      groups[place].place = min(groups[place].place, position)
    } else {
      groups.append((Composing.Group(title: title, materials: materials), position))
    }
  }

  /// The heading of last year's plan; one that names a year or a part of its own would make the review another part.
  private static func title(of item: Item) -> String {
    let plain = item.kind == "livelihood" ? "民生实事" : "重点工作"
    guard let title = item.created.origin?.heading?.last, !title.contains(where: \.isNumber),
      !["名词", "附件", "目标", "安排", "部署", "打算", "总体要求", "自身建设"].contains(where: title.contains)
    else { return plain }
    return title
  }

  private mutating func leave(_ item: Item, _ reason: String) {
    leftOut.append(ReportDraft.LeftOut(item: item.id, words: item.title, reason: reason))
  }
}
