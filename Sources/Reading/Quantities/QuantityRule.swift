import Documents

/// 规则: one kind of expression: what it means, how it is read, and examples that must read so.
struct QuantityRule: Sendable {
  /// `kind.shape`.
  let name: String
  let meaning: String
  let kind: QuantityReading.Kind
  /// What an expression may begin with; the engine asks no rule elsewhere.
  let starts: Starts
  let examples: [Example]
  let read: @Sendable (inout Cursor) -> Reading?

  init(
    _ name: String, _ kind: QuantityReading.Kind, meaning: String, starts: Starts, examples: [Example],
    read: @escaping @Sendable (inout Cursor) -> Reading?
  ) {
    self.name = name
    self.kind = kind
    self.meaning = meaning
    self.starts = starts
    self.examples = examples
    self.read = read
  }

  /// What a rule made of the words from the start of its cursor to where it left it.
  struct Reading: Hashable, Sendable {
    var value: String
    var upper = ""
    var unit = ""
    /// The words are understood and are no quantity (a version, a product name): nothing in them is read.
    var isNothing = false

    init(_ value: String, upper: String = "", unit: String = "") {
      self.value = value
      self.upper = upper
      self.unit = unit
    }

    static let nothing: Reading = {
      var reading = Reading("")
      reading.isNothing = true
      return reading
    }()
  }

  /// 例: a whole text and what it reads as, or nothing of this kind in it.
  struct Example: Hashable, Sendable {
    let text: String
    let expected: Reading?

    static func reads(_ text: String, _ value: String, _ unit: String = "", upper: String = "") -> Example {
      Example(text: text, expected: Reading(value, upper: upper, unit: unit))
    }

    static func ignores(_ text: String) -> Example { Example(text: text, expected: nil) }
  }

  /// 开头: the characters that begin an expression.
  struct Starts: Sendable {
    let characters: String
    /// Arabic and Chinese numerals, signs, 半.
    let numbers: Bool

    static let number = Starts(characters: "", numbers: true)
    static func either(_ characters: String) -> Starts { Starts(characters: characters, numbers: true) }
    static func only(_ characters: String) -> Starts { Starts(characters: characters, numbers: false) }

    /// The first characters of these words.
    static func words(_ words: [String], numbers: Bool = false) -> Starts {
      Starts(characters: String(words.compactMap(\.first)), numbers: numbers)
    }
  }
}
