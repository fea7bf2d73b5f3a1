internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 惠企政策 for programs: what there is, and who is entitled to what and why. Nothing handed over here is kept.
enum PoliciesInterface {
  static let listing = Operation(
    "listPolicies", .read, [], .json(.object([.must("policies", .list(policy))])), weight: 5)
  static let asking = Operation(
    "listCompanyQuestions", .read, [],
    .json(
      .object([
        .must(
          "questions",
          .list(
            .object([
              .must("field", .text()), .must("form", .choice(["number", "day", "words"])),
              .may("unit", .text(), "Of a number."), .may("choices", .list(.text()), "Words that a policy knows."),
            ])), "What a company is asked so that every policy can be decided.")
      ])))
  static let deciding = Operation(
    "decideForCompany", .read, [],
    body: .json(
      .object([.must("answers", .map(.text(most: 100)), "By field of the questions; what is not said is unknown.")])),
    .json(.object([.must("decisions", .list(decision))])), weight: 5, isOpen: true)
  static let table = Operation(
    "decideForCompanies", .read,
    [
      .query("key", .name, "Column by which companies are told apart; that of the credit code where it is not said."),
      .query("only", .choice(CompaniesPage.Only.allCases.map(\.rawValue)), "Which are answered; all."),
    ], body: .read,
    .json(
      .object([
        .must(
          "policies",
          .list(
            .object([
              .must("policy", .text()), .must("title", .words), .must("standings", .map(.count), "How many stand how."),
              .must("total", .text(), "What is paid, in yuan."),
            ]))), .must("missing", .list(.title), "Columns that a policy asks for and the list lacks."),
        .must(
          "companies",
          .list(.object([.must("code", .words), .must("name", .words), .must("decisions", .list(decision))])),
          "The first hundred."), .must("total", .count, "All that were asked for."),
      ])), weight: 20)

  private static let policy = Schema.named(
    "Policy",
    .object([
      .must("name", .text()), .must("title", .words), .must("ground", .words, "Legal ground."),
      .must("from", .formed(.day)), .must("to", .formed(.day)), .must("isInForce", .flag), .must("amount", .title),
      .must("conditions", .anything, "A sentence, or an object with `all` or `any` of such."),
      .may("budget", .text(), "In yuan; absent without limit."), .may("left", .text(), "What is left of it, in yuan."),
    ]))
  private static let decision = Schema.named(
    "Decision",
    .object([
      .must("policy", .text()), .must("title", .words),
      .must("standing", .choice(PolicyRun.Standing.allCases.map(\.rawValue))), .must("standingTitle", .title),
      .may("amount", .text(), "In yuan."), .must("ground", .words),
      .must(
        "reasons",
        .list(
          .object([
            .must("statement", .words), .must("holds", .choice(["yes", "no", "unknown"])), .may("datum", .words),
            .must("isAlternative", .flag, "One of several of which one is enough."),
          ]))),
    ]))

  @Sendable static func list(_ visit: Visit) async throws -> Response {
    let policies = try await PoliciesPage.model(visit).policies.map { shown -> JSON in
      let policy = shown.policy
      return .members([
        "name": .text(policy.name), "title": .text(policy.title), "ground": .text(policy.ground),
        "from": JSON(policy.period.lowerBound), "to": JSON(policy.period.upperBound),
        "isInForce": .flag(shown.isInForce), "amount": JSON(policy.amountWords),
        "conditions": json(policy.entitled.words), "budget": policy.budget.map { .text($0.yuan) },
        "left": shown.left.map { .text($0.yuan) },
      ])
    }
    return JSONAnswer.tagged(["policies": JSON.list(policies)], for: visit)
  }

  /// A list in a list; settings allow 50 levels, and so deep it goes.
  private static func json(_ words: Policy.Condition.Words) -> JSON {
    switch words {
    case .one(let sentence): .text(sentence)
    case .all(let parts): ["all": .list(parts.map(json))]
    case .any(let parts): ["any": .list(parts.map(json))]
    }
  }

  @Sendable static func questions(_ visit: Visit) async throws -> Response {
    let questions = try await visit.ask { CompanyQuestion.all(of: $0.policies) }.map { question -> JSON in
      switch question.form {
      case .number(let unit):
        .members(["field": .text(question.field), "form": "number", "unit": unit.map(JSON.text)])
      case .day: ["field": .text(question.field), "form": "day"]
      case .words(let choices): ["field": .text(question.field), "form": "words", "choices": .texts(choices)]
      }
    }
    return JSONAnswer.tagged(["questions": JSON.list(questions)], for: visit)
  }

  @Sendable static func decide(_ visit: Visit) async throws -> Response {
    let answers = visit.input.map("answers") ?? [:]
    let model = try await EntitledPage.model(answers, visit)
    if let stranger = answers.keys.sorted().first(where: { name in !model.questions.contains { $0.field == name } }) {
      throw Fault.refused(SchemaFault("/answers/\(stranger)", "is none of the questions"))
    }
    return JSONAnswer.response(["decisions": model.decisions.map { json($0.decision, $0.policy) }])
  }

  @Sendable static func decideAll(_ visit: Visit) async throws -> Response {
    let only = CompaniesPage.Only(rawValue: visit.query("only") ?? "") ?? .all
    let bytes = visit.input.bytes
    let model = try await CompaniesPage.model(key: visit.query("key"), only, visit) { bytes }
    return JSONAnswer.response(
      [
        "policies": .list(
          model.runs.map { run in
            [
              "policy": .text(run.policy.name), "title": .text(run.policy.title),
              "standings": .object(
                Dictionary(run.standings.map { ($0.key.rawValue, .integer($0.value)) }, uniquingKeysWith: { $1 })),
              "total": .text(run.total.yuan),
            ]
          }), "missing": .list(model.missing.map { JSON($0) }),
        "companies": .list(
          model.companies.map { company in
            [
              "code": .text(company.code), "name": .text(company.name),
              "decisions": .list(company.decisions.map { json($0.decision, $0.policy) }),
            ]
          }), "total": .integer(model.total),
      ] as JSON)
  }

  private static func json(_ decision: Decision, _ policy: Policy) -> JSON {
    .members([
      "policy": .text(policy.name), "title": .text(policy.title), "standing": .text(decision.standing.rawValue),
      "standingTitle": JSON(decision.standing.title), "amount": decision.amount.map { .text($0.yuan) },
      "ground": .text(decision.ground),
      "reasons": .list(
        decision.reasons.map { reason in
          .members([
            "statement": .text(reason.statement), "holds": .text("\(reason.truth)"),
            "datum": reason.datum.map(JSON.text), "isAlternative": .flag(reason.isAlternative),
          ])
        }),
    ])
  }
}

extension Money {
  /// An exact decimal of yuan.
  fileprivate var yuan: String {
    let (yuan, rest) = fen.quotientAndRemainder(dividingBy: 100)
    return rest == 0 ? "\(yuan)" : "\(yuan).\(rest < 10 ? "0" : "")\(rest)"
  }
}
