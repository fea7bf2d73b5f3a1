import Foundation
import Hummingbird
import LedgerCore
import LedgerSQLite
import Logging
import Sealing
import Synchronization

@testable import Web
@testable import taizhang

/// A small made-up place with its ledger and its site, in a folder of its own that goes with it.
final class Town: Sendable {
  static let password = "yanxi-test-2025"
  /// Made once: a hash takes its time by design.
  private static let hash = (try? Password.hash(password)) ?? ""
  static let now = Moment("2025-06-30 09:00") ?? Moment(seconds: 0)

  let files: SQLiteLedger
  let site: Site
  let responder: SiteResponder
  private let clock: Clock
  private let folder: String

  /// - Parameters:
  ///   - sample: A folder of `Samples/settings` that the ledger's folder has too.
  ///   - reports: Folders of reports that are laid out for everybody.
  ///   - held: How many of them are held to be compared.
  init(
    _ place: String = "砚溪县", sample: String? = nil, rates: (address: Int, token: Int)? = nil, reports: [String] = [],
    held: Int = 300
  ) throws {
    folder = FileManager.default.temporaryDirectory.path + "/taizhang-web-" + UUID().uuidString
    if let sample {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let samples = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../Samples/settings/\(sample)")
      try FileManager.default.copyItem(atPath: samples.standardized.path, toPath: folder + "/" + sample)
    }
    let settings = try LedgerSettings.read(folder)
    files = try SQLiteLedger.create(in: folder, name: place, kinds: settings.kinds)
    try LedgerSettings.begin(files, supervisor: "督查室", settings, at: Moment("2025-01-03") ?? Town.now)
    let clock = Clock()
    self.clock = clock
    var limits = SiteLimits()
    limits.fresh = .zero
    (limits.upload, limits.evidence) = (4_096, 4_096)
    limits.form = 2_048
    limits.reports = held
    if let rates { (limits.addressRate, limits.accountRate) = rates }
    let shared = try SharedReports(in: reports)
    site = Site(ServedDoor(ServedLedger(files, settings, shared)), place: place, limits: limits) { clock.now }
    responder = site.responder()
    for role in LedgerRole.allCases {
      let office = [.lead, .support].contains(role) ? "县教育局" : "县政府"
      try add(Account(name: role.rawValue, office: office, roles: [role], passwordHash: Town.hash))
    }
    try add(Account(name: "other", office: "邻县教育局", roles: [.lead, .support], passwordHash: Town.hash))
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The site as a new process finds it: nothing but what lies in the folder.
  func restarted(isBehindProxy: Bool = false) throws -> SiteResponder {
    let settings = try LedgerSettings.read(folder)
    let opened = try SQLiteLedger(opening: folder, kinds: settings.kinds)
    let clock = clock
    let door = ServedDoor(ServedLedger(opened, settings))
    return Site(door, place: site.place, limits: site.limits, isBehindProxy: isBehindProxy) { clock.now }.responder()
  }

  func add(_ account: Account) throws { try files.keep([account], by: root, at: Moment("2025-01-03") ?? Town.now) }

  /// Lets time go by.
  func wait(seconds: Int) { clock.moment.withLock { $0 = $0.adding(seconds: seconds) } }

  var root: Asker { Asker(account: "督查室", roles: [.supervisor, .admin, .leader, .window]) }

  func browser(as role: LedgerRole? = nil) async throws -> Browser {
    let browser = Browser(responder)
    if let role { try await browser.signIn(role.rawValue) }
    return browser
  }

  /// Does it all as the supervision office on days long before the site is asked.
  @discardableResult
  func file(_ kind: String, _ title: String, _ requests: LedgerCore.Request..., by asker: Asker? = nil) throws -> Int {
    let at = Moment("2025-02-10 09:00") ?? Town.now
    let report = String(repeating: "ab", count: 32)
    let created = Created(
      kind: kind, place: "砚溪县", year: 2025, title: title,
      origin: Origin(report: report, from: 0, to: 4, words: title, heading: ["2025年重点工作"]),
      parties: Parties(lead: "县教育局"), due: Day("2025-12-31"))
    let item = try files.submit([Draft(on: .new, .create(created), by: asker ?? root)], at: at)[0].number
    for request in requests { _ = try files.submit([Draft(on: .item(item), request, by: actor(request))], at: at) }
    return item
  }

  private func actor(_ request: LedgerCore.Request) -> Asker {
    Asker(account: "督查室", roles: Set(LedgerRole.allCases))
  }

  /// A task that the education office is at work on.
  func task(_ title: String = "新增普惠性托位400个") throws -> Int {
    try file(
      "task", title, .move("confirm", .init()), .move("assign", .init()), .move("accept", .init()),
      .move("start", .init()))
  }

  private final class Clock: Sendable {
    let moment = Mutex(Town.now)
    var now: Moment { moment.withLock { $0 } }
  }
}
