import Documents

/// From bytes to documents: the one place that knows which forms there are.
enum Opening {
  static func documents(from bytes: [UInt8], name: String) throws(Failure) -> [Document] {
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let body = isMarked ? Array(bytes.dropFirst(3)) : bytes
    return [Document(name: name, text: Text(utf8: body), bytes: .utf8(offset: isMarked ? 3 : 0))]
  }
}
