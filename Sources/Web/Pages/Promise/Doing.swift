internal import Hummingbird
internal import LedgerCore

/// 办理: what is done with an item. Each asks the ledger, which takes it or refuses, and goes back to the item.
enum Doing {
  @Sendable static func move(_ visit: Visit) async throws -> Response {
    let name = visit.parameters.get("move") ?? ""
    let supply = LedgerRequest.Supply(reason: visit.form.words("reason"), fields: fields(visit.form))
    return try await submit(visit, as: "move", files: true) { item, kind, files in
      guard kind.move(name) != nil else { throw Fault.nothingHere }
      var supply = supply
      supply.evidence = files
      return .move(name, supply)
    }
  }

  @Sendable static func progress(_ visit: Visit) async throws -> Response {
    let form = visit.form
    let share = try form.words("share").map { text in
      guard let share = Doing.share(text) else { throw Fault(.unprocessableContent, DoingWords.noShare) }
      return share
    }
    let (quantity, note) = (form.words("quantity"), form.words("note"))
    let period = form.words("period") ?? ""
    if share == nil, quantity == nil, note == nil { throw Fault(.unprocessableContent, DoingWords.empty) }
    return try await submit(visit, as: "progress", files: true) { item, _, files in
      .progress(
        Progressed(
          period: period, share: share,
          quantity: quantity.map { MonthlySheet.digits($0, in: item.fields["unit"] ?? "") },
          unit: quantity == nil ? nil : item.fields["unit"], note: note,
          evidence: files.isEmpty ? nil : files))
    }
  }

  @Sendable static func comment(_ visit: Visit) async throws -> Response {
    guard let text = visit.form.words("text") else { throw Fault(.unprocessableContent, DoingWords.empty) }
    return try await submit(visit, as: "comment", files: false) { _, _, _ in .comment(text) }
  }

  /// The item must be one that the visitor sees: of others it is not even told that they exist. Files are kept only once the
  /// request would be taken with them.
  private static func submit(
    _ visit: Visit, as word: String, files takesFiles: Bool,
    _ make: @escaping @Sendable (Item, Kind, [Evidence]) throws -> LedgerRequest
  ) async throws -> Response {
    let (id, sight, now) = (try visit.item(), visit.sight, visit.now)
    let handed = takesFiles ? visit.form.files : []
    try await visit.ask { ledger in
      guard let item = try ledger.item(id), sight.sees(item), let kind = ledger.kinds[item.kind] else {
        throw Fault.nothingHere
      }
      let around = try Desk.around(ledger)
      let samples = handed.map { file in
        Evidence(digest: String(repeating: "0", count: 64), name: file.name, type: "text/plain", size: 1)
      }
      do {
        _ = try item.decide(make(item, kind, samples), by: sight.asker, at: now, kind, around: around)
      } catch let refusal as Refusal {
        throw Doing.fault(refusal, try make(item, kind, samples), item, kind, sight.asker, at: now, around)
      }
      let files = try handed.map { try ledger.keep($0.intake, named: $0.name) }
      _ = try ledger.submit([Draft(on: .item(id), make(item, kind, files), by: sight.asker)], at: now)
    }
    return .seeOther(LocalPath("items", String(id)).with(["done": word]))
  }

  /// A refusal for want of something, in the words of the kind's table.
  private static func fault(
    _ refusal: Refusal, _ request: LedgerRequest, _ item: Item, _ kind: Kind, _ asker: Asker, at now: Moment,
    _ around: Surroundings
  ) -> Fault {
    guard case .needs = refusal else { return Fault(refusal) }
    if case .progress = request { return Fault(.unprocessableContent, FaultWords.lacks([Need.evidence.words(kind)])) }
    guard case .move(let name, let supply) = request,
      let offer = item.offers(for: asker, at: now, kind, around: around).first(where: { $0.move.name == name })
    else { return Fault(refusal) }
    let missing = offer.lacking + offer.asked.filter { !supply.brings($0) }
    return missing.isEmpty
      ? Fault(refusal) : Fault(.unprocessableContent, FaultWords.lacks(missing.map { $0.words(kind) }))
  }

  private static func fields(_ form: Form) -> [String: String] {
    var fields: [String: String] = [:]
    for name in form.fields.keys where name.hasPrefix("field.") {
      if let value = form.words(name) { fields[String(name.dropFirst(6))] = value }
    }
    return fields
  }

  /// 46.5 per cent are 4650; nil for anything else than 0 to 100 with at most two decimals.
  static func share(_ percent: String) -> Int? {
    let parts = percent.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first, let whole = digits(first, most: 3), (0...100).contains(whole)
    else {
      return nil
    }
    guard parts.count == 2 else { return whole * 100 }
    guard let rest = digits(parts[1], most: 2) else { return nil }
    let share = whole * 100 + (parts[1].count == 1 ? rest * 10 : rest)
    return share <= 10_000 ? share : nil
  }

  private static func digits(_ text: Substring, most: Int) -> Int? {
    guard (1...most).contains(text.count), text.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    return Int(text)
  }
}

/// A request to the ledger; Hummingbird's own of that name is one to the server.
typealias LedgerRequest = LedgerCore.Request

extension LedgerCore.Request.Supply {
  func brings(_ need: Need) -> Bool {
    switch need {
    case .reason: reason?.isEmpty == false
    case .evidence, .handed: !evidence.isEmpty
    case .field(let name): fields[name] != nil
    case .value(let name, let values): fields[name].map(values.contains) == true
    default: true
    }
  }
}
