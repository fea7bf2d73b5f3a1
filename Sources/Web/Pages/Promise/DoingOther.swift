internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// The other steps as they are taken.
extension Doing {
  @Sendable static func assign(_ visit: Visit) async throws -> Response {
    let form = visit.form
    let (lead, leader, due) = (form.words("lead"), form.words("leader"), try form.day("due"))
    let support = form.offices("support")
    return try await submitAll(visit, as: "assign") { item, kind in
      let parties = Parties(
        leader: leader == item.parties.leader ? nil : leader, lead: lead == item.parties.lead ? nil : lead,
        supporting: support.isEmpty || support == item.parties.supporting ?? [] ? nil : support)
      let assigned = Assigned(parties: parties, due: due == item.due ? nil : due)
      if assigned == Assigned(parties: Parties()), item.parties.lead == nil {
        throw Fault(.unprocessableContent, OtherStepsWords.nothingSaid)
      }
      return item.assigning(assigned, kind)
    }
  }

  @Sendable static func urge(_ visit: Visit) async throws -> Response {
    let (reason, until) = (visit.form.words("reason"), try visit.form.day("until"))
    guard let reason else { throw Fault(.unprocessableContent, FaultWords.lacks([DeskWords.reason])) }
    return try await submitAll(visit, as: "urge") { _, _ in [.urge(reason: reason, until: until)] }
  }

  @Sendable static func sign(_ visit: Visit) async throws -> Response {
    let note = visit.form.words("note")
    return try await submitAll(visit, as: "sign") { _, _ in [.sign(note)] }
  }

  @Sendable static func extend(_ visit: Visit) async throws -> Response {
    let form = visit.form
    guard let day = try form.day("to") else { throw Fault(.unprocessableContent, OtherStepsWords.noDay) }
    let request = LedgerRequest.extend(
      clock: form.words("clock"), to: day, reason: form.words("reason") ?? "", allowedBy: form.words("allowedBy") ?? "")
    return try await submitAll(visit, as: "extend") { _, _ in [request] }
  }

  /// The other one must be seen too: nobody finds out by links what there is.
  @Sendable static func link(_ visit: Visit) async throws -> Response {
    let (other, sight) = (visit.form.words("item").flatMap { Int($0) }, visit.sight)
    guard let how = visit.form["how"].flatMap(Linked.How.init(rawValue:)) else {
      throw Fault(.badRequest, FaultWords.noForm)
    }
    let isSeen = try await visit.ask { ledger in try other.flatMap(ledger.item).map(sight.sees) ?? false }
    guard let other, isSeen else { throw Fault(.unprocessableContent, OtherStepsWords.noSuchItem) }
    return try await submitAll(visit, as: "link") { _, _ in [.link(Linked(item: other, how: how))] }
  }

  @Sendable static func correct(_ visit: Visit) async throws -> Response {
    let (form, id) = (visit.form, try visit.item())
    guard let number = form.words("entry").flatMap({ Int($0) }), let reason = form.words("why") else {
      throw Fault(.unprocessableContent, FaultWords.lacks([CorrectionWords.reason]))
    }
    let entry = try await visit.ask { try $0.history(of: id).first { $0.number == number } }
    guard let entry else { throw Fault.nothingHere }
    return try await submitAll(visit, as: "correct") { item, kind in
      let event = try EntryParts.corrected(item.corrected(entry), by: form, kind)
      return [.correct(Corrected(entry: number, event: event, reason: reason))]
    }
  }

  /// All that is asked, or nothing.
  private static func submitAll(
    _ visit: Visit, as word: String, _ make: @escaping @Sendable (Item, Kind) throws -> [LedgerRequest]
  ) async throws -> Response {
    let (id, sight, now) = (try visit.item(), visit.sight, visit.now)
    try await visit.ask { ledger in
      guard let item = try ledger.item(id), sight.sees(item), let kind = ledger.kinds[item.kind] else {
        throw Fault.nothingHere
      }
      _ = try ledger.submit(make(item, kind).map { Draft(on: .item(id), $0, by: sight.asker) }, at: now)
    }
    return .seeOther(LocalPath("items", String(id)).with(["done": word]))
  }
}
