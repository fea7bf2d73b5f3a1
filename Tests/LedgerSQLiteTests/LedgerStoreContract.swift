import Foundation
import LedgerCore
import LedgerSQLite
import Testing

/// What every store of a ledger promises, against the real engine.
@Suite("Ledger store contract")
struct LedgerStoreContract {
  let folder: Folder
  let store: any LedgerStore
  let now = Folder.now

  init() throws {
    folder = try Folder()
    store = try folder.create()
  }

  @Test func anItemIsTheFoldOfItsEntries() throws {
    let id = try store.file(task(), moves: "confirm", "assign")
    let item = try #require(try store.item(id))
    #expect(item.state == "assigned")
    #expect(item.parties.lead == "县民政局")
    #expect(try store.history(of: id).map(\.event.name) == ["created", "moved", "moved"])
    #expect(item == Item.folding(try store.history(of: id), try #require(Folder.kinds()["task"]), try store.calendar()))
  }

  @Test func entriesAreNumberedFromOneWithoutGaps() throws {
    for _ in 0..<3 { try store.file(task(), moves: "confirm") }
    #expect(try store.entries(after: 0, limit: 100).map(\.number) == Array(1...6))
    #expect(try store.entries(after: 4, limit: 1).map(\.number) == [5])
  }

  @Test func eachDraftSeesThoseBeforeIt() throws {
    let entries = try store.submit(
      [
        Draft(on: .new, .create(task()), by: supervisor),
        Draft(on: .created, .move("confirm", .init()), by: supervisor),
        Draft(on: .item(1), .comment("请县民政局尽快启动"), by: supervisor),
        Draft(on: .new, .create(task("改造农村公路12公里", parent: 1)), by: supervisor),
      ], at: now)
    #expect(entries.map(\.item) == [1, 1, 1, 4])
    #expect(try store.item(4)?.parent == 1)
  }

  @Test func aLargeSubmissionSeesWhatItWroteBefore() throws {
    let comments = (0..<61).map { Draft(on: .item(1), .comment("第\($0)次"), by: supervisor) }
    let correction = Corrected(entry: 40, event: .commented(Commented(text: "改正")), reason: "误")
    let drafts =
      [Draft(on: .new, .create(task()), by: supervisor)] + comments
      + [Draft(on: .item(1), .correct(correction), by: supervisor)] + comments
    #expect(try store.submit(drafts, at: now).map(\.number) == Array(1...124))
    #expect(try store.item(1)?.corrections.keys.sorted() == [40])
    let nothing = Corrected(entry: 999, event: .commented(Commented(text: "改正")), reason: "误")
    #expect(throws: Refusal.self) {
      try store.submit(comments + [Draft(on: .item(1), .correct(nothing), by: supervisor)] + comments, at: now)
    }
    #expect(try folder.open().verify().faults == [])
  }

  /// Each keeps the end of the log in memory, and looks whether it is still the end.
  @Test func twoThatWriteByTurnsMakeOneLog() throws {
    let other = try folder.open()
    try store.file(task())
    for turn in 0..<4 {
      for (writer, count) in [(store, 1), (other, 130), (other, 26), (store, 25)] as [(any LedgerStore, Int)] {
        let drafts = (0..<count).map { Draft(on: .item(1), .comment("\(turn)之\($0)"), by: supervisor) }
        #expect(try writer.submit(drafts, at: now).count == count)
      }
    }
    let report = try other.verify()
    #expect(report.faults == [])
    #expect(report.entries == 1 + 4 * (1 + 130 + 26 + 25))
  }

  @Test func aRefusalAppendsNothingAndTheStoreStillAppends() throws {
    let id = try store.file(task(), moves: "confirm")
    #expect(throws: Refusal.self) {
      try store.submit(
        [
          Draft(on: .item(id), .comment("先"), by: supervisor),
          Draft(on: .item(id), .move("submit", .init()), by: supervisor),
        ], at: now)
    }
    #expect(try store.entries(after: 0, limit: 10).count == 2)
    #expect(try store.submit([Draft(on: .item(id), .comment("后"), by: supervisor)], at: now).map(\.number) == [3])
    #expect(try store.item(id)?.state == "confirmed")
  }

  @Test func whatARefusedTransactionDidIsForgotten() throws {
    let id = try store.file(task())
    for _ in 0..<2 {
      #expect(throws: Refusal.self) {
        try store.submit(
          [
            Draft(on: .item(id), .move("confirm", .init()), by: supervisor),
            Draft(on: .new, .create(task("一部分", key: "k", parent: id)), by: supervisor),
            Draft(on: .item(id), .comment(""), by: supervisor),
          ], at: now)
      }
    }
    #expect(try store.submit([Draft(on: .item(id), .move("confirm", .init()), by: supervisor)], at: now).count == 1)
    #expect(try store.file(task("另一件", key: "k")) == 3)
    #expect(throws: Refusal.self) {
      try store.submit([Draft(on: .item(4), .comment("无此事项"), by: supervisor)], at: now)
    }
    #expect(try store.items(ItemFilter(), at: now).rows.map(\.state) == ["confirmed", "proposed"])
  }

  @Test func whatIsFiledInOneTransactionIsSeenInIt() throws {
    let filed = [
      Draft(on: .new, .create(task(key: "整体")), by: supervisor),
      Draft(on: .new, .create(task("一部分", parent: 1)), by: supervisor),
    ]
    let again = Draft(on: .new, .create(task("同一件", key: "整体")), by: supervisor)
    #expect(throws: Refusal.self) { try store.submit(filed + [again], at: now) }
    let moves = ["confirm", "assign", "accept", "start"].map {
      Draft(on: .item(1), .move($0, .init()), by: everybody)
    }
    let file = try #require(try evidence())
    let done = Draft(on: .item(1), .move("submit", .init(evidence: [file])), by: everybody)
    #expect(throws: Refusal.needs(move: "submit", what: "all its parts done; open: 一部分")) {
      try store.submit(filed + moves + [done], at: now)
    }
    let cancelled = Draft(on: .item(2), .move("cancel", .init(reason: "并入")), by: everybody)
    #expect(try store.submit(filed + moves + [cancelled, done], at: now).count == 8)
    #expect(try store.item(1)?.state == "submitted")
    #expect(try #require(store as? SQLiteLedger).verify().faults == [])
  }

  private var everybody: Asker { Asker(account: "督查室", roles: Set(LedgerRole.allCases)) }

  private func evidence() throws -> Evidence? {
    let path = folder.path + "/验收表.txt"
    try "合格".write(toFile: path, atomically: true, encoding: .utf8)
    return try (store as? SQLiteLedger)?.evidence.take(path)
  }

  @Test func theSameKeyIsFiledOnce() throws {
    let id = try store.file(task(key: "report:1"))
    #expect(try store.item(key: "report:1") == id)
    #expect(try store.item(key: "report:2") == nil)
    #expect(throws: Refusal.self) { try store.file(task("另一件", key: "report:1")) }
  }

  @Test func timeDoesNotGoBack() throws {
    let id = try store.file(task())
    let comment = [Draft(on: .item(id), .comment("催"), by: supervisor)]
    #expect(try store.submit(comment, at: now.adding(seconds: -3)).first?.at == now)
    #expect(throws: Refusal.clockWentBack(now: now.adding(seconds: -60), last: now)) {
      try store.submit(comment, at: now.adding(seconds: -60))
    }
    #expect(try store.submit(comment, at: now.adding(seconds: 1)).count == 1)
  }

  @Test func aCorrectionIsReadInPlaceOfItsEntryAndTheEntryStays() throws {
    let id = try store.file(task("新建社区食堂1O家"))
    let entry = try #require(try store.history(of: id).first)
    let right = Corrected(entry: entry.number, event: .created(task("新建社区食堂10家")), reason: "识别错字")
    try _ = store.submit([Draft(on: .item(id), .correct(right), by: supervisor)], at: now)
    #expect(try store.item(id)?.title == "新建社区食堂10家")
    #expect(try store.history(of: id).first == entry)
    #expect(try store.items(ItemFilter(), at: now).rows.map(\.title) == ["新建社区食堂10家"])
  }

  @Test func wordsOfATableAreOnOneLineAndNotEndless() throws {
    let id = try store.file(task())
    for words in ["甲\n乙", "甲\u{1B}[2J", "甲\u{9B}2J", "甲\u{7F}", String(repeating: "长", count: 2_001)] {
      #expect(throws: Refusal.self) { try store.file(task(words)) }
      #expect(throws: Refusal.self) { try store.file(task(office: words)) }
      let right = Corrected(entry: id, event: .created(task(words)), reason: "误")
      let parties = Assigned(parties: Parties(lead: words))
      for request in [Request.correct(right), .assign(parties)] {
        #expect(throws: Refusal.self) { try store.submit([Draft(on: .item(id), request, by: supervisor)], at: now) }
      }
    }
    try store.file(task(String(repeating: "长", count: 2_000)))
    #expect(try store.entries(after: 0, limit: 9).count == 2)
  }

  @Test func aCorrectionIsOfAnEntryOfTheItemAndOfItsKind() throws {
    let one = try store.file(task())
    let other = try store.file(task())
    let reason = "误"
    for correction in [
      Corrected(entry: other, event: .created(task()), reason: reason),
      Corrected(entry: one, event: .commented(Commented(text: "x")), reason: reason),
      Corrected(entry: 99, event: .created(task()), reason: reason),
    ] {
      #expect(throws: Refusal.self) {
        try store.submit([Draft(on: .item(one), .correct(correction), by: supervisor)], at: now)
      }
    }
  }

  @Test func aListAnswersByFilterAndPage() throws {
    for index in 0..<7 {
      try store.file(task("第\(index)件", office: index < 3 ? "县民政局" : "县交通局"), moves: "confirm")
    }
    var filter = ItemFilter()
    filter.offices = ["县交通局"]
    filter.limit = 3
    let first = try store.items(filter, at: now)
    #expect(first.total == 4)
    #expect(first.rows.map(\.title) == ["第3件", "第4件", "第5件"])
    filter.after = try #require(first.rows.last).id
    #expect(try store.items(filter, at: now).rows.map(\.title) == ["第6件"])
    var text = ItemFilter()
    text.text = "5件"
    #expect(try store.items(text, at: now).rows.map(\.office) == ["县交通局"])
    var heading = ItemFilter()
    heading.heading = "民生"
    #expect(try store.items(heading, at: now).total == 7)
  }

  @Test func lightsFollowTheDayAlone() throws {
    try store.file(task(), moves: "confirm", "assign")
    let late = Moment(Day(number: now.day.number + 30))
    #expect(try store.items(ItemFilter(), at: now).rows.map(\.light) == [.grey])
    #expect(try store.items(ItemFilter(), at: late).rows.map(\.light) == [.red])
    var red = ItemFilter()
    red.lights = [.red]
    #expect(try store.items(red, at: now).total == 0)
    #expect(try store.items(red, at: late).total == 1)
    #expect(
      try store.board(ItemFilter(), at: late).cells == [.init(kind: "task", office: "县民政局", light: .red, count: 1)])
  }

  @Test func aBoardCountsWhatTheListLists() throws {
    for index in 0..<20 {
      try store.file(task(office: ["县民政局", "县交通局"][index % 2]), at: now.adding(seconds: index))
      if index % 3 == 0 {
        try _ = store.submit(
          [
            Draft(
              on: .item(try #require(try store.entries(after: 0, limit: 999).last).item), .move("confirm", .init()),
              by: supervisor)
          ],
          at: now.adding(seconds: index))
      }
    }
    for days in [0, 200, 400] {
      let day = Moment(Day(number: now.day.number + days))
      var filter = ItemFilter()
      filter.limit = 1000
      let board = try store.board(filter, at: day)
      let rows = try store.items(filter, at: day).rows
      for cell in board.cells {
        #expect(rows.count { $0.kind == cell.kind && $0.office == cell.office && $0.light == cell.light } == cell.count)
      }
      #expect(board.cells.reduce(0) { $0 + $1.count } == rows.count)
    }
  }

  @Test func aChangedCalendarMovesWhatRunsAndSaysSo() throws {
    let id = try store.file(task(), moves: "confirm", "assign")
    let before = try #require(try store.item(id)?.running("accept")?.due)
    let next = now.day.adding(days: 1)
    let table = YearTable(year: next.year, source: "测试", holidays: [next: "测试节"], makeUpWorkdays: [:])
    let change = try store.setCalendar([table], by: Asker(account: "管理员", roles: [.admin]), at: now)
    let after = try #require(try store.item(id)?.running("accept")?.due)
    #expect(after > before)
    #expect(change.moved == [.init(item: id, clock: "accept", old: before, new: after)])
    #expect(try store.calendar().answer(on: next) == .holiday("测试节"))
    #expect(try store.items(ItemFilter(), at: now).rows.first?.due == after.day)
  }

  @Test func whatWasKeptBeforeTheCalendarChangedStaysKept() throws {
    let id = try store.file(task(), moves: "confirm", "assign")
    try _ = store.submit([Draft(on: .item(id), .move("accept", .init()), by: lead)], at: now)
    let before = try store.item(id)
    let next = now.day.adding(days: 1)
    let table = YearTable(year: next.year, source: "测试", holidays: [next: "测试节"], makeUpWorkdays: [:])
    try _ = store.setCalendar([table], by: Asker(account: "管理员", roles: [.admin]), at: now)
    #expect(try store.item(id)?.clocks.first == before?.clocks.first)
  }

  @Test func aNoteBelongsToTheLedgerOrToAnItem() throws {
    let id = try store.file(task())
    let admin = Asker(account: "管理员", roles: [.admin])
    #expect(try store.note(Noted(subject: "settings", text: "已更新"), on: 0, by: admin, at: now).item == 0)
    #expect(try store.note(Noted(subject: "erased", text: "已删除"), on: id, by: admin, at: now).item == id)
    #expect(try store.history(of: id).count == 2)
  }

  @Test func aMoveThatNeedsItsPartsDoneLooksAtThem() throws {
    #expect(throws: Refusal.self) { try store.file(task(parent: 77)) }
    let id = try store.file(task())
    try store.file(task("一部分", parent: id))
    var filter = ItemFilter()
    filter.parent = id
    #expect(try store.items(filter, at: now).rows.map(\.title) == ["一部分"])
  }

  @Test func twoOpenStoresSeeEachOther() throws {
    let other: any LedgerStore = try folder.open()
    let id = try store.file(task(), moves: "confirm")
    #expect(try other.item(id)?.state == "confirmed")
    try _ = other.submit([Draft(on: .item(id), .move("assign", .init()), by: supervisor)], at: now)
    #expect(throws: Refusal.self) {
      try store.submit([Draft(on: .item(id), .move("assign", .init()), by: supervisor)], at: now)
    }
    try _ = store.submit([Draft(on: .item(id), .move("accept", .init()), by: lead)], at: now)
    #expect(try other.item(id)?.state == "accepted")
  }
}

/// Lists by every filter, against the folds themselves.
@Suite("Lists")
struct ListTests {
  @Test func everyFilterListsWhatTheFoldsSay() throws {
    let folder = try Folder()
    let store = try folder.create()
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = Seeded(seed)
    let (offices, titles) = (["县民政局", "县交通局", "县水利局"], ["新建社区食堂", "改造农村公路", "整治河道", "Wi-Fi 5G覆盖", "路"])
    for index in 0..<60 {
      let id = try store.file(
        task(
          "\(titles.randomElement(using: &random) ?? "")\(index % 7)处", key: "\(index)",
          office: offices.randomElement(using: &random) ?? ""), at: Folder.now.adding(seconds: index))
      for move in ["confirm", "assign", "accept", "start"].prefix(Int.random(in: 0...4, using: &random)) {
        let all = Asker(account: "全", roles: Set(LedgerRole.allCases))
        try _ = store.submit(
          [Draft(on: .item(id), .move(move, .init()), by: all)], at: Folder.now.adding(seconds: index))
      }
    }
    let kind = try #require(Folder.kinds()["task"])
    let calendar = try store.calendar()
    let items = try (1...(try store.entries(after: 0, limit: 9_999).count)).compactMap { try store.item($0) }
    #expect(items.count == 60)
    for round in 0..<120 {
      let now = Moment(Day(number: Folder.now.day.number + Int.random(in: 0..<300, using: &random)))
      var filter = ItemFilter()
      if Bool.random(using: &random) { filter.offices = [offices[round % 3]] }
      if round % 4 == 1 { filter.states = [kind.states[Int.random(in: 0..<5, using: &random)].name] }
      if round % 3 == 1 { filter.lights = [Light.Color.allCases[round % 6], .red] }
      if round % 5 == 1 { filter.dueBy = now.day }
      if round % 5 == 2 { filter.dueFrom = now.day }
      if round % 4 == 2 { filter.text = ["食堂", "公路3", "路", "wifi", "5g", "处", "无此"].randomElement(using: &random) }
      if round % 7 == 1 { filter.heading = ["民生", "重点", "无此"].randomElement(using: &random) }
      if round % 6 == 1 { filter.kinds = ["task"] }
      if round % 8 == 1 { filter.places = ["衍溪县"] }
      filter.limit = 7
      let wanted = items.filter { item in
        (filter.offices.isEmpty || filter.offices.contains(item.parties.lead ?? ""))
          && (filter.states.isEmpty || filter.states.contains(item.state))
          && (filter.lights.isEmpty || filter.lights.contains(item.lights(kind, calendar).light(at: now).color))
          && filter.dueBy.map { day in item.nextDue(kind).map { $0 <= day.end } ?? false } != false
          && filter.dueFrom.map { day in item.nextDue(kind).map { $0 >= Moment(day) } ?? false } != false
          && filter.text.map { plain(item.title).contains(plain($0)) } != false
          && filter.heading.map { item.created.origin?.heading?.joined().contains($0) == true } != false
      }.map(\.id)
      var listed: [Int] = []
      while true {
        let page = try store.items(filter, at: now)
        #expect(page.total == wanted.count, "seed \(seed), round \(round): \(filter)")
        listed += page.rows.map(\.id)
        guard let last = page.rows.last else { break }
        filter.after = last.id
      }
      #expect(listed == wanted, "seed \(seed), round \(round): \(filter)")
      filter.after = 0
      #expect(try store.board(filter, at: now).cells.reduce(0) { $0 + $1.count } == wanted.count, "seed \(seed)")
    }
  }

  private func plain(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
}
