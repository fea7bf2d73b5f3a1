import Testing

/// What the sources may not say.
struct SourceTests {
  struct Ban: Sendable, CustomTestStringConvertible {
    let word: String
    let folder: String
    let why: String
    var testDescription: String { "\(folder): no \(word)" }
  }

  private static let pure = ["Sources/Facts", "Sources/Documents", "Sources/Reading"]
  private static let everywhere: [(String, String)] = [
    ("fatalError", "input must not end the program"),
    ("try!", "input must not end the program"),
    ("as!", "input must not end the program"),
    ("TODO", "what is missing belongs in an issue"),
    ("FIXME", "what is missing belongs in an issue"),
    ("nonisolated(unsafe)", "no state shared without a guard"),
    ("@unchecked Sendable {\n", "say beside it why nothing is shared"),
  ]
  private static let inReading: [(String, String)] = [
    ("Date()", "a reading may not depend on the clock"),
    ("UUID()", "a reading may not depend on chance"),
    (".random", "a reading may not depend on chance"),
    ("Regex", "3 MB/s: one pass finds triggers, then rules look"),
    ("import Foundation", "facts are values: no Foundation"),
    ("print(", "a library does not speak"),
    ("static var ", "no global state"),
  ]

  static let bans =
    everywhere.map { Ban(word: $0.0, folder: "Sources", why: $0.1) }
    + pure.flatMap { folder in inReading.map { Ban(word: $0.0, folder: folder, why: $0.1) } }
    + [Ban(word: "print(", folder: "Sources/Publishing", why: "a library does not speak")]

  @Test(arguments: bans)
  func aForbiddenWordStandsNowhere(ban: Ban) throws {
    for path in Repository.files(under: ban.folder, ending: ".swift") {
      for (number, line) in try Repository.lines(path) where says(line, ban.word) {
        Issue.record("\(path):\(number) says \(ban.word); \(ban.why)")
      }
    }
  }

  @Test func noFileHasMoreThan400Lines() throws {
    // A vocabulary is a list of one shape.
    for path in Repository.files(under: "Sources", ending: ".swift") where !path.contains("/Vocabulary/") {
      let lines = try Repository.lines(path).count
      #expect(lines <= 400, "\(path) has \(lines) lines: two ideas in one file, or a list that deserves its own?")
    }
  }

  /// In code, not in a comment; a computed `static var x: T { … }` holds no state.
  private func says(_ line: Substring, _ word: String) -> Bool {
    let code = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
    if word.hasSuffix("\n") { return line.hasSuffix(word.dropLast()) }
    guard let place = code.firstRange(of: word) else { return false }
    if word == "static var " { return !code.contains("{") }
    return code[..<place.lowerBound].last.map { !$0.isLetter && $0 != "." || word.hasPrefix(".") } ?? true
  }
}
