internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 催办: all that may be urged today; what is ticked is urged at once, and its letters are shown.
enum UrgePage {
  struct Model: Sendable {
    let lines: [Standing]
    let isCut: Bool
    let areRedTicked: Bool
  }

  private static let most = 500

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    visit.show(view(try await model(visit), visit.frame))
  }

  static func model(_ visit: Visit) async throws -> Model {
    let (sight, now, areRedTicked) = (visit.sight, visit.now, visit.query("red") != nil)
    return try await visit.ask { ledger -> Model in
      let around = try Desk.around(ledger)
      let (found, isCut) = try Standing.all([.red, .yellow], ledger, sight, at: now, most: most)
      let lines = found.filter { one in
        (try? one.item.decide(
          .urge(reason: "…", until: nil), by: sight.asker, at: now, one.kind, around: around)) != nil
      }
      return Model(lines: lines.sorted(by: isBefore), isCut: isCut, areRedTicked: areRedTicked)
    }
  }

  private static func isBefore(_ one: Standing, _ other: Standing) -> Bool {
    func rank(_ standing: Standing) -> (Int, String, Int) {
      (standing.light.color == .red ? 0 : 1, standing.item.parties.lead ?? "", standing.item.id)
    }
    return rank(one) < rank(other)
  }

  @Sendable static func urge(_ visit: Visit) async throws -> Response {
    let items = visit.form.ticked("item")
    guard !items.isEmpty else { throw Fault(.unprocessableContent, UrgeWords.nothing) }
    guard let reason = visit.form.words("reason") else {
      throw Fault(.unprocessableContent, FaultWords.lacks([DeskWords.reason]))
    }
    let (until, sight, now) = (try visit.form.day("until"), visit.sight, visit.now)
    let entries = try await visit.ask { ledger in
      try urge(items, reason, until, ledger, sight, at: now)
    }
    return .seeOther("/work/letters?" + entries.map { "entry=\($0.number)" }.joined(separator: "&"))
  }

  /// All of them or none; each must be one that is seen.
  static func urge(
    _ items: [Int], _ reason: String, _ until: Day?, _ ledger: any OpenLedger, _ sight: Sight, at now: Moment,
    once: Delivery.Once? = nil
  ) throws -> [Entry] {
    guard try items.allSatisfy({ id in try ledger.item(id).map(sight.sees) ?? false }) else { throw Fault.nothingHere }
    let drafts = items.map { Draft(on: .item($0), .urge(reason: reason, until: until), by: sight.asker) }
    return try ledger.deliver(Delivery(drafts, once: once), at: now)
  }

  static func view(_ model: Model, _ frame: Frame) -> HTML {
    let head = [UrgeWords.item, UrgeWords.why, UrgeWords.office, UrgeWords.last, UrgeWords.next]
    let inputs = Inputs(frame: frame)
    return frame.page(
      title: UrgeWords.title, at: "/work", WorkSections.view("/work/urge", frame),
      .tag("h1", [:], frame.text(UrgeWords.title)), .tag("p", ["class": "quiet"], frame.text(UrgeWords.lead)),
      .tag(
        "p", [:], .tag("a", ["href": "/work/urge?red=1"], frame.text(UrgeWords.allRed)), " · ",
        .tag("a", ["href": "/work/letters"], frame.text(UrgeWords.letters))),
      model.isCut ? .tag("p", ["class": "quiet"], frame.text(UrgeWords.cut)) : .nothing,
      model.lines.isEmpty
        ? .tag("p", [:], frame.text(UrgeWords.none))
        : frame.form(
          to: "/work/urge",
          frame.table(head, model.lines.map { row($0, model, head, frame) }),
          .tag(
            "div", ["class": "sheet"], inputs.line("reason", DeskWords.reason, isRequired: true),
            inputs.day("until", OtherStepsWords.until),
            .tag("p", [:], .tag("button", [:], frame.text(UrgeWords.send))))))
  }

  private static func row(_ one: Standing, _ model: Model, _ head: [Title], _ frame: Frame) -> HTML {
    let item = one.item
    let cells = [
      frame.light(one.light.color) + " " + frame.said(one.light.reason),
      item.parties.lead.map(frame.said) ?? "—",
      item.urgedAt.map { .text($0.day.description) } ?? "—",
      frame.text(OtherStepsWords.urge(min((item.urged.last?.level ?? 0) + 1, Urged.talk))),
    ]
    return frame.row(
      head,
      frame.tick(
        "item.\(item.id)", UrgeWords.tick(item.title), isOn: model.areRedTicked && one.light.color == .red)
        + .tag("a", ["href": LocalPath("items", String(item.id)).path], frame.said(item.title)), cells)
  }
}
