import LedgerCore
import Testing

@testable import Web

/// What people can do by a page programs can do by a call, or it is said why not.
struct CounterpartTests {
  private static let pages = Route.all.filter { !$0.isInterface }
  private static let calls = Dictionary(
    Route.all.filter(\.isInterface).map { ($0.name, $0) }, uniquingKeysWith: { $1 })

  @Test func everyPageAndFormHasACallOrAReason() {
    for page in CounterpartTests.pages {
      #expect(Counterpart.all[page.name] != nil, "\(page.name): see Counterpart.all")
    }
    let names = Set(CounterpartTests.pages.map(\.name))
    for name in Counterpart.all.keys { #expect(names.contains(name), "there is no \(name) any more") }
  }

  @Test func everyCallNamedThereIsOne() {
    for (page, counterpart) in Counterpart.all {
      guard case .calls(let calls) = counterpart else { continue }
      #expect(!calls.isEmpty)
      for call in calls { #expect(CounterpartTests.calls[call] != nil, "\(page) names \(call)") }
    }
  }

  /// Only drawing a form, reading words and what is a person's secret is left out.
  @Test func whatAFormDoesACallDoes() {
    for page in CounterpartTests.pages where page.method == .post {
      switch Counterpart.all[page.name] {
      case .calls(let calls):
        #expect(page.name == "POST /requests" || calls.contains { !$0.hasPrefix("GET ") }, "\(page.name) only reads")
      case .leftOut(.secret): break
      default: Issue.record("\(page.name) has no call")
      }
    }
  }

  /// Whom a page lets in its calls let in too; a form of everybody's wants a token, unless a code is the key.
  @Test func whoIsLetInAtAPageIsLetInAtItsCalls() {
    for page in CounterpartTests.pages {
      guard case .calls(let calls)? = Counterpart.all[page.name] else { continue }
      for call in calls.compactMap({ CounterpartTests.calls[$0] }) {
        for role in LedgerRole.allCases where page.audience.admits([role]) {
          #expect(call.audience.admits([role]), "\(page.name) lets \(role) in, \(call.name) does not")
        }
      }
    }
  }
}
