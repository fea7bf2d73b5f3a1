/// 表单: what a form handed over: fields, and files that are not empty.
struct Form: Sendable {
  private(set) var fields: [String: [String]] = [:]
  private(set) var files: [File] = []

  struct File: Sendable {
    let field: String
    /// As the browser says it; only ever shown.
    let name: String
    let intake: any Intake
  }

  init() {}

  subscript(_ name: String) -> String? { fields[name]?.first }

  /// A field without the blanks around it; nil when nothing is left.
  func words(_ name: String) -> String? {
    guard let value = self[name] else { return nil }
    let words = value.drop(while: \.isWhitespace)
    let end = words.lastIndex { !$0.isWhitespace }
    return end.map { String(words[...$0]) }
  }

  /// Numbers of boxes that are ticked, in order: `number.12`.
  func ticked(_ name: String) -> [Int] {
    fields.keys.compactMap { $0.hasPrefix(name + ".") ? Int($0.dropFirst(name.count + 1)) : nil }.sorted()
  }

  /// Fields whose names begin so, by the rest of their names; those that are blank are left out.
  func words(under prefix: String) -> [String: String] {
    var found: [String: String] = [:]
    for name in fields.keys where name.hasPrefix(prefix) {
      if let value = words(name) { found[String(name.dropFirst(prefix.count))] = value }
    }
    return found
  }

  mutating func add(_ value: String, to name: String) { fields[name, default: []].append(Form.lines(value)) }

  mutating func add(_ file: File) { files.append(file) }

  /// At most 200 pairs of `application/x-www-form-urlencoded`.
  init(encoded bytes: [UInt8]) {
    for pair in bytes.split(separator: UInt8(ascii: "&")).prefix(200) {
      let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      let name = Form.decoded(halves[0])
      fields[name, default: []].append(halves.count > 1 ? Form.lines(Form.decoded(halves[1])) : "")
    }
  }

  /// Browsers end the lines of a text with two characters; everybody else here with one.
  private static func lines(_ text: String) -> String { text.replacing("\r\n", with: "\n") }

  /// `%` and two digits are a byte, `+` a blank; a `%` without digits stays.
  static func decoded(plus: Bool = true, _ bytes: some Collection<UInt8>) -> String {
    var out: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      if plus, byte == UInt8(ascii: "+") {
        out.append(0x20)
      } else if byte == UInt8(ascii: "%"), let high = rest.first.flatMap(digit),
        let low = rest.dropFirst().first.flatMap(digit)
      {
        rest = rest.dropFirst(2)
        out.append(high << 4 | low)
      } else {
        out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map { UInt8($0) }
  }

  /// The last part of whatever path a browser sends, without controls, at most 120 characters.
  static func shown(_ name: String) -> String {
    let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
    let plain = last.unicodeScalars.filter { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) }
    let words = String(String.UnicodeScalarView(plain)).suffix(120)
    return words.isEmpty || words == "." || words == ".." ? "file" : String(words)
  }
}
