internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 更正 by a program: an entry part by part, and the same parts said as they should have been.
enum CorrectionInterface {
  static let reading = Operation("readEntryParts", .read, [LogInterface.number], .json(schema))
  static let correcting = Operation(
    "correctEntry", .write, [.item],
    body: .json(
      .object([
        .must("entry", .number, "One of the item's entries."),
        .must("instead", parts, "What it should have said; parts that are not said stay as they are."),
        .must("reason", .text(least: 1)),
      ])), .created(WrittenJSON.schema), once: .written, hasVersion: true)

  /// Which of them an entry has depends on its event.
  static let parts = Schema.named(
    "EntryParts",
    .object([
      .may("title", .text(least: 1)), .may("fields", ItemFiling.fields, "Those that the entry has."),
      .may("lead", .text(most: 100), "Empty for nobody."), .may("supporting", .list(.name, most: 50)),
      .may("leader", .text(most: 100)), .may("reason", .text()), .may("period", .formed(.period)),
      .may("share", .integer(0...10_000), "In ten-thousandths."), .may("quantity", .formed(.decimal)),
      .may("money", .formed(.decimal)), .may("unit", .text(least: 1, most: 20)), .may("note", .text()),
      .may("text", .text(least: 1)), .may("until", .formed(.day)), .may("allowedBy", .name),
    ]))
  static let schema = Schema.object([
    .must("entry", .number), .must("item", .number), .must("event", .text()), .must("says", parts),
  ])

  @Sendable static func read(_ visit: Visit) async throws -> Response {
    let (number, sight) = (visit.parameters.get("number", as: Int.self) ?? 0, visit.sight)
    let answer = try await visit.ask { ledger -> JSON in
      guard let entry = try ledger.entries(after: number - 1, limit: 1).first, entry.number == number,
        let item = try ledger.item(entry.item), sight.seesInside(item), let kind = ledger.kinds[item.kind],
        EntryParts.canBeCorrected(entry.event)
      else { throw Fault.nothingHere }
      return [
        "entry": .integer(number), "item": .integer(item.id), "event": .text(entry.event.name),
        "says": EntryParts(item.corrected(entry), kind).json,
      ]
    }
    return JSONAnswer.tagged(answer, for: visit)
  }

  @Sendable static func correct(_ visit: Visit) async throws -> Response {
    let (id, sight, now, input) = (try visit.item(), visit.sight, visit.now, visit.input)
    let (once, seen) = (try visit.once(), try visit.seen(id))
    let written = try await visit.ask { ledger in
      guard let item = try ledger.item(id), sight.seesInside(item), let kind = ledger.kinds[item.kind] else {
        throw Fault.nothingHere
      }
      guard let entry = try ledger.history(of: id).first(where: { $0.number == input["entry"]?.integer }),
        EntryParts.canBeCorrected(entry.event)
      else { throw Fault.refused(SchemaFault("/entry", "is no entry of the item that can be corrected")) }
      let form = try EntryParts(item.corrected(entry), kind).form(instead: input["instead"]?.object ?? [:])
      let made = try EntryParts.correction(of: entry, item, by: form, kind, input.text("reason") ?? "")
      let delivery = Delivery([Draft(on: .item(id), .correct(made), by: sight.asker)], once: once, seen: seen)
      return WrittenJSON(try ledger.deliver(delivery, at: now), ledger.kinds, item.kind)
    }
    return WrittenJSON.response(written)
  }
}

extension EntryParts {
  /// In the forms that the interface has for them; a share in ten-thousandths, not in the per cent of the page.
  fileprivate var json: JSON {
    var members: [String: JSON] = [:]
    var fields: [String: JSON] = [:]
    for part in parts where !part.value.isEmpty {
      switch part.name {
      case "share": members["share"] = Doing.share(part.value).map(JSON.integer)
      case "support":
        members["supporting"] = .texts(
          part.value.split(whereSeparator: ReviewWords.separators.contains).map(String.init))
      case let name where name.hasPrefix("field."): fields[String(name.dropFirst(6))] = .text(part.value)
      default: members[part.name] = .text(part.value)
      }
    }
    if !fields.isEmpty { members["fields"] = .object(fields) }
    return .object(members)
  }

  /// The form of the page, filled in as it is but for what is said.
  fileprivate func form(instead: [String: JSON]) throws(Fault) -> Form {
    var values = Dictionary(parts.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    func set(_ name: String, at pointer: String, _ value: String) throws(Fault) {
      guard values[name] != nil else {
        throw Fault.refused(SchemaFault("/instead/\(pointer)", "is no part of this entry"))
      }
      values[name] = value
    }
    for (name, value) in instead.sorted(by: { $0.key < $1.key }) {
      switch (name, value) {
      case ("supporting", .list(let offices)):
        try set("support", at: name, offices.compactMap(\.text).joined(separator: ReviewWords.supportSeparator))
      case ("fields", .object(let fields)):
        for (field, text) in fields.sorted(by: { $0.key < $1.key }) {
          try set("field." + field, at: "fields/\(field)", text.text ?? "")
        }
      case (_, .integer(let share)): try set(name, at: name, String(share.percent.dropLast()))
      default: try set(name, at: name, value.text ?? "")
      }
    }
    return Form(values)
  }
}
