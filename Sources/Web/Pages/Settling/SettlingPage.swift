internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore
internal import Reconciling

/// 年终核定: the targets of a year beside the report of the next, settled many at once.
enum SettlingPage {
  struct Model: Sendable {
    let years: [Int]
    let year: Int?
    let yearEnd: YearEnd?
    let lines: [Settlement]
    /// Of targets.
    let kind: Kind?
    let ticked: Ticked
    /// How many were settled just now.
    var done = 0
    /// What the ledger refused, and why.
    var refused: [(item: Item, why: String)] = []
  }

  /// Which are ticked when the page opens.
  enum Ticked: String, Sendable {
    case none, told, all

    func takes(_ line: Settlement) -> Bool {
      switch self {
      case .none: false
      case .told: line.row.result != nil
      case .all: true
      }
    }
  }

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let ticked = visit.query("tick").flatMap(Ticked.init) ?? .none
    var model = try await model(visit, visit.query("year"), ticked)
    model.done = visit.query("done").flatMap { Int($0) } ?? 0
    return visit.show(view(model, visit.frame))
  }

  /// Each is settled by itself: what the ledger refuses keeps none of the others back.
  @Sendable static func settle(_ visit: Visit) async throws -> Response {
    let ticked = Set(visit.form.ticked("item"))
    guard !ticked.isEmpty else { throw Fault(.unprocessableContent, SettlingWords.nothing) }
    let before = try await model(visit, visit.form["year"], .none)
    guard let yearEnd = before.yearEnd else { throw Fault.nothingHere }
    let (chosen, sight, now) = (before.lines.filter { ticked.contains($0.item.id) }, visit.sight, visit.now)
    let (done, refused) = try await visit.ask { ledger -> (Int, [(item: Item, why: String)]) in
      let report = try ledger.keepAsEvidence(yearEnd.later.digest, named: yearEnd.later.report.title)
      var done = 0
      var refused: [(item: Item, why: String)] = []
      for one in chosen {
        let drafts = one.drafts(report, by: sight.asker)
        guard !drafts.isEmpty else { continue }
        do {
          _ = try ledger.submit(drafts, at: now)
          done += 1
        } catch let refusal as Refusal {
          refused.append((one.item, refusal.description))
        }
      }
      return (done, refused)
    }
    if refused.isEmpty {
      return .seeOther(
        LocalPath("work", "results").with(["year": before.year.map(String.init), "done": String(done)]))
    }
    var after = try await model(visit, visit.form["year"], .none)
    (after.done, after.refused) = (done, refused)
    return visit.show(view(after, visit.frame), .conflict)
  }

  private static func model(_ visit: Visit, _ text: String?, _ ticked: Ticked) async throws -> Model {
    let (library, place) = (try await visit.library(), visit.site.place)
    let years = library.settledYears(of: place)
    if let text, Int(text).map(years.contains) != true { throw Fault.nothingHere }
    let year = text.flatMap { Int($0) } ?? years.first
    let yearEnd = try await visit.yearEnd(of: library.report(of: place, year), in: library)
    let (sight, now) = (visit.sight, visit.now)
    var lines: [Settlement] = []
    if let yearEnd { lines = try await visit.ask { try Settlement.open(yearEnd, $0, sight, at: now) } }
    return Model(
      years: years, year: year, yearEnd: yearEnd, lines: lines, kind: visit.site.kinds["target"],
      ticked: ticked)
  }
}
