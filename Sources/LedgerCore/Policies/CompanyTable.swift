/// 企业名录: companies with their fields, from a CSV file (RFC 4180, UTF-8, one header row).
///
/// A header gives a field's unit in brackets: `营业收入(万元)`. One column is the key, 统一社会信用代码 unless said
/// otherwise; no company may stand there twice, or it would be paid twice.
public struct CompanyTable: Sendable {
  public let fields: [Field]
  public let count: Int
  public let key: Int
  /// All cells one after the other, row by row, unescaped and without blanks around them.
  private let text: [UInt8]
  private let ends: [Int]

  public struct Field: Hashable, Sendable {
    public let name: String
    public let unit: String?
  }

  public init(csv: [UInt8], key: String = "统一社会信用代码") throws(TableFault) {
    guard String(validating: csv, as: UTF8.self) != nil else {
      throw TableFault(1, nil, "The file is not in UTF-8: save it as “CSV UTF-8”.")
    }
    var cells = Cells(csv)
    let header = try cells.header()
    fields = header.map(Field.init(header:))
    if header.allSatisfy({ $0.isEmpty }) {
      throw TableFault(1, nil, "The file has no header: its first row must name the columns.")
    }
    for (place, field) in fields.enumerated() {
      if field.name.isEmpty { throw TableFault(1, place + 1, "The column has no name: give it one.") }
      if fields[..<place].contains(where: { $0.name == field.name }) {
        throw TableFault(1, place + 1, "Two columns are named “\(field.name)”: rename one.")
      }
    }
    guard let keyPlace = fields.firstIndex(where: { $0.name == key }) else {
      throw TableFault(
        1, nil, "No column is named “\(key)”, by which companies are told apart: add it or name another key column.")
    }
    try cells.rows(fields.count)
    self.key = keyPlace
    text = cells.text
    ends = cells.ends
    count = cells.lines.count
    try checkKeys(cells.lines)
  }

  public func field(_ name: String) -> Int? { fields.firstIndex { $0.name == name } }

  /// A cell as text; empty when there is nothing in it.
  public func text(_ row: Int, _ field: Int) -> String { String(decoding: bytes(row, field), as: UTF8.self) }

  public func key(of row: Int) -> String { text(row, key) }

  func bytes(_ row: Int, _ field: Int) -> ArraySlice<UInt8> {
    let cell = row * fields.count + field
    return text[(cell == 0 ? 0 : ends[cell - 1])..<ends[cell]]
  }

  private func checkKeys(_ lines: [Int]) throws(TableFault) {
    var seen: [ArraySlice<UInt8>: Int] = [:]
    seen.reserveCapacity(count)
    for row in 0..<count {
      let bytes = bytes(row, key)
      if bytes.isEmpty { throw TableFault(lines[row], key + 1, "“\(fields[key].name)” is empty: fill it in.") }
      if let other = seen.updateValue(row, forKey: bytes) {
        throw TableFault(
          lines[row], key + 1, "“\(key(of: row))” is already in line \(lines[other]): take one of them out.")
      }
    }
  }
}

extension CompanyTable.Field {
  /// `营业收入(万元)` or `营业收入（万元）`.
  init(header: String) {
    let open = header.firstIndex { $0 == "(" || $0 == "（" }
    guard let open, header.hasSuffix(")") || header.hasSuffix("）") else {
      self.init(name: header, unit: nil)
      return
    }
    let unit = String(header[header.index(after: open)...].dropLast())
    self.init(name: String(header[..<open]), unit: unit.isEmpty ? nil : unit)
  }
}

/// What is wrong with a file of companies, and where.
public struct TableFault: Error, Hashable, Sendable, CustomStringConvertible {
  public let line: Int
  /// From 1; nil where the whole line is meant.
  public let column: Int?
  public let sentence: String

  init(_ line: Int, _ column: Int?, _ sentence: String) {
    self.line = line
    self.column = column
    self.sentence = sentence
  }

  public var description: String { "Line \(line)\(column.map { ", column \($0)" } ?? ""): \(sentence)" }
}

/// The cells of a CSV file, in one pass over its bytes.
private struct Cells {
  let csv: [UInt8]
  var text: [UInt8] = []
  var ends: [Int] = []
  /// The line of the file that each row begins in.
  var lines: [Int] = []
  private var index: Int
  private var line = 1

  init(_ csv: [UInt8]) {
    self.csv = csv
    index = csv.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func header() throws(TableFault) -> [String] {
    var names: [String] = []
    var start = 0
    var more = true
    while more {
      more = try cell()
      names.append(String(decoding: text[start...], as: UTF8.self))
      start = text.count
    }
    text.removeAll()
    ends.removeAll()
    return names
  }

  mutating func rows(_ columns: Int) throws(TableFault) {
    text.reserveCapacity(csv.count)
    while index < csv.count {
      if csv[index] == 0x0A || csv[index] == 0x0D {
        line += csv[index] == 0x0A ? 1 : 0
        index += 1
        continue
      }
      lines.append(line)
      let start = line
      var found = 1
      while try cell() { found += 1 }
      if found != columns {
        throw TableFault(
          start, nil, "It has \(found) cells where the header has \(columns): quote cells that hold commas.")
      }
    }
  }

  /// Takes one cell and the comma or line end after it; true when another cell follows in the row.
  private mutating func cell() throws(TableFault) -> Bool {
    while index < csv.count, csv[index] == 0x20 { index += 1 }
    if index < csv.count, csv[index] == 0x22 {
      try quoted()
    } else {
      while index < csv.count, csv[index] != 0x2C, csv[index] != 0x0A, csv[index] != 0x0D {
        text.append(csv[index])
        index += 1
      }
    }
    let first = ends.last ?? 0
    while text.count > first, text.last == 0x20 || text.last == 0x09 { text.removeLast() }
    ends.append(text.count)
    guard index < csv.count else { return false }
    let stop = csv[index]
    index += 1
    if stop == 0x2C { return true }
    if stop == 0x0D, index < csv.count, csv[index] == 0x0A { index += 1 }
    line += 1
    return false
  }

  private mutating func quoted() throws(TableFault) {
    let start = line
    index += 1
    while index < csv.count {
      let byte = csv[index]
      index += 1
      if byte == 0x22 {
        guard index < csv.count, csv[index] == 0x22 else {
          while index < csv.count, csv[index] == 0x20 { index += 1 }
          guard index == csv.count || [0x2C, 0x0A, 0x0D].contains(csv[index]) else {
            throw TableFault(line, nil, "Something follows a closing quote: write a quote inside a cell twice.")
          }
          return
        }
        index += 1
      }
      if byte == 0x0A { line += 1 }
      text.append(byte)
    }
    throw TableFault(start, nil, "A quote is opened and never closed: close it.")
  }
}
