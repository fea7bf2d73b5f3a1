import Foundation
import GRDB
import LedgerCore
import LedgerSQLite
import Testing

@Suite("Event text")
struct EventTextTests {
  private static let words = [
    "", "a", "“引号”\"\\/", "换\n行\t\u{1}\u{1f}\\u0000\u{7f}", "\u{FFFD}\u{2028}é é", "𠮷👨‍👩‍👧",
    String(repeating: "长", count: 5_000),
  ]

  /// What stands in the table, by another reader of JSON, is what the ledger gives back.
  @Test(arguments: words)
  func theLogIsPlainJSON(words: String) throws {
    let folder = try Folder()
    let store = try folder.create()
    let title = "一件“事”"
    let id = try store.file(
      Created(
        kind: "task", place: "衍溪县", year: 2026, title: title,
        origin: Origin(report: words, from: 0, to: Int.max, words: words, heading: [words, "二"], unreviewed: true),
        parties: Parties(lead: "县民政局", supporting: ["县交通局"]), due: Day(year: 2026, month: 2, day: 28), key: "k"))
    let admin = Asker(account: "管理员" + words, roles: [.admin])
    try _ = store.note(Noted(subject: words, text: words), on: id, by: admin, at: Folder.now)
    let wrong = Corrected(entry: id, event: .created(task(title, key: "k")), reason: "误" + words)
    try _ = store.submit([Draft(on: .item(id), .correct(wrong), by: supervisor)], at: Folder.now)

    let entries = try store.entries(after: 0, limit: 99)
    let queue = try DatabaseQueue(path: folder.path + "/data/taizhang.sqlite")
    let texts = try queue.read { try String.fetchAll($0, sql: "SELECT event FROM entry ORDER BY number") }
    #expect(texts.count == entries.count)
    for (text, entry) in zip(texts, entries) {
      #expect(try JSONDecoder().decode(Event.self, from: Data(text.utf8)) == entry.event)
      let keys = text.split(separator: "\"").filter { $0.hasPrefix("event") || $0 == "format" }
      #expect(keys.contains("format"))
    }
    #expect(try store.verify().faults == [])
    #expect(try folder.open().item(id)?.title == title)
  }

  private static func everyEvent(_ words: String) -> [Event] {
    let day = Day(number: 20_510)
    let file = Evidence(digest: words, name: words, type: "text/plain", size: Int.max, note: words, open: true)
    let bare = Evidence(digest: words, name: words, type: words, size: 0)
    let parties = Parties(leader: words, lead: words, supporting: [words, ""], applicant: words)
    let fields = ["b": words, "a": "", words + "…": words, "ab": "2", "𠮷": "1", "\u{FFFD}": "2", "é": "3"]
    let origin = Origin(
      report: words, from: -1, to: Int.min, words: words, heading: ["", words], rule: words, unreviewed: false,
      filedBy: words)
    return [
      .created(Created(kind: words, place: words, year: 0, title: words)),
      .created(
        Created(
          kind: words, place: words, year: Int.max, title: words, origin: origin, fields: fields, parties: parties,
          due: day, parent: 12, key: words, limits: fields)),
      .created(
        Created(
          kind: "", place: "", year: 10, title: "", origin: Origin(heading: []), fields: [:],
          parties: Parties(supporting: []))),
      .assigned(Assigned(parties: Parties())), .assigned(Assigned(parties: parties, due: day, reason: words)),
      .moved(Moved(move: words, from: words, to: words)),
      .moved(
        Moved(
          move: words, from: words, to: words, reason: words, fields: fields, evidence: [file, bare], limits: fields)),
      .progressed(Progressed(period: words, evidence: [])),
      .progressed(
        Progressed(
          period: words, share: 9_999, quantity: words, money: words, unit: words, note: words, evidence: [bare, file])),
      .evidenced(file), .evidenced(bare), .commented(Commented(text: words)), .signed(Signed()),
      .signed(Signed(note: words)), .urged(Urged(level: 1, reason: words)),
      .urged(Urged(level: 4, reason: words, until: day)), .rated(Rating(grade: .basically, words: words)),
      .corrected(Corrected(entry: 3, event: .evidenced(file), reason: words)),
      .noted(Noted(subject: words, text: words)), .linked(Linked(item: 3, how: .blocks)),
      .voted(
        {
          var vote = Vote(token: words, yes: [1, -2])
          vote.salt = words
          return vote
        }()),
      .extended(Extended(clock: nil, old: day, new: day, reason: words, allowedBy: words)),
      .extended(Extended(clock: words, old: day, new: day, reason: words, allowedBy: words)),
    ]
  }

  /// The log knows one spelling: what is written by hand is what `Codable` would write, byte for byte.
  @Test(arguments: words) func whatIsWrittenByHandIsWhatCodableWrites(words: String) throws {
    for event in Self.everyEvent(words) {
      let text = try EventText.bytes(event)
      #expect(String(decoding: text, as: UTF8.self) == String(decoding: try EventText.written(event), as: UTF8.self))
    }
  }

  /// A new field of a payload goes into `Event+Text.swift` too. Here it must be in a sample first, and then the test above
  /// misses it there.
  @Test func theSamplesFillEveryFieldThatAnEventHas() {
    var (fields, filled): (Set<String>, Set<String>) = ([], [])
    func look(into owner: Any) {
      for (label, value) in Mirror(reflecting: owner).children.map({ ($0.label, $0.value) }) {
        let mirror = Mirror(reflecting: value)
        let content: Any? = mirror.displayStyle == .optional ? mirror.children.first?.value : value
        if let label {
          let field = "\(type(of: owner)).\(label)"
          fields.insert(field)
          if content != nil { filled.insert(field) }
        }
        if let content { look(into: content) }
      }
    }
    for event in Self.everyEvent("字") { look(into: event) }
    #expect(fields.subtracting(filled) == [])
    #expect(fields.count > 40)
  }

  @Test func aTextThatSQLiteWouldCutIsRefused() throws {
    let folder = try Folder()
    let store = try folder.create()
    #expect(throws: Refusal.self) { try store.file(task("新建\u{0}食堂")) }
    let nobody = Asker(account: "督查\u{0}员", roles: [.supervisor])
    #expect(throws: Refusal.self) { try store.submit([Draft(on: .new, .create(task()), by: nobody)], at: Folder.now) }
    // Wherever it stands in a transaction, nothing of that is kept, and what was being hashed meanwhile is forgotten.
    for place in [0, 60, 119] {
      let titles = (0..<120).map { $0 == place ? "新建\u{0}食堂" : "新建食堂\($0)" }
      let drafts = titles.map { Draft(on: .new, .create(task($0)), by: supervisor) }
      #expect(throws: Refusal.self) { try store.submit(drafts, at: Folder.now) }
    }
    #expect(try store.file(task("\\u0000")) == 1)
    #expect(try store.verify().faults == [])
  }

  @Test func keysAreSortedAndNothingIsSpent() throws {
    let folder = try Folder()
    let store = try folder.create()
    try store.file(Created(kind: "task", place: "县", year: 2026, title: "甲", parties: Parties(lead: "局"), key: "k/1"))
    let queue = try DatabaseQueue(path: folder.path + "/data/taizhang.sqlite")
    #expect(
      try queue.read { try String.fetchOne($0, sql: "SELECT event FROM entry") }
        == #"{"event":"created","format":1,"key":"k/1","kind":"task","parties":{"lead":"局"},"place":"县","title":"甲","year":2026}"#
    )
  }

  @Test func aLeafIsWrittenAgainFromItsRow() throws {
    let folder = try Folder()
    let store = try folder.create()
    try store.file(task(), moves: "confirm")
    let proof = try store.prove(2, at: Folder.now).json
    let object = try #require(try JSONSerialization.jsonObject(with: Data(proof.utf8)) as? [String: Any])
    let leaf = try #require(object["leaf"] as? String)
    let row = try #require(
      try DatabaseQueue(path: folder.path + "/data/taizhang.sqlite").read {
        try Row.fetchOne(
          $0,
          sql: """
            SELECT '{"at":' || two.at || ',"by":"' || two.by || '","event":' || two.event || ',"item":' || two.item
              || ',"number":2,"previous":"' || lower(hex(one.hash)) || '","role":"' || two.role || '"}'
            FROM entry one, entry two WHERE one.number = 1 AND two.number = 2
            """)
      })
    #expect(leaf == row[0])
  }
}
