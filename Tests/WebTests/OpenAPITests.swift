import Foundation
import LedgerCore
import Testing

@testable import Web

/// The document says what the routes are, no more and no less.
struct OpenAPITests {
  private static let document = OpenAPI.document(of: Route.all)

  @Test func everyRouteForProgramsIsDescribedAndNothingElse() async throws {
    let served = try await Program(Town()).get(OpenAPI.path).json
    #expect(served == OpenAPITests.document)
    var described: Set<String> = []
    for (path, item) in served["paths"]?.object ?? [:] {
      for method in item.object?.keys.sorted() ?? [] { described.insert("\(method.uppercased()) \(path)") }
    }
    let routes = Route.all.filter {
      $0.isInterface || $0.path.hasPrefix(Route.interface) || $0.path.hasPrefix(Route.feeds)
    }
    #expect(described == Set(routes.map { "\($0.method.rawValue) \($0.path)" }))
    for route in routes { #expect(route.isInterface, "\(route.path)") }
  }

  @Test func everyPartOfAPathIsDeclaredAndNoOther() {
    for route in Route.all {
      guard let operation = route.operation else { continue }
      let inPath = Set(
        route.path.split(separator: "/").filter { $0.contains("{") }.map {
          String($0.drop { $0 != "{" }.dropFirst().prefix { $0 != "}" })
        })
      #expect(inPath == Set(operation.parameters.filter { $0.place == .path }.map(\.name)), "\(route.path)")
      let names = operation.parameters.map(\.name)
      #expect(names.count == Set(names).count, "\(route.path) declares a parameter twice")
    }
  }

  @Test func everyCallHasANameOfItsOwn() {
    let names = Route.all.compactMap(\.operation?.name)
    #expect(names.count == Set(names).count)
  }

  /// What is referred to is there.
  @Test func everyReferenceLeadsSomewhere() throws {
    let components = try #require(OpenAPITests.document["components"]?["schemas"]?.object)
    var waiting = [OpenAPITests.document]
    while let one = waiting.popLast() {
      if let reference = one["$ref"]?.text {
        #expect(components[String(reference.dropFirst("#/components/schemas/".count))] != nil, "\(reference)")
      }
      waiting += one.list ?? []
      waiting += one.object.map { Array($0.values) } ?? []
    }
  }

  @Test func aTextIsOfItsFormExactlyWhereItsPatternSays() throws {
    let tries = [
      "2026-03", "2026Q1", "2026Q5", "2026-13", "2026-3", "", "12", "-12.5", "1.", ".5", "--1", "1.2.3",
      String(repeating: "a", count: 64), String(repeating: "A", count: 64), String(repeating: "g", count: 64), "１２",
      "2026-03\n", "0.1234567", "1234567890123456",
    ]
    for form in [TextForm.period, .decimal, .digest] {
      let pattern = try NSRegularExpression(pattern: try #require(form.pattern).replacing("$", with: "\\z"))
      for text in tries {
        let matches = pattern.firstMatch(in: text, range: NSRange(location: 0, length: text.utf16.count)) != nil
        #expect(form.holds(text) == matches, "\(form.words): \(text)")
      }
    }
  }
}
