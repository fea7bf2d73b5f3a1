internal import GRDB

/// 双字切分: words as overlapping pairs of neighbouring letters, 养老服务 as 养老 老服 服务, and the last letter of a run.
///
/// So every part of two letters or more is found by its pairs, and a single letter as the beginning of a pair or the end of a
/// run. Words are never guessed: a dictionary that cuts 发展中国家 wrong loses hits. A stretch of tags, which U+0001 opens,
/// is one token a tag. What is asked for comes as one token, folded already.
final class PairTokenizer: FTS5CustomTokenizer {
  static let name = "taizhang"
  /// Opens and separates tags; no letter, so it never is part of a pair.
  static let tag: UInt16 = 1

  init(db: Database, arguments: [String]) throws {}

  func tokenize(
    context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization, pText: UnsafePointer<CChar>?, nText: CInt,
    tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    guard let pText, nText > 0 else { return 0 }
    if tokenization.contains(.query) { return tokenCallback(context, 0, pText, nText, 0, nText) }
    let bytes = UnsafeBufferPointer(start: pText, count: Int(nText))
    if bytes[0] == 1 { return tags(in: bytes, context, tokenCallback) }
    var writer = PairWriter(context: context, callback: tokenCallback)
    let words = String(decoding: UnsafeRawBufferPointer(bytes), as: UTF8.self)
    Folding.fold(words.utf16) { unit, _ in writer.take(unit) }
    writer.endRun()
    return writer.status
  }

  private func tags(
    in bytes: UnsafeBufferPointer<CChar>, _ context: UnsafeMutableRawPointer?, _ callback: FTS5TokenCallback
  ) -> CInt {
    for tag in bytes.split(separator: 1) {
      let status = UnsafeBufferPointer(rebasing: tag).withMemoryRebound(to: CChar.self) {
        callback(context, 0, $0.baseAddress, CInt($0.count), 0, CInt($0.count))
      }
      if status != 0 { return status }
    }
    return 0
  }
}

/// Gives SQLite the pairs of one stretch of words.
private struct PairWriter {
  let context: UnsafeMutableRawPointer?
  let callback: FTS5TokenCallback
  private(set) var status: CInt = 0
  private var last: UInt16?

  init(context: UnsafeMutableRawPointer?, callback: @escaping FTS5TokenCallback) {
    self.context = context
    self.callback = callback
  }

  mutating func take(_ unit: UInt16) {
    guard Folding.isLetter(unit) else { return endRun() }
    if let last { write(last, unit) }
    last = unit
  }

  mutating func endRun() {
    if let last { write(last, nil) }
    last = nil
  }

  private mutating func write(_ one: UInt16, _ next: UInt16?) {
    guard status == 0 else { return }
    status = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 6) { bytes in
      var count = Pairs.encode(one, bytes, 0)
      if let next { count = Pairs.encode(next, bytes, count) }
      return bytes.withMemoryRebound(to: CChar.self) {
        callback(context, 0, $0.baseAddress, CInt(count), 0, CInt(count))
      }
    }
  }
}
