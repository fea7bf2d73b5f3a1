import LedgerCore
import Testing

@testable import Web

/// Every call by every scope and role: none does more than its token and its account may.
struct DoorTests {
  private static let calls = Route.all.filter(\.isInterface)

  private func path(_ route: Route) -> String {
    route.path.replacing("{digest}", with: String(repeating: "0", count: 64)).replacing(/\{[a-z]+\}/, with: "1")
  }

  @Test(arguments: TokenScope.allCases)
  func aTokenWithoutTheScopeOpensNothing(scope: TokenScope) async throws {
    let town = try Town(rates: (address: 0, token: 0))
    let size = try town.files.size()
    let program = try await Program(town, as: "admin", Set(TokenScope.allCases).subtracting([scope]))
    for route in DoorTests.calls where route.operation?.scope == scope {
      #expect(try await program.ask(route.method, path(route), nil).status == 403, "\(route.name)")
    }
    #expect(try town.files.size() == size + 1, "more than the token was noted")
  }

  @Test(arguments: LedgerRole.allCases)
  func whoIsNotNamedAtACallIsNotLetIn(role: LedgerRole) async throws {
    let town = try Town(rates: (address: 0, token: 0))
    let program = try await Program(town, as: role.rawValue)
    let size = try town.files.size()
    for route in DoorTests.calls where !route.audience.admits([role]) {
      #expect(try await program.ask(route.method, path(route), nil).status == 403, "\(route.name) as \(role)")
    }
    #expect(try town.files.size() == size)
  }

  /// What wants no token writes nothing without a code either.
  @Test func anOpenCallWithoutACodeWritesNothing() async throws {
    let town = try Town()
    let item = try town.task()
    let size = try town.files.size()
    let program = try await Program(town)
    for route in DoorTests.calls where route.operation?.isOpen == true {
      let path = route.path.replacing("{id}", with: "\(item)")
      let body: JSON = ["grade": "satisfied", "words": "样例", "code": "7777", "yes": [], "answers": [:]]
      for name in [["grade"], ["words"], ["code", "yes"]] {
        let said = JSON.object((body.object ?? [:]).filter { name.contains($0.key) })
        #expect(try await program.post(path, said).status >= 400, "\(route.name)")
      }
    }
    #expect(try town.files.size() == size)
  }

  @Test func whatCostsMuchCountsMuch() {
    for route in DoorTests.calls {
      guard let operation = route.operation else { continue }
      #expect(route.weight == operation.weight)
      // Handing over a file to be read, and what reads the whole log.
      if case .read = operation.body {
        #expect(route.weight >= 5, "\(route.name)")
      }
    }
  }
}
