internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 办理一件诉求: a step with what is set down before it, all or nothing.
enum CaseDoing {
  @Sendable static func move(_ visit: Visit) async throws -> Response {
    let (name, form, now, sight) = (visit.parameters.get("move") ?? "", visit.form, visit.now, visit.sight)
    return try await submit(visit) { ledger, item, kind in
      guard kind.move(name) != nil else { throw Fault.nothingHere }
      var supply = LedgerRequest.Supply(reason: form.words("reason"), fields: form.words(under: "field."))
      // What is not offered the ledger itself refuses, in its own words.
      let around = try Desk.around(ledger)
      let step = CaseStep.all(item, kind, sight.asker, at: now, around).first { $0.move.name == name }
      var requests = try (step?.before ?? []).compactMap { try $0.request(form) }
      if let step {
        let missing = step.asked.filter { !supply.brings($0) && !($0.isFile && !form.files.isEmpty) }
        if !missing.isEmpty {
          throw Fault(.unprocessableContent, FaultWords.lacks(missing.map { $0.words(kind) }))
        }
        supply.evidence = try form.files.map { try ledger.keep($0.intake, named: $0.name) }
      }
      requests.append(.move(name, supply))
      return requests
    }
  }

  @Sendable static func extend(_ visit: Visit) async throws -> Response {
    let form = visit.form
    guard let day = form.words("to").flatMap({ Day($0) }) else {
      throw Fault(.unprocessableContent, CaseWords.noDay)
    }
    return try await submit(visit) { _, _, _ in
      [
        .extend(
          clock: form.words("clock") ?? "", to: day, reason: form.words("reason") ?? "",
          allowedBy: form.words("allowedBy") ?? "")
      ]
    }
  }

  private static func submit(
    _ visit: Visit, _ make: @escaping @Sendable (any OpenLedger, Item, Kind) throws -> [LedgerRequest]
  ) async throws -> Response {
    let (id, sight, now) = (try visit.item(), visit.sight, visit.now)
    try await visit.ask { ledger in
      let (item, kind) = try CasePage.item(id, in: ledger, sight)
      let requests = try make(ledger, item, kind)
      _ = try ledger.submit(requests.map { Draft(on: .item(id), $0, by: sight.asker) }, at: now)
    }
    return .seeOther(LocalPath("desk", String(id)).with(["done": "move"]))
  }
}

extension Need {
  /// Brought as a file.
  fileprivate var isFile: Bool {
    switch self {
    case .evidence, .handed: true
    default: false
    }
  }
}
