/// 检查点: the size and root of a log at one moment, to be published and kept by others.
///
/// As text a C2SP tlog-checkpoint (https://c2sp.org/tlog-checkpoint): origin, size, root in base64, each on a line;
/// signed as a C2SP signed note.
public struct Checkpoint: Hashable, Sendable {
  public let origin: String
  public let size: Int
  public let root: Digest

  public init(origin: String, size: Int, root: Digest) {
    self.origin = origin
    self.size = size
    self.root = root
  }

  public var body: String { "\(origin)\n\(size)\n\(Sodium.base64(root.bytes))\n" }

  /// The whole note: body, empty line, signature.
  public func signed(by key: SigningKey) -> String {
    let signature = key.verifier.id + key.sign(Array(body.utf8))
    return "\(body)\n\u{2014} \(key.verifier.name) \(Sodium.base64(signature))\n"
  }

  /// Reads a note and checks its signature; signatures of other keys beside it are passed over.
  public init(note: String, by key: VerifierKey) throws(SealFault) {
    guard let gap = note.range(of: "\n\n"), note.utf8.last == 10 else {
      throw SealFault("The checkpoint is no signed note: an empty line before its signatures, or its end, is missing.")
    }
    let body = note[..<gap.lowerBound] + "\n"
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 4, !lines[0].isEmpty, let size = Int(lines[1]), String(size) == lines[1], size >= 0,
      let root = Sodium.bytes(base64: lines[2]).flatMap({ Digest($0) })
    else { throw SealFault("The checkpoint must say origin, size and root, each on a line of its own.") }
    let signed = note[gap.upperBound...].split(separator: "\n").contains { line in
      let parts = line.split(separator: " ")
      guard parts.count == 3, parts[0] == "\u{2014}", parts[1] == key.name, let bytes = Sodium.bytes(base64: parts[2])
      else { return false }
      return bytes.starts(with: key.id) && key.verify(Array(bytes.dropFirst(4)), of: Array(body.utf8))
    }
    guard signed else { throw SealFault("The checkpoint of size \(size) is not signed by \(key.name).") }
    self.init(origin: String(lines[0]), size: size, root: root)
  }
}

extension String {
  /// The first place of a text, byte for byte.
  fileprivate func range(of other: String) -> Range<String.Index>? {
    let (all, wanted) = (Array(utf8), Array(other.utf8))
    guard all.count >= wanted.count else { return nil }
    for start in 0...(all.count - wanted.count) where all[start..<(start + wanted.count)].elementsEqual(wanted) {
      let from = utf8.index(startIndex, offsetBy: start)
      return from..<utf8.index(from, offsetBy: wanted.count)
    }
    return nil
  }
}
