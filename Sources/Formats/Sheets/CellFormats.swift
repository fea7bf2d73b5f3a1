/// Which cell styles show a number as a percentage, and with how many decimal places.
final class CellFormats: XMLEvents {
  private var custom: [Int: Int] = [:]
  private var inCells = false
  /// Decimal places of a percentage for each cell style; nil for any other format.
  private(set) var percentPlaces: [Int?] = []

  func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "x:numFmt":
      if let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"], code.hasSuffix("%")
      {
        custom[id] = code.split(separator: ".").dropFirst().last.map { $0.count - 1 } ?? 0
      }
    case "x:cellXfs": inCells = true
    case "x:xf" where inCells: percentPlaces.append(attributes["numFmtId"].flatMap { Int($0) }.flatMap(places))
    default: break
    }
  }

  func end(_ name: String) {
    if name == "x:cellXfs" { inCells = false }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {}

  /// Formats 9 (`0%`) and 10 (`0.00%`) are built in (ISO/IEC 29500-1, 18.8.30).
  private func places(_ id: Int) -> Int? { id == 9 ? 0 : id == 10 ? 2 : custom[id] }
}
