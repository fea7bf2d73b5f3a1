internal import LedgerCore

/// One item as JSON: what its page shows, and no more.
struct ItemJSON: Encodable {
  let id: Int
  let kind: String
  let place: String
  let year: Int
  let title: String
  let state: String
  let stateTitle: String
  let since: String
  let light: String
  let reason: String
  let lead: String?
  let supporting: [String]
  let leader: String?
  let due: String?
  /// Done share in ten-thousandths.
  let share: Int?
  let words: Words?
  let fields: [String: String]
  let progress: [Progress]
  let evidence: [File]
  let deadlines: [Deadline]
  let history: [Line]
  /// Entries that the newest checkpoint covers.
  let signed: Int?

  struct Words: Encodable {
    let text: String
    let heading: [String]
    let report: String?
    /// Code points of the report's text, half open.
    let from: Int?
    let to: Int?
  }

  struct Progress: Encodable {
    let period: String
    let share: Int?
    let quantity: String?
    let money: String?
    let unit: String?
    let note: String?
  }

  struct File: Encodable {
    let name: String
    let sha256: String
    let type: String
    let size: Int
  }

  struct Deadline: Encodable {
    let name: String
    /// How it was found, to be checked on paper.
    let words: String
  }

  struct Line: Encodable {
    let entry: Int
    /// RFC 3339.
    let at: String
    let by: String
    let words: String
  }

  init(_ model: PromisePage.Model) {
    let item = model.item
    id = item.id
    kind = item.kind
    place = item.place
    year = item.year
    title = item.title
    state = item.state
    stateTitle = model.kind.state(item.state)?.title.chinese ?? item.state
    since = ItemJSON.time(item.since)
    light = model.light.color.rawValue
    reason = model.light.reason
    lead = item.parties.lead
    supporting = item.parties.supporting ?? []
    leader = item.parties.leader
    due = item.due?.description
    share = model.share
    words = item.created.origin.flatMap { origin in
      origin.words.map {
        Words(text: $0, heading: origin.heading ?? [], report: origin.report, from: origin.from, to: origin.to)
      }
    }
    fields = item.fields.filter { name, _ in model.kind.field(name).map { $0.form != .personal } == true }
    progress = item.reports.map {
      Progress(
        period: $0.period, share: $0.share, quantity: $0.quantity, money: $0.money, unit: $0.unit, note: $0.note)
    }
    evidence = item.evidence.map { File(name: $0.name, sha256: $0.digest, type: $0.type, size: $0.size) }
    deadlines = model.clocks.map { Deadline(name: $0.title.chinese, words: $0.words.chinese) }
    history = model.history.map {
      Line(entry: $0.number, at: ItemJSON.time($0.at), by: $0.by.chinese, words: $0.words.chinese)
    }
    signed = model.signed
  }

  static func time(_ moment: Moment) -> String {
    moment.description.replacing(" ", with: "T") + "+08:00"
  }
}
