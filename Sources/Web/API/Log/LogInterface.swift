internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 台账日志 for programs: entries in order of number, signed checkpoints, and proofs that others check (RFC 6962).
enum LogInterface {
  static let number = Parameter.path("number", .integer(1...Int(Int32.max)), "Number of the entry.")
  static let listing = Operation("listEntries", .read, [.after, .limit], .json(EntryListJSON.schema))
  static let reading = Operation("readEntry", .read, [number], .json(EntryJSON.schema))
  static let proving = Operation("proveEntry", .read, [number], .json(inclusion), weight: 50)
  static let signing = Operation("listCheckpoints", .read, [], .json(.object([.must("sizes", .list(size))])))
  static let noting = Operation(
    "readCheckpoint", .read, [.path("size", .integer(1...Int(Int32.max)), "Entries that it covers.")],
    .other("text/plain; charset=utf-8"))
  static let growing = Operation(
    "proveGrowth", .read,
    [.query("from", .integer(1...Int(Int32.max)), required: true, "Size of an earlier checkpoint.")],
    .json(consistency), weight: 50)

  private static let size = Schema.integer(0...Int.max)
  private static let hash = Schema.formed(.digest)
  private static let inclusion = Schema.named(
    "Inclusion",
    .object([
      .must("proof", .choice(["inclusion"])), .must("entry", size),
      .may("leaf", .text(most: 1_000_000), "The hashed line; absent for those who may not read the entry."),
      .must("hash", hash), .must("index", size), .must("size", size), .must("root", hash), .must("path", .list(hash)),
      .must("checkpoint", .text(most: 10_000)),
    ]))
  private static let consistency = Schema.named(
    "Consistency",
    .object([
      .must("proof", .choice(["consistency"])), .must("from", size), .must("oldRoot", hash), .must("size", size),
      .must("root", hash), .must("path", .list(hash)), .must("pathByPeaks", .list(hash)),
      .must("oldCheckpoint", .text(most: 10_000)), .must("checkpoint", .text(most: 10_000)),
    ]))

  @Sendable static func list(_ visit: Visit) async throws -> Response {
    let (sight, after, limit) = (visit.sight, visit.query("after").flatMap { Int($0) } ?? 0, visit.limit)
    let answer = try await visit.ask { ledger in
      let entries = try ledger.entries(after: after, limit: limit)
      return (try shown(entries, ledger, sight), entries.count == limit ? entries.last?.number : nil)
    }
    return JSONAnswer.tagged(EntryListJSON(entries: answer.0, next: answer.1.map { visit.path(after: $0) }), for: visit)
  }

  @Sendable static func get(_ visit: Visit) async throws -> Response {
    let (sight, number) = (visit.sight, visit.parameters.get("number", as: Int.self) ?? 0)
    let entry = try await visit.ask { ledger in
      try shown(ledger.entries(after: number - 1, limit: 1).filter { $0.number == number }, ledger, sight).first
    }
    guard let entry else { throw Fault.nothingHere }
    return JSONAnswer.tagged(entry, for: visit)
  }

  /// The entries that somebody may see, each by what it belongs to. Of the ledger itself: who keeps it safe.
  private static func shown(_ entries: [Entry], _ ledger: any OpenLedger, _ sight: Sight) throws -> [EntryJSON] {
    var items: [Int: Item?] = [:]
    return try entries.compactMap { entry in
      if entry.item == 0 { return sight.seesLedgerItself ? EntryJSON(entry, nil, isInside: true) : nil }
      let item = try items[entry.item] ?? ledger.item(entry.item)
      items[entry.item] = item
      guard let item, sight.sees(item) else { return nil }
      let isInside = sight.seesInside(item)
      return sight.tells(entry, of: item) ? EntryJSON(entry, ledger.kinds[item.kind], isInside: isInside) : nil
    }
  }

  /// Everybody may have a proof; what the line says is only for those who see inside its item, and of a vote for nobody.
  @Sendable static func prove(_ visit: Visit) async throws -> Response {
    let (sight, number) = (visit.sight, visit.parameters.get("number", as: Int.self) ?? 0)
    let proof = try await visit.ask { ledger -> String? in
      guard let entry = try ledger.entries(after: number - 1, limit: 1).first, entry.number == number else {
        return nil
      }
      let isInside =
        try entry.item == 0
        ? sight.seesLedgerItself : ledger.item(entry.item).map(sight.seesInside) == true && !entry.event.isVote
      return try ledger.proofs(of: [number], withLeaves: isInside).first
    }
    guard let proof else { throw Fault(.notFound, ProofWords.notCovered) }
    return Response.text(proof, as: "application/json").tagged(proof, for: visit.request)
  }

  @Sendable static func checkpoints(_ visit: Visit) async throws -> Response {
    JSONAnswer.tagged(["sizes": try await visit.ask { try $0.checkpointSizes() }], for: visit)
  }

  @Sendable static func checkpoint(_ visit: Visit) async throws -> Response {
    let size = visit.parameters.get("size", as: Int.self) ?? 0
    guard let note = try await visit.ask({ try $0.checkpoint(of: size) }) else { throw Fault.nothingHere }
    return Response.text(note, as: "text/plain; charset=utf-8").tagged(note, for: visit.request)
  }

  @Sendable static func growth(_ visit: Visit) async throws -> Response {
    let from = visit.query("from").flatMap { Int($0) } ?? 0
    guard let proof = try await visit.ask({ try $0.consistency(from: from) }) else {
      throw Fault(.notFound, ProofWords.noSuchCheckpoint)
    }
    return Response.text(proof, as: "application/json").tagged(proof, for: visit.request)
  }
}

struct EntryListJSON: Encodable {
  let entries: [EntryJSON]
  let next: String?

  static let schema = Schema.object([
    .must(
      "entries", .list(EntryJSON.schema), "Those that may be seen; a page can be shorter than asked for, or empty."),
    .may("next", .text(most: 16_000), "Path of the next page; absent on the last."),
  ])
}
