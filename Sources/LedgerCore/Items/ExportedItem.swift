/// 导出的事项: an item as it is handed out, as an object or as a row of a table.
public struct ExportedItem: Encodable, Sendable {
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
  public init(public item: Item, _ row: ItemRow, _ kind: Kind) {
    let hidden = Set(kind.fields.filter { $0.form == .personal }.map(\.name))
    self.init(item, row, urged: nil, fields: item.fields.filter { !hidden.contains($0.key) })
  }

  public init(_ item: Item, _ row: ItemRow) {
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

  public static let header =
    "id,key,kind,place,year,title,state,light,lead,supporting,due,share,urged,parent,heading,words"

  public var row: String {
    let cells: [String] = [
      String(id), key ?? "", kind, place, String(year), title, state, light, lead ?? "",
      (supporting ?? []).joined(separator: "；"), due ?? "", share.map(String.init) ?? "", urged.map(String.init) ?? "",
      parent.map(String.init) ?? "", (heading ?? []).joined(separator: " › "), words ?? "",
    ]
    return cells.map(ExportedItem.quoted).joined(separator: ",")
  }

  /// RFC 4180; a cell that a spreadsheet would run as a formula, also after blanks or in full width, gets a quote mark
  /// before it (OWASP, CSV injection). Scalars, not Characters: a mark with an accent is still that mark to a spreadsheet.
  private static func quoted(_ cell: String) -> String {
    var scalars = String.UnicodeScalarView()
    if let first = cell.unicodeScalars.first(where: { !$0.properties.isWhitespace }),
      "=+-@＝＋－＠".unicodeScalars.contains(first), Double(cell) == nil
    {
      scalars.append("'")
    }
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { scalars.append("\"") }
      // Line ends would break the row for readers that split at them.
      scalars.append(scalar.properties.generalCategory == .control ? " " : scalar)
    }
    return scalars.contains { "\",".unicodeScalars.contains($0) } ? "\"\(String(scalars))\"" : String(scalars)
  }
}
