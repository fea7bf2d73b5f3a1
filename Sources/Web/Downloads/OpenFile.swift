internal import LedgerCore

/// 开放数据: a file that everybody may have; the page of open data is this list.
struct OpenFile: Sendable {
  let path: String
  let title: Title
  /// What is in a row.
  let about: Title
  let format: String
  let size: Size

  /// How much it is, as far as that is known without making it.
  enum Size {
    case items, reports, one, unknown
  }

  static let all = [
    OpenFile(path: "/data/items.csv", title: DataWords.items, about: DataWords.itemsAbout, format: "CSV", size: .items),
    OpenFile(
      path: "/data/items.jsonl", title: DataWords.items, about: DataWords.itemsWhole, format: "JSON Lines", size: .items
    ),
    OpenFile(
      path: "/data/projects.geojson", title: DataWords.places, about: DataWords.placesAbout, format: "GeoJSON",
      size: .unknown),
    OpenFile(
      path: "/data/history.jsonl", title: DataWords.history, about: DataWords.historyAbout, format: "JSON Lines",
      size: .unknown),
    OpenFile(
      path: "/data/indicators.csv", title: DataWords.indicators, about: DataWords.indicatorsAbout, format: "CSV",
      size: .reports),
    OpenFile(
      path: "/checkpoint", title: DataWords.checkpoint, about: DataWords.checkpointAbout,
      format: "C2SP tlog-checkpoint",
      size: .one),
    OpenFile(
      path: "/verifier", title: DataWords.key, about: DataWords.keyAbout, format: "C2SP signed-note", size: .one),
    OpenFile(
      path: "/api/v1/items", title: DataWords.interface, about: DataWords.interfaceAbout, format: "JSON", size: .unknown
    ),
  ]
}
