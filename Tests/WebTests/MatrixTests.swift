import Foundation
import HTTPTypes
import LedgerCore
import Testing

@testable import Web
@testable import taizhang

/// Every route as every role, as nobody, and as another place's staff: let in exactly where the table of routes says, and
/// taken exactly where the ledger would.
struct MatrixTests {
  private static let roles: [LedgerRole?] = [nil] + LedgerRole.allCases

  @Test(arguments: roles)
  func aPageIsOpenExactlyToThoseWhomItsRouteNames(role: LedgerRole?) async throws {
    let town = try Town()
    let item = try town.task()
    _ = try town.files.checkpoint(at: Town.now)
    let browser = try await town.browser(as: role)
    for route in Route.all where route.method == .get {
      guard let path = sample(route, item) else { continue }
      let answer = try await browser.get(path)
      let isIn = route.audience.admits(role.map { [$0] })
      if isIn {
        #expect(answer.status < 400, "\(path) as \(role?.rawValue ?? "nobody") gave \(answer.status)")
      } else if route.isInterface {
        #expect(
          answer.status == (role == nil ? 401 : 403), "\(path) as \(role?.rawValue ?? "nobody") gave \(answer.status)")
      } else if role == nil {
        #expect(answer.location?.hasPrefix("/sign-in?back=") == true, "\(path) does not ask nobody to sign in")
      } else {
        #expect(answer.status == 403, "\(path) as \(role?.rawValue ?? "") gave \(answer.status)")
      }
    }
  }

  /// What is done with an item, by each role and by an office that does not lead it.
  @Test(arguments: LedgerRole.allCases.map(\.rawValue) + ["other"])
  func whatIsDoneIsTakenExactlyWhereTheLedgerWould(account: String) async throws {
    let town = try Town()
    let holder = try #require(try ServedLedger(town.files, LedgerSettings.read(town.files.folder)).holder(of: account))
    let moves = ["submit", "suspend", "cancel", "verify"]
    for (move, item) in zip(moves, try moves.map { try town.task("整治积水点\($0)") }) {
      let kind = try #require(town.files.kinds["task"])
      let now = try #require(try town.files.item(item))
      let wouldTake =
        (try? now.decide(
          .move(move, .init(reason: "样例", evidence: [sampleFile])), by: holder.asker, at: Town.now, kind)) != nil
      let browser = try await town.browser()
      try await browser.signIn(account)
      let answer = try await browser.post("/items/\(item)/moves/\(move)", [("reason", "样例")], file: "记录.txt", "样例")
      #expect((answer.status == 303) == wouldTake, "\(move) by \(account) gave \(answer.status)")
      let page = try await browser.get("/items/\(item)")
      #expect(page.status == 200)
    }
  }

  @Test(arguments: LedgerRole.allCases.map(\.rawValue) + ["other"])
  func aFormIsDrawnExactlyWhereItWouldBeTaken(account: String) async throws {
    let town = try Town()
    let item = try town.task()
    let moves = ["submit", "suspend", "cancel", "verify", "return"]
    let others = try moves.map { try town.task("另一项\($0)") }
    let browser = try await town.browser()
    try await browser.signIn(account)
    let page = try await browser.get("/items/\(item)").body
    for (move, fresh) in zip(moves, others) {
      let path = "/items/\(item)/moves/\(move)"
      let isDrawn = page.contains("action=\"\(path)\"")
      let answer = try await browser.post(
        "/items/\(fresh)/moves/\(move)", [("reason", "样例")], file: "记录.txt", "样例")
      #expect(isDrawn == (answer.status == 303), "\(move) as \(account): drawn \(isDrawn), answered \(answer.status)")
    }
    let isDrawn = page.contains("action=\"/items/\(item)/progress\"")
    let answer = try await browser.post(
      "/items/\(item)/progress", [("period", "2025-06"), ("share", "50")], file: "记录.txt", "样例")
    #expect(isDrawn == (answer.status == 303), "progress as \(account): drawn \(isDrawn), answered \(answer.status)")
  }

  @Test func nobodyDoesAnything() async throws {
    let town = try Town()
    let item = try town.task()
    let before = try town.files.size()
    let browser = try await town.browser()
    _ = try await browser.get("/sign-in")
    for route in Route.all where route.method == .post && route.audience != .anyone {
      let path = try #require(sample(route, item, hasAll: true))
      #expect(try await browser.post(path, [("text", "样例"), ("share", "50")]).status == 401)
    }
    #expect(try town.files.size() == before)
  }

  @Test func staffOfAnotherPlaceIsNobodyHere() async throws {
    let (here, there) = (try Town(), try Town("邻县"))
    let stranger = Account(
      name: "邻县督查员", office: "邻县督查室", roles: [.supervisor, .admin],
      passwordHash: try there.files.account("lead")?.passwordHash ?? "")
    try there.add(stranger)
    let browser = try await here.browser()
    #expect(try await browser.trySignIn(stranger.name).status == 422)
    // Nor does the session of the other site open anything.
    let other = try await there.browser()
    try await other.signIn(stranger.name)
    #expect(try await other.get("/accounts").status == 200)
    let session = try #require(other.cookies["taizhang"])
    let answer = try await browser.get("/accounts", [.cookie: "taizhang=\(session)"])
    #expect(answer.location?.hasPrefix("/sign-in") == true)
  }

  @Test func whatIsTakenFromAnAccountIsGoneAtOnce() async throws {
    let town = try Town()
    let browser = try await town.browser(as: .admin)
    #expect(try await browser.get("/accounts").status == 200)
    let hash = try town.files.account("admin")?.passwordHash ?? ""
    try town.add(Account(name: "admin", office: "县政府", roles: [.window], passwordHash: hash))
    #expect(try await browser.get("/accounts").status == 403)
    try town.files.removeAccount("admin", by: town.root, at: Town.now)
    #expect(try await browser.get("/account").location?.hasPrefix("/sign-in") == true)
  }

  private var sampleFile: Evidence {
    Evidence(digest: String(repeating: "0", count: 64), name: "样例.txt", type: "text/plain", size: 6)
  }

  /// Nil for what needs what this town does not have, such as a report's file; another test asks for it.
  private func sample(_ route: Route, _ item: Int, hasAll: Bool = false) -> String? {
    let path = route.path
    // Cases, ballots and bundles are no tasks: see `CaseTests`, `DeputyTests`, `BundleTests`, and `Interface/`.
    let others = [
      "/admin/export/files/{name}", "/api/v1/exports/files/{name}", "/desk/{id}", "/vote/{id}", "/api/v1/requests/{id}",
      "/api/v1/cases/{id}", "/api/v1/ballots/{id}",
    ]
    let wantsQuery = route.operation?.parameters.contains { $0.place == .query && $0.isRequired } == true
    if others.contains(path) || wantsQuery, !hasAll { return nil }
    let known = path.replacing("{number}", with: "\(item)").replacing("{id}", with: "\(item)").replacing(
      "{move}", with: "submit"
    ).replacing(
      "{language}", with: "en"
    )
    .replacing("{name}", with: Asset.style.name)
    return known.contains("{") && !hasAll ? nil : known.replacing(/\{[a-z]+\}/, with: "1")
  }
}
