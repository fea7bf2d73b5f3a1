internal import Foundation

/// 装箱: words and marks of a passage as the bytes of a row, and back.
enum Packing {
  /// UTF-16 as it lies in memory: low byte first on every machine that Swift runs on.
  static func bytes(of words: [UInt16]) -> Data { words.withUnsafeBufferPointer { Data(buffer: $0) } }

  static func words(_ data: Data) -> [UInt16] {
    data.withUnsafeBytes { bytes in
      [UInt16](unsafeUninitializedCapacity: bytes.count / 2) { units, count in
        for at in 0..<bytes.count / 2 {
          units[at] = bytes.loadUnaligned(fromByteOffset: at * 2, as: UInt16.self)
        }
        count = bytes.count / 2
      }
    }
  }

  /// Four numbers for each mark: kind, where it starts after the one before, length, indicator or 0.
  static func bytes(of marks: [Passage.Mark], indicator: (String) throws -> Int) rethrows -> Data {
    var data = Data()
    var last = 0
    for mark in marks {
      let start = max(mark.source.lowerBound, last)
      append(SearchKind.allCases.firstIndex(of: mark.kind) ?? 0, to: &data)
      append(start - last, to: &data)
      append(max(0, mark.source.upperBound - start), to: &data)
      append(try mark.indicator.map(indicator) ?? 0, to: &data)
      last = start
    }
    return data
  }

  /// What cannot be read as marks is none: the file may have been changed by other hands.
  static func marks(_ data: Data, indicator: (Int) -> String?) -> [Passage.Mark] {
    var marks: [Passage.Mark] = []
    var rest = data[...]
    var last = 0
    while let kind = number(&rest), let gap = number(&rest), let length = number(&rest), let code = number(&rest) {
      guard SearchKind.allCases.indices.contains(kind), gap < 1 << 40, length < 1 << 40, last < 1 << 50 else { break }
      let start = last + gap
      marks.append(
        Passage.Mark(kind: SearchKind.allCases[kind], source: start..<start + length, indicator: indicator(code)))
      last = start
    }
    return marks
  }

  private static func append(_ number: Int, to data: inout Data) {
    var rest = UInt(number)
    while rest >= 0x80 {
      data.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    data.append(UInt8(truncatingIfNeeded: rest))
  }

  private static func number(_ bytes: inout Data) -> Int? {
    var number = 0
    var shift = 0
    while let byte = bytes.popFirst(), shift < 56 {
      number |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    return nil
  }
}
