import Foundation
import GRDB
import LedgerCore
import LedgerSQLite
import Testing

struct DeliveryTests {
  private func comment(_ text: String, on item: Int, key: String?, request: String? = nil) -> Delivery {
    Delivery(
      [Draft(on: .item(item), .comment(text), by: lead)],
      once: key.map { .init(account: lead.account, key: $0, request: Array((request ?? text).utf8)) })
  }

  @Test func theSameTwiceIsWrittenOnceAndAnsweredAlike() throws {
    let folder = try Folder()
    let ledger = try folder.create()
    let item = try ledger.file(task())
    let first = try ledger.deliver(comment("一", on: item, key: "k"), at: Folder.now)
    _ = try ledger.deliver(comment("二", on: item, key: nil), at: Folder.now)
    #expect(try ledger.deliver(comment("一", on: item, key: "k"), at: Folder.now) == first)
    // Another process, or this one after its end, remembers too.
    try ledger.close()
    #expect(try folder.open().deliver(comment("一", on: item, key: "k"), at: Folder.now) == first)
    #expect(try folder.open().verify().isClean)
  }

  @Test func somethingElseUnderTheSameKeyIsRefused() throws {
    let folder = try Folder()
    let ledger = try folder.create()
    let item = try ledger.file(task())
    _ = try ledger.deliver(comment("一", on: item, key: "k"), at: Folder.now)
    let size = try ledger.size()
    #expect(throws: DeliveryFault.anotherUnderThisKey) {
      try ledger.deliver(comment("二", on: item, key: "k"), at: Folder.now)
    }
    #expect(try ledger.size() == size)
    // A day later the key is free.
    let later = Folder.now.adding(seconds: Delivery.Once.remembered + 1)
    #expect(try ledger.deliver(comment("二", on: item, key: "k"), at: later).count == 1)
  }

  @Test func aRefusedDeliveryLeavesNothing() throws {
    let folder = try Folder()
    let ledger = try folder.create()
    let item = try ledger.file(task())
    #expect(throws: Refusal.self) { try ledger.deliver(comment("", on: item, key: "k", request: "x"), at: Folder.now) }
    #expect(try ledger.deliver(comment("一", on: item, key: "k", request: "y"), at: Folder.now).count == 1)
  }

  @Test func whoDidNotSeeTheNewestEntryIsRefused() throws {
    let folder = try Folder()
    let ledger = try folder.create()
    let item = try ledger.file(task())
    var delivery = comment("一", on: item, key: nil)
    delivery.seen = .init(item: item, latest: item)
    let entries = try ledger.deliver(delivery, at: Folder.now)
    #expect(throws: DeliveryFault.movedOn(latest: entries[0].number)) { try ledger.deliver(delivery, at: Folder.now) }
    delivery.seen = .init(item: item, latest: entries[0].number)
    #expect(try ledger.deliver(delivery, at: Folder.now).count == 1)
  }

  @Test func aLedgerOfTheFirstFormatIsBroughtUpToDate() throws {
    let folder = try Folder()
    let item = try folder.create().file(task())
    let queue = try DatabaseQueue(path: folder.path + "/data/taizhang.sqlite")
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "DROP TABLE token; DROP TABLE delivery; DROP TABLE session; PRAGMA user_version = 1")
      _ = try db.checkpoint(.truncate)
    }
    try queue.close()
    let ledger = try folder.open()
    #expect(try ledger.deliver(comment("一", on: item, key: "k"), at: Folder.now).count == 1)
    #expect(try ledger.verify().faults == [])
    try ledger.close()
    #expect(try folder.open().tokens(of: nil).isEmpty)
  }
}

struct TokenTests {
  private func ledger(_ folder: Folder) throws -> SQLiteLedger {
    let ledger = try folder.create()
    try ledger.begin(with: Account(name: admin.account, roles: [.admin], passwordHash: ""))
    try ledger.keep(
      [Account(name: lead.account, office: lead.office, roles: [.lead], passwordHash: "")], by: admin, at: Folder.now)
    return ledger
  }

  private func make(_ ledger: SQLiteLedger, by asker: Asker = lead, days: Int = 1) throws -> (AccessToken, String) {
    let made = try ledger.makeToken(
      for: lead.account, [.read], until: Folder.now.adding(seconds: days * 86_400), purpose: "试", by: asker,
      at: Folder.now)
    return (made.token, made.secret)
  }

  @Test func aTokenIsFoundByItsSecretUntilItsTimeIsOver() throws {
    let folder = try Folder()
    let ledger = try ledger(folder)
    let (token, secret) = try make(ledger)
    #expect(try ledger.token(secret, at: Folder.now) == token)
    #expect(try ledger.token(secret, at: token.until) == nil)
    #expect(try ledger.token(secret + "0", at: Folder.now) == nil)
    #expect(try ledger.token("", at: Folder.now) == nil)
  }

  @Test func theSecretIsNowhereInTheFolder() throws {
    let folder = try Folder()
    let ledger = try ledger(folder)
    let (_, secret) = try make(ledger)
    try ledger.close()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/data/taizhang.sqlite"))
    #expect(bytes.range(of: Data(secret.utf8)) == nil)
    #expect(bytes.range(of: Data(secret.dropFirst("taizhang_".count).utf8)) == nil)
  }

  @Test func onlyItsAccountAndWhoManagesAccountsMakeAndRemoveOne() throws {
    let folder = try Folder()
    let ledger = try ledger(folder)
    #expect(throws: Refusal.self) { try make(ledger, by: supervisor) }
    let (token, secret) = try make(ledger, by: admin)
    #expect(throws: Refusal.self) { try ledger.removeToken(token.number, by: supervisor, at: Folder.now) }
    try ledger.removeToken(token.number, by: lead, at: Folder.now)
    #expect(try ledger.token(secret, at: Folder.now) == nil)
    #expect(throws: Refusal.self) { try ledger.removeToken(token.number, by: lead, at: Folder.now) }
  }

  @Test(arguments: [0, -1, 367])
  func aTokenIsMadeForADayToAYear(days: Int) throws {
    let folder = try Folder()
    let ledger = try ledger(folder)
    #expect(throws: Refusal.self) { try make(ledger, days: days) }
  }
}
