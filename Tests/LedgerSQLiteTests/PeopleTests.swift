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

  private func begin() throws { try store.begin(with: Account(name: "管理员", roles: [.admin], passwordHash: "")) }

  private func ask(_ name: String, on created: Created = task()) throws -> Item {
    let data = PersonalData(
      fields: ["name": name, "phone": "13800001234"], purpose: "热线工单", until: Folder.now.day.adding(days: 30))
    let id = try #require(try store.file(created, about: data, by: supervisor, at: Folder.now).first).item
    return try #require(try store.item(id))
  }

  @Test func anAccountSignsInWithItsPasswordOnly() throws {
    try begin()
    let hash = try Password.hash("砚台-9", .least)
    let account = Account(name: "李办", office: "县民政局", roles: [.lead, .support], passwordHash: hash)
    try store.keep([account], by: admin, at: Folder.now)
    #expect(try store.signIn("李办", password: "砚台-9")?.roles == [.lead, .support])
    #expect(try store.signIn("李办", password: "砚台-8") == nil)
    #expect(try store.signIn("王办", password: "砚台-9") == nil)
    try store.keep([Account(name: "李办", roles: [.leader], passwordHash: hash)], by: admin, at: Folder.now)
    #expect(try store.account("李办")?.roles == [.leader])
    try store.removeAccount("李办", by: admin, at: Folder.now)
    #expect(try store.accounts().map(\.name) == ["管理员"])
    #expect(try store.entries(after: 0, limit: 9).map(\.event.name) == ["noted", "noted", "noted"])
  }

  @Test func anAccountIsChangedAndNotedOrNeither() throws {
    try begin()
    try store.file(task())
    let account = Account(name: "李办", roles: [.admin], passwordHash: "")
    #expect(throws: Refusal.self) { try store.keep([account], by: admin, at: Folder.now.adding(seconds: -60)) }
    #expect(throws: Refusal.self) { try store.keep([account], by: supervisor, at: Folder.now) }
    #expect(throws: Refusal.self) { try store.removeAccount("管理员", by: admin, at: Folder.now.adding(seconds: -60)) }
    #expect(throws: Refusal.self) { try store.begin(with: account) }
    #expect(throws: Refusal.self) { try store.removeAccount("无此人", by: admin, at: Folder.now) }
    #expect(try store.accounts().map(\.name) == ["管理员"])
    #expect(try store.entries(after: 0, limit: 9).count == 1)
  }

  @Test func anAdministratorStays() throws {
    try begin()
    #expect(throws: Refusal.self) {
      try store.keep([Account(name: "管理员", roles: [.lead], passwordHash: "")], by: admin, at: Folder.now)
    }
    #expect(throws: Refusal.self) { try store.removeAccount("管理员", by: admin, at: Folder.now) }
    #expect(try store.account("管理员")?.roles == [.admin])
  }

  @Test(arguments: ["", " ", "李\t办", "李\u{9B}办", String(repeating: "李", count: 101)])
  func aNameIsAName(name: String) throws {
    try begin()
    #expect(throws: Refusal.self) {
      try store.keep([Account(name: name, roles: [.lead], passwordHash: "")], by: admin, at: Folder.now)
    }
  }

  @Test func anApplicantIsShownToThoseWhoHandleTheCaseAndMaskedToOthersAndGoesWhenTheTimeIsOver() throws {
    let item = try ask("张三丰")
    func seen(_ asker: Asker) throws -> [String: String]? {
      guard case .shown(let data)? = try store.applicant(of: item, for: asker) else { return nil }
      return data.fields
    }
    #expect(try seen(lead) == ["name": "张三丰", "phone": "13800001234"])
    let other = Asker(account: "财政局经办", roles: [.lead], office: "县财政局")
    #expect(try seen(other) == ["name": "张**", "phone": "138****1234"])
    let last = Folder.now.adding(seconds: 30 * 86_400)
    #expect(try store.sweepPersonalData(by: admin, at: last) == [])
    #expect(throws: Refusal.self) { try store.sweepPersonalData(by: lead, at: last.adding(seconds: 86_400)) }
    #expect(try seen(lead) != nil)
    #expect(try store.sweepPersonalData(by: admin, at: last.adding(seconds: 86_400)).count == 1)
    #expect(try store.applicant(of: item, for: lead) == .deleted)
    #expect(try store.verify().isClean)
  }

  @Test func sweepingIsNotedOrNotDone() throws {
    let item = try ask("张三丰", on: task())
    try store.file(task("后来的"), at: Folder.now.adding(seconds: 90 * 86_400))
    #expect(throws: Refusal.self) {
      try store.sweepPersonalData(by: admin, at: Folder.now.adding(seconds: 60 * 86_400))
    }
    #expect(try store.applicant(of: item, for: supervisor) != .deleted)
  }

  @Test func aRefusedItemLeavesNothingOfItsApplicant() throws {
    #expect(throws: Refusal.self) { try ask("张三丰", on: task("")) }
    #expect(throws: Refusal.self) { try ask("张三丰", on: task("甲\u{1B}[2J")) }
    #expect(throws: Refusal.self) { try ask("张三丰", on: task(String(repeating: "长", count: 2_001))) }
    let kept = try Tampering(folder).queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM personal") }
    #expect(kept == 0)
  }

  @Test func noFileOfTheLedgerHoldsPersonalDataInTheClear() throws {
    try _ = ask("欧阳修远")
    for path in FileManager.default.enumerator(atPath: folder.path)?.compactMap({ $0 as? String }) ?? [] {
      let bytes = FileManager.default.contents(atPath: "\(folder.path)/\(path)") ?? Data()
      #expect(bytes.range(of: Data("13800001234".utf8)) == nil, "\(path)")
      #expect(bytes.range(of: Data("欧阳修远".utf8)) == nil, "\(path)")
    }
  }

  @Test func oneRowDoesNotStandForAnother() throws {
    let (one, other) = (try ask("甲"), try ask("乙"))
    let (first, second) = (one.parties.applicant ?? "", other.parties.applicant ?? "")
    try Tampering(folder).run([
      "UPDATE personal SET sealed = (SELECT sealed FROM personal WHERE reference = '\(second)') WHERE reference = '\(first)'"
    ])
    #expect(throws: StoreFault.self) { try store.applicant(of: one, for: supervisor) }
  }

  @Test func anotherItemThatNamesTheReferenceIsNotShownIt() throws {
    var created = task("别人的")
    created.parties?.applicant = try ask("甲").parties.applicant
    let item = try #require(try store.item(try store.file(created)))
    #expect(throws: StoreFault.self) { try store.applicant(of: item, for: supervisor) }
  }

  @Test func keysAreTheirOwnersAlone() throws {
    for name in ["signing.key", "personal.key"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/data/keys/\(name)")
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }
}
