import Searching
import Testing

/// Whatever is typed is an answer or a sentence.
struct HostileQueryTests {
  @Test(arguments: [
    "\"养老", "养老\"", "“养老", "“”", "\"\"养老", "养老 AND", "AND", "NOT 养老", "养老 NEAR(服务, 3)", "words:养老", "words : 养老",
    "养老*", "*", "^养老", "{words tags}:养老", "养老 OR", "OR OR OR", "|", "||养老", "养老 -", "- 养老", "(养老", "养老)", "+养老",
    "'; DROP TABLE passage; --", "养老\0服务", "\u{202E}养老", "kind:figure:养老", "place:\"砚溪", "place:“砚\"溪”", "\\养老", "养老;",
    "：养老",
    "a:b:c", "\u{1}kind:figure", "养\n老", "𠮷", "👨‍👩‍👧", "é", "١٢", "-养老 服务", "indicator:gdp", "year:2024..2024 养老",
  ])
  func anAnswerOrASentenceComes(query: String) throws {
    let shelf = try Shelf("健全养老服务体系。地区生产总值增长5%。")
    do {
      _ = try shelf.hits(query)
    } catch let fault as SearchFault {
      #expect(!fault.description.contains("SQL"))
      #expect(!fault.description.contains("fts5"))
    }
  }

  struct Refused: Sendable, CustomTestStringConvertible {
    let query: String
    let says: String
    var testDescription: String { "\(query.prefix(20)): \(says)" }
  }

  @Test(arguments: [
    Refused(query: "", says: "Nothing to look for"),
    Refused(query: "，。！", says: "Nothing to look for"),
    Refused(query: "\0", says: "Nothing to look for"),
    Refused(query: "%", says: "Nothing to look for"),
    Refused(query: "place:砚溪", says: "Nothing to look for"),
    Refused(query: "-养老", says: "only says what must not"),
    Refused(query: "养老 year:去年", says: "is no year"),
    Refused(query: "养老 year:2025..2020", says: "ends before it begins"),
    Refused(query: "养老 role:nothing", says: "is no part of a report"),
    Refused(query: "养老 kind:nothing", says: "is no kind"),
    Refused(query: "养老 kind:", says: "has no value"),
    Refused(query: "养老 indicator:nothing", says: "has the indicator"),
    Refused(query: String(repeating: "养老", count: 500_000), says: "longer than"),
    Refused(query: Array(repeating: "养老", count: 40).joined(separator: " "), says: "40 words"),
  ])
  func whatCannotBeLookedForIsRefusedInASentence(refused: Refused) throws {
    let shelf = try Shelf("健全养老服务体系。")
    let fault = #expect(throws: SearchFault.self) { try shelf.hits(refused.query) }
    #expect(fault?.description.contains(refused.says) == true, "\(fault?.description ?? "")")
  }

  @Test func oddTextsAreIndexedAndLeaveAgain() throws {
    let odd = [
      "\u{1}kind:figure\u{1}indicator:gdp", "养老\0服务", String(repeating: "养", count: 50_000), "\u{1E}\u{1E}", "𠮷𠮷𠮷", "",
    ]
    let shelf = try Shelf(odd.joined(separator: "\n"))
    #expect(try shelf.hits("养老服务").count == 1)
    #expect(try shelf.hits("养养养").count == 1)
    #expect(try shelf.hits("𠮷").count == 1)
    try shelf.index.update([], removing: ["a.txt"])
    #expect(try shelf.index.tally().passages == 0)
    #expect(try shelf.index.search(SearchQuery("养")).total == .exactly(0))
  }
}
