internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 日志: every entry, the newest first, with its proof.
enum LogPage {
  struct Line: Sendable {
    let entry: Entry
    let title: String?
    let words: Title
  }

  private static let pageSize = 50

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let asked = visit.query("before").flatMap { Int($0) }
    let (lines, first) = try await visit.ask { ledger -> ([Line], Int) in
      let before = max(1, min(asked ?? Int.max, try ledger.size() + 1))
      let start = max(0, before - 1 - pageSize)
      let entries = try ledger.entries(after: start, limit: before - 1 - start)
      var titles: [Int: Item] = [:]
      let lines = try entries.reversed().compactMap { entry -> Line? in
        if entry.item > 0, titles[entry.item] == nil { titles[entry.item] = try ledger.item(entry.item) }
        let item = titles[entry.item]
        // What belongs to the ledger itself is said in the words of no kind.
        guard let kind = item.flatMap({ ledger.kinds[$0.kind] }) ?? ledger.kinds.kinds.first else { return nil }
        return Line(entry: entry, title: item?.title, words: entry.event.words(kind))
      }
      return (lines, start + 1)
    }
    return visit.show(view(lines, older: first > 1 ? first : nil, isNewest: asked == nil, visit.frame))
  }

  /// Signs the log as it stands, so that it is a form and no link.
  @Sendable static func proof(_ visit: Visit) async throws -> Response {
    guard let number = visit.form.words("entry").flatMap({ Int($0) }) else { throw Fault.nothingHere }
    let proof = try await proof(of: number, visit)
    return .download(Array(proof.utf8), as: "application/json; charset=utf-8", named: "proof-\(number).json")
  }

  static func proof(of number: Int, _ visit: Visit) async throws -> String {
    let (asker, now) = (visit.asker, visit.now)
    return try await visit.ask { ledger in
      try asker.check(.safekeeping)
      guard number > 0, number <= (try ledger.size()) else { throw Fault.nothingHere }
      return try ledger.proof(of: number, at: now)
    }
  }

  static func view(_ lines: [Line], older: Int?, isNewest: Bool, _ frame: Frame) -> HTML {
    let head = [
      AdministrationWords.number, AdministrationWords.at, AdministrationWords.by, AdministrationWords.item,
      AdministrationWords.happened, AdministrationWords.proof,
    ]
    let rows = lines.map { line -> HTML in
      let entry = line.entry
      let item: HTML =
        line.title.map { .tag("a", ["href": LocalPath("items", String(entry.item)).path], frame.said($0)) }
        ?? frame.text(AdministrationWords.ledger)
      let cells: [HTML] = [
        .text(entry.at.description), entry.by.isEmpty ? "—" : frame.said(entry.by), item,
        frame.said(line.words[frame.language]),
        frame.form(
          to: "/admin/proof", .empty("input", ["type": "hidden", "name": "entry", "value": String(entry.number)]),
          .tag(
            "button",
            ["class": "plain", "aria-label": AdministrationWords.proof(entry.number)[frame.language]],
            frame.text(AdministrationWords.proof))),
      ]
      return .tag(
        "tr", [:],
        [.tag("th", ["scope": "row"], .text(String(entry.number)))]
          + zip(head.dropFirst(), cells).enumerated().map { index, cell in
            .tag(
              "td", ["data-name": cell.0[frame.language], "class": [2, 3].contains(index) ? nil : "due"], cell.1)
          })
    }
    let paging =
      (isNewest ? .nothing : .tag("a", ["href": "/admin/log"], frame.text(AdministrationWords.newest)) + " ")
      + (older.map {
        HTML.tag(
          "a", ["href": LocalPath("admin", "log").with(["before": String($0)]), "rel": "next"],
          frame.text(AdministrationWords.older))
      } ?? .nothing)
    return frame.page(
      title: AdministrationWords.log, at: "/work", WorkSections.view("/admin/log", frame),
      .tag("h1", [:], frame.text(AdministrationWords.log)),
      .tag("p", ["class": "quiet"], frame.text(AdministrationWords.logLead)),
      frame.table(head, rows),
      .tag("nav", ["class": "more", "aria-label": ItemsWords.paging[frame.language]], paging))
  }
}
