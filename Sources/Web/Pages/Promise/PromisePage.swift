internal import Hummingbird
internal import LedgerCore
internal import Reconciling

/// 事项页: one item: its words, how it stands and why, what was reported, how its deadlines were found, and what happened to it.
enum PromisePage {
  struct Model: Sendable {
    let item: Item
    let kind: Kind
    let light: Light
    let share: Int?
    let clocks: [(title: Title, words: Title)]
    let others: [Other]
    let history: [Line]
    /// Each file once, and whether this visitor may have it.
    let files: [(file: Evidence, isOpen: Bool)]
    let hasReport: Bool
    /// Entries that the newest checkpoint covers; nil where none is signed.
    let signed: Int?
    let desk: Desk?
    let notice: Title?
    /// The name of the indicator that it follows.
    let indicator: String?
    /// What the public reports say: the sentence of its words, and what became of the targets in it.
    var told: Told?
  }

  /// What public reports say of an item.
  struct Told: Sendable {
    /// The sentence before, of, and after the item's own words.
    let sentence: (before: String, words: String, after: String)
    let results: [YearEnd.Row]
    let yearEnd: YearEnd?
  }

  /// Another item that this one is tied to.
  struct Other: Sendable {
    let how: Title
    let id: Int
    let title: String
  }

  struct Line: Sendable {
    let number: Int
    let at: Moment
    /// The account for those who do the work, the role for everybody.
    let by: Title
    let words: Title
    let event: Event
  }

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let (id, sight, now) = (try visit.item(), visit.sight, visit.now)
    let notice = visit.holder == nil ? nil : visit.query("done").flatMap { DoingWords.done[$0] }
    guard var model = try await visit.ask({ try PromisePage.model(of: $0, id, sight, at: now, notice) }) else {
      throw Fault.nothingHere
    }
    model.told = try await told(of: model.item, visit)
    return visit.show(view(model, visit.frame))
  }

  static func model(
    of ledger: any OpenLedger, _ id: Int, _ sight: Sight, at now: Moment, _ notice: Title?
  ) throws -> Model? {
    guard let item = try ledger.item(id), sight.sees(item), let kind = ledger.kinds[item.kind] else { return nil }
    let calendar = try ledger.calendar()
    let isInside = sight.seesInside(item)
    let report = item.created.origin?.report
    let entries = try ledger.history(of: id)
    return Model(
      item: item, kind: kind, light: item.lights(kind, calendar).light(at: now), share: item.shareDone(kind),
      clocks: item.clocks.map { (kind.clock($0.rule)?.title ?? Title($0.rule, $0.rule), $0.words(at: now)) },
      others: try others(item, ledger, sight),
      history: history(entries.filter { sight.tells($0, of: item) }, kind, isInside: isInside),
      files: files(item, sight), hasReport: try report.map(ledger.keepsReport) ?? false,
      signed: try ledger.checkpoint().flatMap { size(of: $0.note) },
      desk: try Desk(item, kind, entries, ledger, sight.asker, at: now), notice: notice,
      indicator: item.fields["indicator"].flatMap { code in ledger.indicators.first { $0.code == code }?.name })
  }

  /// Nil where its report is not one that everybody may read.
  private static func told(of item: Item, _ visit: Visit) async throws -> Told? {
    guard let origin = item.created.origin, let digest = origin.report, let words = origin.words,
      let from = origin.from,
      let to = origin.to, 0 <= from, from < to
    else { return nil }
    let library = try await visit.library()
    guard let report = library.report(digest, saying: words, at: from..<to) else { return nil }
    let yearEnd = try await visit.yearEnd(of: report, in: library)
    let text = report.report
    let around = text.excerpt(around: from..<to)
    return Told(
      sentence: (
        text.words(min(around.lowerBound, from)..<from), text.words(from..<to),
        text.words(to..<max(around.upperBound, to))
      ),
      results: yearEnd?.promised(in: from..<to) ?? [], yearEnd: yearEnd)
  }

  private static func files(_ item: Item, _ sight: Sight) -> [(file: Evidence, isOpen: Bool)] {
    var seen: Set<String> = []
    return item.evidence.filter { seen.insert($0.digest).inserted }.map { file in
      let open = sight.open(file.digest, of: item)
      return (open ?? file, open != nil)
    }
  }

  private static func history(_ entries: [Entry], _ kind: Kind, isInside: Bool) -> [Line] {
    entries.map { entry in
      Line(
        number: entry.number, at: entry.at, by: isInside ? Title(entry.by, entry.by) : entry.role.title,
        words: entry.event.words(kind), event: entry.event)
    }
  }

  private static func others(_ item: Item, _ ledger: any OpenLedger, _ sight: Sight) throws -> [Other] {
    var others: [Other] = []
    func add(_ how: Title, _ id: Int) throws {
      guard let other = try ledger.item(id), sight.sees(other) else { return }
      others.append(Other(how: how, id: id, title: other.title))
    }
    if let parent = item.parent { try add(PromiseWords.parent, parent) }
    for link in item.links.prefix(50) { try add(link.how.title, link.item) }
    var parts = ItemFilter()
    parts.parent = item.id
    guard let asked = sight.narrowed(parts) else { return others }
    return others
      + (try ledger.items(asked, at: item.since).rows.map { Other(how: PromiseWords.part, id: $0.id, title: $0.title) })
  }

  /// The second line of a note: how many entries it covers (C2SP tlog-checkpoint).
  private static func size(of note: String) -> Int? {
    let lines = note.split(separator: "\n", maxSplits: 2)
    return lines.count > 1 ? Int(lines[1]) : nil
  }
}
