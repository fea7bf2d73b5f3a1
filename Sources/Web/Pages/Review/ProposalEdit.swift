internal import HTTPTypes
internal import LedgerCore

/// 更正拟立事项: what the form of a card says of its proposal.
struct ProposalEdit: Sendable {
  private let title: String
  private let kind: String
  private let lead: String?
  private let supporting: [String]
  private let due: Day?

  /// A button with an office's name is that office taken as it was proposed.
  init(_ form: Form) throws(Fault) {
    guard let title = form.words("title") else { throw Fault(.unprocessableContent, ReviewWords.noTitle) }
    self.title = title.filter { !$0.isNewline }
    kind = form["kind"] ?? ""
    lead = form.words("office") ?? form.words("lead")
    supporting = form.offices("support")
    due = try form.day("due")
  }

  /// What is not said stays as the proposal has it.
  init(_ input: Visit.Input, of proposal: Proposal) throws(Fault) {
    let created = proposal.created
    title = (input.text("title") ?? created.title).filter { !$0.isNewline }
    if title.allSatisfy(\.isWhitespace) { throw Fault(.unprocessableContent, ReviewWords.noTitle) }
    kind = input.text("kind") ?? created.kind
    lead = input.text("lead") ?? created.parties?.lead
    supporting = input.texts("supporting") ?? created.parties?.supporting ?? []
    due = input.day("due") ?? created.due
  }

  func applied(to proposal: Proposal, _ kinds: KindCatalogue) throws(Fault) -> Proposal {
    guard let kind = kinds[kind] else { throw Fault(.badRequest, ItemsWords.unknown) }
    var proposal = proposal
    proposal.created.title = title
    proposal.created.kind = kind.name
    // What the other kind has no field for stays in the words of the report.
    proposal.created.fields = proposal.created.fields?.filter { (try? kind.check($0.key, $0.value)) != nil }
    proposal.created.due = due
    let hasParties = lead != nil || !supporting.isEmpty || proposal.created.parties?.leader != nil
    proposal.created.parties =
      hasParties
      ? Parties(
        leader: proposal.created.parties?.leader, lead: lead, supporting: supporting.isEmpty ? nil : supporting)
      : nil
    return proposal
  }
}
