internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 谁符合哪项政策: a list of companies against every policy, with the reason for each; the list is not kept.
enum CompaniesPage {
  struct Model: Sendable {
    let runs: [PolicyRun]
    /// Columns that a policy asks for and the list lacks.
    let missing: [Title]
    let companies: [(code: String, name: String, decisions: [(policy: Policy, decision: Decision)])]
    let total: Int
  }

  enum Only: String, CaseIterable, Sendable {
    case all
    case entitled
    case lacking

    var title: Title {
      switch self {
      case .all: EntitledWords.all
      case .entitled: EntitledWords.entitled
      case .lacking: EntitledWords.lacking
      }
    }

    var standings: Set<PolicyRun.Standing> {
      switch self {
      case .all: Set(PolicyRun.Standing.allCases)
      case .entitled: [.paid, .budgetSpent, .amountUnknown]
      case .lacking: [.unknown, .amountUnknown]
      }
    }
  }

  /// So many companies are drawn, each with every condition of every policy.
  private static let most = 100

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    visit.show(view(nil, visit.form, visit.frame))
  }

  @Sendable static func reckon(_ visit: Visit) async throws -> Response {
    guard let file = visit.form.files.first else { throw Fault(.unprocessableContent, EntitledWords.noFile) }
    let (form, day) = (visit.form, visit.now.day)
    let result = try await visit.site.door.ask(on: .drafts) { ledger in
      do {
        let table = try CompanyTable(
          csv: ledger.utf8(file.intake.bytes()), key: form.words("key") ?? EntitledWords.usualKey)
        let runs = try Policy.evaluate(ledger.policies, table, on: day)
        return model(table, runs, Only(rawValue: form["only"] ?? "") ?? .all)
      } catch let fault as TableFault {
        throw Fault(.unprocessableContent, EntitledWords.badTable, detail: fault.description)
      } catch let fault as PolicyFault {
        throw Fault(.unprocessableContent, EntitledWords.badTable, detail: fault.description)
      }
    }
    return visit.show(view(result, visit.form, visit.frame))
  }

  private static func model(_ table: CompanyTable, _ runs: [PolicyRun], _ only: Only) -> Model {
    let rows = (0..<table.count).filter { row in runs.contains { only.standings.contains($0.standing(of: row)) } }
    let name = table.fields.firstIndex { $0.name.hasSuffix(EntitledWords.nameEnding) }
    return Model(
      runs: runs,
      missing: runs.compactMap { run in
        let fields = run.policy.missingFields(in: table)
        return fields.isEmpty ? nil : EntitledWords.missing(run.policy.title, fields)
      },
      companies: rows.prefix(most).map { row in
        (table.key(of: row), name.map { table.text(row, $0) } ?? "", runs.map { ($0.policy, $0.decision(of: row)) })
      }, total: rows.count)
  }
}
