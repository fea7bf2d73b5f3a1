import Foundation
import Publishing
import Testing

struct JSONLineTests {
  @Test func aLineSaysEveryCharacterAndSteersNoTerminal() throws {
    let words = "甲\u{202E}乙\u{9B}丙\u{FEFF}\u{1B}[31m\n\\\"/"
    var out = Bytes()
    try out.append(jsonLine: ["b": words, "a": "1"])
    let line = out.string
    #expect(line.hasPrefix("{\"a\":") && line.hasSuffix("}\n"))
    let steering = line.unicodeScalars.filter { ["\u{202E}", "\u{9B}", "\u{FEFF}", "\u{1B}"].contains($0) }
    #expect(steering.isEmpty)
    #expect(try JSONDecoder().decode([String: String].self, from: Data(line.utf8))["b"] == words)
  }
}
