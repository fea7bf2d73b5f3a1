/// 校验结果: what `verify` looked at, and everything it found wrong, in sentences.
public struct Verification: Sendable {
  public internal(set) var entries = 0
  public internal(set) var items = 0
  public internal(set) var checkpoints = 0
  public internal(set) var evidence = 0
  /// Root of the tree over all entries, hexadecimal.
  public internal(set) var root = ""
  /// The first entry that is not as it was written, or is missing; nil when the log is whole.
  public internal(set) var firstBad: Int?
  public internal(set) var faults: [String] = []
  /// Size of the newest checkpoint that the entries bear out.
  var lastGood = 0

  public var isClean: Bool { faults.isEmpty }

  mutating func add(_ sentence: String) { faults.append(sentence) }

  mutating func bad(_ number: Int, _ sentence: String) {
    guard firstBad == nil else { return }
    firstBad = number
    faults.insert(sentence, at: 0)
  }
}
