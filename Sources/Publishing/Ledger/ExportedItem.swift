internal import LedgerCore

/// 导出的事项: an item as it is handed out, as an object or as a row of a table.
struct ExportedItem: Encodable {
  let id: Int
  let key: String?
  let kind: String
  let place: String
  let year: Int
  let title: String
  let state: String
  let light: String
  let lead: String?
  let supporting: [String]?
  let due: String?
  let share: Int?
  /// Nil for the public: letters are between offices.
  let urged: Int?
  let parent: Int?
  let heading: [String]?
  let words: String?
  let fields: [String: String]

  /// As its page shows it to everybody: nothing personal, no letters.
  init(public item: Item, _ row: ItemRow, _ kind: Kind) {
    let hidden = Set(kind.fields.filter { $0.form == .personal }.map(\.name))
    self.init(item, row, urged: nil, fields: item.fields.filter { !hidden.contains($0.key) })
  }

  init(_ item: Item, _ row: ItemRow) {
    self.init(item, row, urged: item.urged.last?.level ?? 0, fields: item.fields)
  }

  private init(_ item: Item, _ row: ItemRow, urged: Int?, fields: [String: String]) {
    id = item.id
    key = item.created.key
    kind = item.kind
    place = item.place
    year = item.year
    title = item.title
    state = item.state
    light = row.light.rawValue
    lead = item.parties.lead
    supporting = item.parties.supporting
    due = item.due?.description
    share = item.newestProgress?.share
    self.urged = urged
    parent = item.parent
    heading = item.created.origin?.heading
    words = item.created.origin?.words
    self.fields = fields
  }

  /// The columns, in an order that never changes; new ones will be added at the end.
  static let header = [
    "id", "key", "kind", "place", "year", "title", "state", "light", "lead", "supporting", "due", "share", "urged",
    "parent", "heading", "words",
  ]

  var row: [CSVCell] {
    func number(_ value: Int?) -> CSVCell { .number(value.map(String.init)) }
    func line(_ words: String?) -> CSVCell { .words(words.map(Plain.line) ?? "") }
    return [
      number(id), line(key), line(kind), line(place), number(year), line(title), line(state), line(light), line(lead),
      line(supporting?.joined(separator: "；")), .number(due), number(share), number(urged), number(parent),
      line(heading?.joined(separator: " › ")), line(words),
    ]
  }
}
