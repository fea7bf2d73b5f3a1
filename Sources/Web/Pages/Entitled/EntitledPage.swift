internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 我的企业能享受什么: a company's own answers against every policy; nothing of them is kept.
enum EntitledPage {
  struct Model: Sendable {
    let questions: [CompanyQuestion]
    let answers: [String: String]
    let decisions: [(policy: Policy, decision: Decision)]
  }

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let questions = try await visit.ask { CompanyQuestion.all(of: $0.policies) }
    return visit.showForm { view(Model(questions: questions, answers: [:], decisions: []), $0) }
  }

  @Sendable static func reckon(_ visit: Visit) async throws -> Response {
    let model = try await model(visit.form.words(under: "field.").mapValues { String($0.prefix(100)) }, visit)
    return visit.showForm { view(model, $0) }
  }

  /// Every policy held against these answers; what is not answered is a datum that is missing.
  static func model(_ answers: [String: String], _ visit: Visit) async throws -> Model {
    let day = visit.now.day
    return try await visit.ask { ledger in
      let questions = CompanyQuestion.all(of: ledger.policies)
      let table = try CompanyTable(questions, answers: answers, named: EntitledWords.company.chinese)
      let runs = try Policy.evaluate(ledger.policies, table, on: day)
      return Model(
        questions: questions, answers: answers, decisions: runs.map { ($0.policy, $0.decision(of: 0)) })
    }
  }
}
