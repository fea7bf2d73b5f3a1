/// 格: words of one cell and how they look.
public struct Cell: Sendable {
  public var words: String
  public var look: Look

  public init(_ words: String, _ look: Look = .plain) {
    self.words = words
    self.look = look
  }

  /// Four looks are enough for a calm page; colours are those the reader's terminal theme chose.
  public enum Look: Sendable {
    case plain
    case quiet
    case strong
    case promise
    case warning

    /// SGR parameters (ECMA-48 8.3.117); quiet is the theme's grey, as faint is drawn by few terminals.
    var code: StaticString {
      switch self {
      case .plain: ""
      case .quiet: "90"
      case .strong: "1"
      case .promise: "36"
      case .warning: "33"
      }
    }
  }
}

extension Bytes {
  mutating func append(_ cell: Cell, colour: Bool) {
    guard colour, cell.look != .plain, !cell.words.isEmpty else { return append(cell.words) }
    append("\u{1B}[")
    append(cell.look.code)
    append("m")
    append(cell.words)
    append("\u{1B}[0m")
  }

  mutating func append(blanks count: Int) {
    guard count > 0 else { return }
    fill(upTo: count) {
      $0.update(repeating: UInt8(ascii: " "), count: count)
      return count
    }
  }
}
