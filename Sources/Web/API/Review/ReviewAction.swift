internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 审定 by a program: what becomes of proposals. Each is a value with its body and its step; one that is settled already is a
/// conflict, so nothing is decided twice.
struct ReviewAction: Sendable {
  let path: String
  let name: String
  let title: Title
  let body: [Property]
  /// What the numbers in the answer are.
  let answer: Made
  let step: @Sendable (Visit.Input, [Shelved], any OpenLedger, Asker, Moment) throws -> [Int]

  enum Made: String {
    case items, proposals
  }

  static let audience = Audience.roles(LedgerRight.review.roles)

  var route: Route {
    let inPath = path.contains("{proposal}")
    let numbers = Property.must("proposals", .list(.number, least: 1, most: 500), "Numbers of open proposals.")
    let operation = Operation(
      name, .write, inPath ? [ProposalsInterface.number] : [], body: .json(.object(inPath ? body : [numbers] + body)),
      .created(.object([.must(answer.rawValue, .list(.number))])), once: .remembered, weight: 5)
    return .program(.post, path, by: ReviewAction.audience, title, operation) { visit in
      try await run(visit)
    }
  }

  private func run(_ visit: Visit) async throws -> Response {
    let (input, asker, now) = (visit.input, visit.asker, visit.now)
    let one = visit.parameters.get("proposal", as: Int.self)
    let numbers = one.map { [$0] } ?? input["proposals"]?.list?.compactMap(\.integer) ?? []
    let made = try await visit.ask { ledger in
      try asker.check(.review)
      return try step(input, Reviewing.open(numbers, in: ledger), ledger, asker, now)
    }
    return JSONAnswer.response([answer.rawValue: made], .created)
  }
}
