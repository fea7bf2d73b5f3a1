internal import Facts

/// One field of all companies, read once in the form that the conditions ask for.
enum Column {
  /// Units of 10^power of the base unit; `Column.missing` where there is no number.
  case numbers([Int128], power: Int)
  /// Days as counted by `Day`; `Int.min` where there is no date.
  case days([Int])
  /// An index into the distinct texts; -1 where there is nothing.
  case texts([Int], distinct: [String])

  static let missing = Int128.min
}

/// The columns of a table, each read at most once a form and shared by all policies.
struct Columns {
  let table: CompanyTable
  private var numbers: [Int: Column] = [:]
  private var days: [Int: Column] = [:]
  private var texts: [Int: Column] = [:]

  init(_ table: CompanyTable) { self.table = table }

  /// In the finest power of ten that any cell uses, of the column's own unit.
  mutating func numbers(_ field: Int) -> (values: [Int128], power: Int) {
    if case .numbers(let values, let power) = numbers[field] { return (values, power) }
    let read = (0..<table.count).map { Columns.number(table.bytes($0, field)) }
    let power = read.reduce(0) { min($0, Int($1?.exponent ?? 0)) }
    let values = read.map { $0?.aligned(to: power).floor ?? Column.missing }
    numbers[field] = .numbers(values, power: power)
    return (values, power)
  }

  mutating func days(_ field: Int) -> [Int] {
    if case .days(let values) = days[field] { return values }
    let values = (0..<table.count).map { row in
      let bytes = table.bytes(row, field)
      return bytes.count == 10 ? Day(String(decoding: bytes, as: UTF8.self))?.number ?? Int.min : Int.min
    }
    days[field] = .days(values)
    return values
  }

  mutating func texts(_ field: Int) -> (codes: [Int], distinct: [String]) {
    if case .texts(let codes, let distinct) = texts[field] { return (codes, distinct) }
    var known: [ArraySlice<UInt8>: Int] = [:]
    var distinct: [String] = []
    let codes = (0..<table.count).map { row in
      let bytes = table.bytes(row, field)
      if bytes.isEmpty { return -1 }
      if let code = known[bytes] { return code }
      known[bytes] = distinct.count
      distinct.append(String(decoding: bytes, as: UTF8.self))
      return distinct.count - 1
    }
    texts[field] = .texts(codes, distinct: distinct)
    return (codes, distinct)
  }

  /// `1234.5` or `1,234.5`; nil for anything else.
  static func number(_ bytes: ArraySlice<UInt8>) -> ExactNumber? {
    if bytes.isEmpty { return nil }
    return ExactNumber(String(decoding: bytes.filter { $0 != UInt8(ascii: ",") }, as: UTF8.self))
  }
}
