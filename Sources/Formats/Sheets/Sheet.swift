/// The cells of one sheet as a person sees them: only those with text, each with its column.
final class Sheet: XMLEvents {
  struct Cell: Hashable {
    var column: Int
    var text: String
  }

  private(set) var rows: [[Cell]] = []
  /// Bytes of text in all cells, shared ones counted each time.
  private(set) var taken = 0
  private let strings: [String]
  private let formats: CellFormats
  private var type: String?
  private var style = 0
  private var column = 0
  private var value: [UInt8] = []
  private var inValue = false
  private var phonetic = false

  init(strings: [String], formats: CellFormats) {
    self.strings = strings
    self.formats = formats
  }

  func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "x:row":
      rows.append([])
      column = -1
    case "x:c":
      column = attributes["r"].flatMap(Sheet.column) ?? column + 1
      type = attributes["t"]
      style = attributes["s"].flatMap { Int($0) } ?? 0
      value = []
    case "x:rPh": phonetic = true
    case "x:v", "x:t": inValue = !phonetic
    default: break
    }
  }

  func end(_ name: String) {
    switch name {
    case "x:c": closeCell()
    case "x:rPh": phonetic = false
    case "x:v", "x:t": inValue = false
    default: break
    }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {
    if inValue { value.append(contentsOf: piece) }
  }

  private func closeCell() {
    let raw = String(decoding: value, as: UTF8.self)
    let text =
      switch type {
      case "s": Int(raw).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? ""
      case "e": ""
      case "b": raw == "1" ? "是" : "否"
      case "inlineStr", "str", "d": raw
      default: ShownNumber.text(raw, percentPlaces: percentPlaces)
      }
    guard !text.isEmpty, !rows.isEmpty else { return }
    taken += text.utf8.count
    rows[rows.count - 1].append(Cell(column: column, text: text))
  }

  private var percentPlaces: Int? {
    formats.percentPlaces.indices.contains(style) ? formats.percentPlaces[style] : nil
  }

  /// Last column of Excel, XFD, from 0.
  private static let columns = 16_383

  /// `BC12` is column 54, from 0.
  private static func column(_ reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8 {
      guard byte >= 0x41, byte <= 0x5A else { break }
      column = column * 26 + Int(byte - 0x40)
      if column > columns + 1 { return nil }
    }
    return column > 0 ? column - 1 : nil
  }
}
