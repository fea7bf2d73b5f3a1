internal import Facts
internal import Hummingbird
internal import LedgerCore

/// 惠企政策: what there is for companies, on which conditions, and what is left of each budget.
enum PoliciesPage {
  struct Model: Sendable {
    let policies: [Shown]
    let isStaff: Bool
  }

  struct Shown: Sendable {
    let policy: Policy
    let isInForce: Bool
    /// Nil where the budget has no limit.
    let left: Money?
  }

  /// So many grants are added up.
  private static let most = 5_000

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    visit.show(view(try await model(visit), visit.frame))
  }

  static func model(_ visit: Visit) async throws -> Model {
    let (now, isStaff) = (visit.now, !visit.asker.roles.isDisjoint(with: Audience.staff))
    return try await visit.ask { ledger in
      let spent = try PoliciesPage.spent(ledger, at: now)
      return Model(
        policies: ledger.policies.map { policy in
          let gone = (spent[policy.name] ?? 0) + (policy.title == policy.name ? 0 : spent[policy.title] ?? 0)
          return Shown(
            policy: policy, isInForce: policy.period.contains(now.day),
            left: policy.budget.map { Money(fen: max(0, $0.fen - min(gone, $0.fen))) })
        }, isStaff: isStaff)
    }
  }

  /// What was decided of each policy, in 分: grants (惠企政策 items) that are shown to the public, decided or paid.
  private static func spent(_ ledger: any OpenLedger, at now: Moment) throws -> [String: Int64] {
    var filter = ItemFilter()
    filter.kinds = ["benefit"]
    filter.states = ["notice", "decided", "paid"]
    filter.limit = most
    var spent: [String: Int64] = [:]
    for row in try ledger.items(filter, at: now).rows {
      guard let item = try ledger.item(row.id), let policy = item.fields["policy"],
        let amount = item.fields["amount"].flatMap({ ExactNumber($0) }).flatMap({
          Money($0, unit: PoliciesWords.unitOfGrants)
        })
      else { continue }
      let (sum, overflow) = spent[policy, default: 0].addingReportingOverflow(amount.fen)
      spent[policy] = overflow ? Int64.max : sum
    }
    return spent
  }
}
