internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 审定一步: what becomes of one proposal, or of all that are ticked.
enum Reviewing {
  @Sendable static func one(_ visit: Visit) async throws -> Response {
    guard let number = visit.parameters.get("proposal", as: Int.self) else { throw Fault.nothingHere }
    let question = ReviewQuestion(visit)
    let edit = try ProposalEdit(visit.form)
    let word = visit.form["do"] ?? "save"
    let (form, asker, now) = (visit.form, visit.asker, visit.now)
    let (count, next) = try await visit.ask { ledger -> (Int, Int?) in
      try asker.check(.review)
      var shelved = try Reviewing.open([number], in: ledger)
      let next = try ledger.shelved(question.filter).first { $0.number > number }?.number
      if word == "reject" { return (try Reviewing.reject(shelved, form.words("reason"), in: ledger).count, next) }
      let proposal = try edit.applied(to: shelved[0].proposal, ledger.kinds)
      try ledger.amend(number, to: proposal)
      shelved = [Shelved(number: number, proposal: proposal, outcome: .open)]
      switch word {
      case "accept": return (try Reviewing.accept(shelved, andAssign: false, in: ledger, asker, at: now).count, next)
      case "assign": return (try Reviewing.accept(shelved, andAssign: true, in: ledger, asker, at: now).count, next)
      case "split":
        let titles = (form["parts"] ?? "").split(whereSeparator: \.isNewline).map(String.init)
        return (try Reviewing.split(shelved[0], titles, in: ledger).count, next)
      default: return (1, number)
      }
    }
    let done = ["accept", "assign", "split", "reject"].contains(word) ? word : "save"
    return .seeOther(
      question.path(after: question.after, done: (done, count)) + (next.map { "#p\($0)" } ?? ""))
  }

  @Sendable static func many(_ visit: Visit) async throws -> Response {
    let question = ReviewQuestion(visit)
    let numbers = visit.form.ticked("number")
    guard !numbers.isEmpty else { throw Fault(.unprocessableContent, ReviewWords.nothingTicked) }
    let (form, word, asker, now) = (visit.form, visit.form["do"] ?? "", visit.asker, visit.now)
    let count = try await visit.ask { ledger -> Int in
      try asker.check(.review)
      let shelved = try Reviewing.open(numbers, in: ledger)
      switch word {
      case "reject": return try Reviewing.reject(shelved, form.words("reason"), in: ledger).count
      case "merge": return try Reviewing.merge(shelved, form.words("title"), in: ledger).count
      case "accept", "assign":
        let ready = form["proposed"] == nil ? shelved : try Reviewing.withOffices(shelved, in: ledger, at: now)
        return try Reviewing.accept(ready, andAssign: word == "assign", in: ledger, asker, at: now).count
      default: throw Fault(.badRequest, FaultWords.noForm)
      }
    }
    return .seeOther(question.path(after: question.after, done: (word, count)))
  }

  /// The proposals of these numbers; a fault where one of them is settled already: somebody else was faster.
  static func open(_ numbers: [Int], in ledger: any OpenLedger) throws -> [Shelved] {
    let shelved = try ledger.shelved(ShelfFilter(numbers: numbers))
    guard !shelved.isEmpty, shelved.count == Set(numbers).count else { throw Fault(.conflict, ReviewWords.gone) }
    return shelved
  }

  /// Numbers of the items made.
  static func accept(
    _ shelved: [Shelved], andAssign: Bool, in ledger: any OpenLedger, _ asker: Asker, at now: Moment
  ) throws -> [Int] {
    let items = try ledger.accept(shelved, by: asker, at: now, unreviewed: false, ledger.kinds)
    guard andAssign else { return items }
    let around = try Desk.around(ledger)
    let drafts = try items.compactMap { id -> Draft? in
      guard let item = try ledger.item(id), let kind = ledger.kinds[item.kind] else { return nil }
      let takes = (try? item.decide(.move("assign", .init()), by: asker, at: now, kind, around: around)) != nil
      return takes ? Draft(on: .item(id), .move("assign", .init()), by: asker) : nil
    }
    if !drafts.isEmpty { _ = try ledger.submit(drafts, at: now) }
    return items
  }

  /// Their numbers, as of the other two: those of the proposals in their place.
  static func reject(_ shelved: [Shelved], _ reason: String?, in ledger: any OpenLedger) throws -> [Int] {
    guard let reason else { throw Fault(.unprocessableContent, ReviewWords.noReason) }
    for one in shelved { try ledger.settle(one.number, as: .rejected(reason: reason)) }
    return shelved.map(\.number)
  }

  static func split(_ one: Shelved, _ parts: [String], in ledger: any OpenLedger) throws -> [Int] {
    let titles = parts.map { Substring($0).trimmingBlanks }.filter { !$0.isEmpty }
    guard (2...50).contains(titles.count) else { throw Fault(.unprocessableContent, ReviewWords.fewParts) }
    let new = try ledger.shelve(one.proposal.split(into: titles))
    try ledger.settle(one.number, as: .replaced(by: new))
    return new
  }

  static func merge(_ shelved: [Shelved], _ title: String?, in ledger: any OpenLedger) throws -> [Int] {
    guard shelved.count > 1, let kind = ledger.kinds[shelved[0].proposal.created.kind],
      let merged = Proposal.merged(shelved.map(\.proposal), title: title, kind)
    else { throw Fault(.unprocessableContent, ReviewWords.noMerge) }
    let new = try ledger.shelve([merged])
    for one in shelved { try ledger.settle(one.number, as: .replaced(by: new)) }
    return new
  }

  /// Those that nobody leads with the office that most speaks for.
  static func withOffices(
    _ shelved: [Shelved], in ledger: any OpenLedger, at now: Moment
  ) throws -> [Shelved] {
    guard let year = shelved.first?.proposal.created.year else { return shelved }
    let proposer = try ledger.proposer(of: year, try ledger.offices(), at: now)
    return try shelved.map { one in
      var proposal = one.proposal
      let created = proposal.created
      guard created.parties?.lead == nil,
        let office = proposer.proposals(title: created.title, words: created.origin?.words ?? "").first?.office
      else { return one }
      proposal.created.parties = Parties(lead: office, supporting: created.parties?.supporting)
      try ledger.amend(one.number, to: proposal)
      return Shelved(number: one.number, proposal: proposal, outcome: one.outcome)
    }
  }
}

extension Substring {
  var trimmingBlanks: String {
    let rest = drop(while: \.isWhitespace)
    let end = rest.lastIndex { !$0.isWhitespace }
    return end.map { String(rest[...$0]) } ?? ""
  }
}
