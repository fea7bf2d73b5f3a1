internal import LedgerCore

extension ReviewAction {
  static let all = [
    ReviewAction(
      path: "/api/v1/review/acceptances", name: "acceptProposals", title: Title("审定接受", "accept proposals"),
      body: [
        .may("assign", .flag, "In the same step, to the office that leads."),
        .may("proposed", .flag, "Those that nobody leads to the office that most speaks for."),
      ], answer: .items
    ) { input, shelved, ledger, asker, now in
      let ready =
        input["proposed"]?.flag == true ? try Reviewing.withOffices(shelved, in: ledger, at: now) : shelved
      return try Reviewing.accept(ready, andAssign: input["assign"]?.flag == true, in: ledger, asker, at: now)
    },
    ReviewAction(
      path: "/api/v1/review/rejections", name: "rejectProposals", title: Title("审定不列入", "leave proposals out"),
      body: [.must("reason", .text(least: 1))], answer: .proposals
    ) { input, shelved, ledger, _, _ in try Reviewing.reject(shelved, input.text("reason"), in: ledger) },
    ReviewAction(
      path: "/api/v1/review/mergers", name: "mergeProposals", title: Title("合并拟立事项", "make one of several proposals"),
      body: [.may("title", .text(least: 1), "That of the first where it is not said.")], answer: .proposals
    ) { input, shelved, ledger, _, _ in try Reviewing.merge(shelved, input.text("title"), in: ledger) },
    ReviewAction(
      path: "/api/v1/proposals/{proposal}/parts", name: "splitProposal", title: Title("拆分拟立事项", "split a proposal"),
      body: [.must("titles", .list(.text(least: 1), least: 2, most: 50))], answer: .proposals
    ) { input, shelved, ledger, _, _ in try Reviewing.split(shelved[0], input.texts("titles") ?? [], in: ledger) },
  ]
}
