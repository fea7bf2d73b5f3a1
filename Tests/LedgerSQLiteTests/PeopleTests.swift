import Foundation
import LedgerCore
import LedgerSQLite
import Sealing
import Testing

@Suite("People")
struct PeopleTests {
  let folder: Folder
  let store: SQLiteLedger

  init() throws {
    folder = try Folder()
    store = try folder.create()
  }

  @Test func anAccountSignsInWithItsPasswordOnly() throws {
    let hash = try Password.hash("砚台-9", .least)
    try store.keep(Account(name: "李办", office: "县民政局", roles: [.lead, .support], passwordHash: hash))
    #expect(try store.signIn("李办", password: "砚台-9")?.roles == [.lead, .support])
    #expect(try store.signIn("李办", password: "砚台-8") == nil)
    #expect(try store.signIn("王办", password: "砚台-9") == nil)
    try store.keep(Account(name: "李办", roles: [.leader], passwordHash: hash))
    #expect(try store.accounts().map(\.roles) == [[.leader]])
    try store.removeAccount("李办")
    #expect(try store.accounts().isEmpty)
  }

  @Test func personalDataIsShownToThoseWhoHandleTheCaseAndGoesWhenItsTimeIsOver() throws {
    let until = Day(number: 20_600)
    let data = PersonalData(fields: ["name": "张三丰", "phone": "13800001234"], purpose: "热线工单", until: until)
    let reference = try store.keep(data)
    #expect(try store.personalData(reference, handlesCase: true) == data)
    #expect(throws: Refusal.self) { try store.personalData(reference, handlesCase: false) }
    #expect(try store.sweepPersonalData(on: until) == [])
    #expect(try store.sweepPersonalData(on: until.adding(days: 1)) == [reference])
    #expect(try store.personalData(reference, handlesCase: true) == nil)
    #expect(try store.verify().isClean)
  }

  @Test func noFileOfTheLedgerHoldsPersonalDataInTheClear() throws {
    try _ = store.keep(
      PersonalData(fields: ["name": "欧阳修远", "phone": "13800001234"], purpose: "p", until: Day(number: 20_600)))
    for path in FileManager.default.enumerator(atPath: folder.path)?.compactMap({ $0 as? String }) ?? [] {
      let bytes = FileManager.default.contents(atPath: "\(folder.path)/\(path)") ?? Data()
      #expect(bytes.range(of: Data("13800001234".utf8)) == nil, "\(path)")
      #expect(bytes.range(of: Data("欧阳修远".utf8)) == nil, "\(path)")
    }
  }

  @Test func oneRowDoesNotStandForAnother() throws {
    let until = Day(number: 20_600)
    let one = try store.keep(PersonalData(fields: ["name": "甲"], purpose: "p", until: until))
    let other = try store.keep(PersonalData(fields: ["name": "乙"], purpose: "p", until: until))
    try Tampering(folder).run([
      "UPDATE personal SET sealed = (SELECT sealed FROM personal WHERE reference = '\(other)') WHERE reference = '\(one)'"
    ])
    #expect(throws: StoreFault.self) { try store.personalData(one, handlesCase: true) }
  }

  @Test func keysAreTheirOwnersAlone() throws {
    for name in ["signing.key", "personal.key"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/data/keys/\(name)")
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }
}
