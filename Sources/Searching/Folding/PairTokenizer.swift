internal import GRDB

/// 双字切分: words as overlapping pairs of neighbouring letters, 养老服务 as 养老 老服 服务, and the last letter of a run.
///
/// So every part of two letters or more is found by its pairs, and a single letter as the beginning of a pair or the end of a
/// run. Words are never guessed: a dictionary that cuts 发展中国家 wrong loses hits.
///
/// What is indexed comes as UTF-16 in a blob: words, or tags each with U+0001 before it. What is asked for comes as text: one
/// or two letters, folded already, or a tag with U+0001 before it.
final class PairTokenizer: FTS5CustomTokenizer {
  static let name = "taizhang"

  init(db: Database, arguments: [String]) throws {}

  func tokenize(
    context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization, pText: UnsafePointer<CChar>?, nText: CInt,
    tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    guard let pText, nText > 0 else { return 0 }
    let bytes = UnsafeRawBufferPointer(start: pText, count: Int(nText))
    let token = TokenSink(context: context, callback: tokenCallback)
    if tokenization.contains(.query) { return asked(bytes, token) }
    // Even addresses are SQLite's habit, not its promise: the units are copied.
    return withUnsafeTemporaryAllocation(of: UInt16.self, capacity: max(bytes.count / 2, 1)) { units in
      UnsafeMutableRawBufferPointer(units).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count & ~1)]))
      let units = UnsafeBufferPointer(rebasing: units[..<(bytes.count / 2)])
      return units.first == PassageTags.mark ? tags(units, token) : words(units, token)
    }
  }

  private func asked(_ bytes: UnsafeRawBufferPointer, _ token: TokenSink) -> CInt {
    if UInt16(bytes[0]) == PassageTags.mark { return token.put(UnsafeRawBufferPointer(rebasing: bytes[1...])) }
    let letters = [UInt16](String(decoding: bytes, as: UTF8.self).utf16)
    guard let one = letters.first else { return 0 }
    return token.put(one, letters.count > 1 ? letters[1] : nil)
  }

  private func words(_ units: UnsafeBufferPointer<UInt16>, _ token: TokenSink) -> CInt {
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: units.count) { folded in
      let count = Folding.fold(units, into: folded, nil)
      var last: UInt16?
      for place in 0..<count {
        let unit = folded[place]
        let next = Folding.isLetter(unit) ? unit : nil
        if let last {
          let status = token.put(last, next)
          if status != 0 { return status }
        }
        last = next
      }
      return last.map { token.put($0, nil) } ?? 0
    }
  }

  private func tags(_ units: UnsafeBufferPointer<UInt16>, _ token: TokenSink) -> CInt {
    for tag in units.split(separator: PassageTags.mark) {
      let status = tag.map { UInt8(truncatingIfNeeded: $0) }.withUnsafeBytes { token.put($0) }
      if status != 0 { return status }
    }
    return 0
  }
}

/// Where tokens go.
private struct TokenSink {
  let context: UnsafeMutableRawPointer?
  let callback: FTS5TokenCallback

  @inline(__always)
  func put(_ one: UInt16, _ next: UInt16?) -> CInt {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 6) { bytes in
      var count = Pairs.encode(one, bytes, 0)
      if let next { count = Pairs.encode(next, bytes, count) }
      return put(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[..<count]))
    }
  }

  @inline(__always)
  func put(_ bytes: UnsafeRawBufferPointer) -> CInt {
    let length = CInt(clamping: bytes.count)
    return callback(context, 0, bytes.assumingMemoryBound(to: CChar.self).baseAddress, length, 0, length)
  }
}
