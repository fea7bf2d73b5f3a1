internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 台账记录 for programs: what happened, in words; who did it by account to those inside, by role to everybody.
struct EntryJSON: Encodable {
  let number: Int
  let item: Int
  let at: String
  let by: String
  let role: String
  let event: String
  let words: Words

  struct Words: Encodable {
    let zh: String
    let en: String
  }

  static let members: [Property] = [
    .must("number", .integer(1...Int.max)), .must("item", .integer(0...Int.max), "0 is the ledger itself."),
    .must("at", .formed(.time)), .must("by", .text(), "The account, or the role where that is all that is told."),
    .must("role", .choice(LedgerRole.allCases.map(\.rawValue))), .must("event", .text()),
    .must("words", .object([.must("zh", .text(most: 200_000)), .must("en", .text(most: 200_000))])),
  ]
  static let schema = Schema.named("Entry", .object(members))

  init(_ entry: Entry, _ kind: Kind?, isInside: Bool) {
    number = entry.number
    item = entry.item
    at = entry.at.rfc3339
    by = isInside ? entry.by : entry.role.title.chinese
    role = entry.role.rawValue
    event = entry.event.name
    let said = kind.map { entry.event.words($0) } ?? entry.event.wordsOfLedger
    words = Words(zh: said.chinese, en: said.english)
  }
}

struct HistoryJSON: Encodable {
  let item: Int
  let entries: [EntryJSON]

  static let schema = Schema.object([
    .must("item", .integer(1...Int.max)), .must("entries", .list(EntryJSON.schema), "Oldest first."),
  ])
}

/// What a write was answered with: the item and the entries made of it.
struct WrittenJSON: Encodable {
  let item: Int
  let entries: [EntryJSON]

  static let schema = Schema.named(
    "Written", .object([.must("item", .integer(0...Int.max)), .must("entries", .list(EntryJSON.schema))]))

  init(_ entries: [Entry], _ kinds: KindCatalogue, _ kind: String? = nil) {
    var kind = kind
    if case .created(let created)? = entries.first?.event { kind = created.kind }
    item = entries.first?.item ?? 0
    self.entries = entries.map { EntryJSON($0, kind.flatMap { kinds[$0] }, isInside: true) }
  }

  /// 201 with the place of its first entry.
  static func response(_ written: WrittenJSON) -> Response {
    response(written, at: LocalPath.program("entries", written.entries.first.map { String($0.number) } ?? ""))
  }

  static func response(_ written: WrittenJSON, at path: String) -> Response {
    var response = JSONAnswer.response(written, .created)
    response.headers[.location] = path
    return response
  }
}

extension Event {
  /// Of entries that belong to no item.
  var wordsOfLedger: Title {
    switch self {
    case .noted(let note): Title("\(note.subject) \(note.text)", "\(note.subject) \(note.text)")
    case .calendarSet(let table): Title("\(table.year)", "\(table.year)")
    default: Title(name, name)
    }
  }
}
