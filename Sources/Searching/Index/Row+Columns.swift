internal import Foundation
internal import GRDB

/// Columns of a row that may have been damaged on disk. GRDB's own subscripts end the program on a value of another kind.
extension Row {
  func integer(_ column: Int) throws -> Int {
    guard let value = try integerIfAny(column) else { throw SearchFault.damage }
    return value
  }

  func integerIfAny(_ column: Int) throws -> Int? {
    switch try value(column).storage {
    case .int64(let value): return Int(value)
    case .null: return nil
    default: throw SearchFault.damage
    }
  }

  func text(_ column: Int) throws -> String {
    guard let value = try textIfAny(column) else { throw SearchFault.damage }
    return value
  }

  func textIfAny(_ column: Int) throws -> String? {
    switch try value(column).storage {
    case .string(let value): return value
    case .null: return nil
    default: throw SearchFault.damage
    }
  }

  func blob(_ column: Int) throws -> Data {
    guard case .blob(let value) = try value(column).storage else { throw SearchFault.damage }
    return value
  }

  private func value(_ column: Int) throws -> DatabaseValue {
    guard column < count else { throw SearchFault.damage }
    return self[column]
  }

  /// The UTF-16 units of a column of words, without copying them where the machine reads them as they lie.
  func withUnits<Answer>(_ column: Int, _ body: (UnsafeBufferPointer<UInt16>) throws -> Answer) throws -> Answer {
    try withUnsafeData(atIndex: column) { data in
      guard let data, !data.isEmpty else { return try body(UnsafeBufferPointer(start: nil, count: 0)) }
      return try data.withUnsafeBytes { bytes in
        // unsafe: SQLite's blobs may lie at odd addresses, and then are copied
        if Int(bitPattern: bytes.baseAddress) % 2 == 0 {
          return try body(
            UnsafeBufferPointer(rebasing: bytes.bindMemory(to: UInt16.self)[..<(bytes.count / 2)]))
        }
        return try Packing.words(data).withUnsafeBufferPointer(body)
      }
    }
  }
}
