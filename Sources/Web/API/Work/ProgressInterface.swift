internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 集中报送 for programs: a month of many items in one delivery, all of it or nothing.
enum ProgressInterface {
  private static let period = Parameter.query("period", .formed(.period), required: true, "2025-06.")
  private static let report = Schema.object([
    .must("item", .number), .may("share", .integer(0...10_000), "Done so far, in ten-thousandths."),
    .may("quantity", .formed(.decimal), "Done so far, in the unit of the target."),
    .may("money", .formed(.decimal), "Spent so far, in units of 10,000 yuan unless `unit` says otherwise."),
    .may("unit", .choice(MonthlyWords.units)), .may("note", .text(least: 1)),
  ])
  private static let body = Operation.Body.json(
    .object([
      .must("period", .formed(.period)), .must("reports", .list(report, least: 1, most: PastedSheet.most)),
      EvidenceInput.property,
    ]))

  static let listing = Operation(
    "listReportable", .read,
    [period, .query("office", .name, "Led by which; one's own where it is not said."), .after, .limit],
    .json(
      .object([
        .must("items", .list(ItemLineJSON.schema), "Those of which a report is taken for the period."),
        .may("next", .text(most: 16_000), "Path of the next page; absent on the last."),
      ])), weight: 5)
  static let checking = Operation(
    "checkProgress", .read, [], body: body,
    .json(
      .object([
        .must(
          "rows",
          .list(
            .object([
              .must("item", .number), .may("title", .words, "Of an item that is one."), .may("fault", .title),
              .may("detail", .words, "What the ledger says."),
            ])))
      ])), weight: 5)
  static let reporting = Operation(
    "reportManyProgress", .write, [], body: body, .created(.object([.must("entries", .list(EntryJSON.schema))])),
    once: .written, weight: 5)

  @Sendable static func list(_ visit: Visit) async throws -> Response {
    let (sight, now, limit, office) = (visit.sight, visit.now, visit.limit, visit.query("office"))
    let (period, after) = (visit.query("period") ?? "", visit.query("after").flatMap { Int($0) } ?? 0)
    let (items, next) = try await visit.ask { ledger in
      let sheet = try MonthlySheet(ledger, sight, at: now, period: period, office: office, evidence: [])
      let (items, next) = try sheet.items(after: after, most: limit)
      let calendar = try ledger.calendar()
      return (
        items.compactMap { item -> JSON? in
          ledger.kinds[item.kind].map { kind in
            JSON(ItemLineJSON(item, item.lights(kind, calendar).light(at: now), ledger.kinds))
          }
        }, next
      )
    }
    return JSONAnswer.tagged(
      JSON.members(["items": .list(items), "next": next.map { .text(visit.path(after: $0)) }]), for: visit)
  }

  @Sendable static func check(_ visit: Visit) async throws -> Response {
    let (input, sight, now, uploads) = (visit.input, visit.sight, visit.now, visit.site.uploads)
    let rows = try await visit.ask { ledger in try checked(input, ledger, sight, uploads, at: now).rows }
    return JSONAnswer.response(["rows": JSON.list(rows.map(json))])
  }

  @Sendable static func report(_ visit: Visit) async throws -> Response {
    let (input, sight, now, uploads) = (visit.input, visit.sight, visit.now, visit.site.uploads)
    let once = try visit.once()
    let entries = try await visit.ask { ledger in
      let (rows, files) = try checked(input, ledger, sight, uploads, at: now)
      var fault = Fault(.unprocessableContent, FaultWords.refused)
      fault.errors = rows.filter { $0.fault != nil }.map { row in
        let detail = [row.fault?.english, row.detail].compactMap { $0 }.joined(separator: " ")
        return SchemaFault("/reports/\(row.line)", detail)
      }
      if !fault.errors.isEmpty { throw fault }
      let drafts = MonthlyPage.requests(rows, files, by: sight.asker)
      return try ledger.deliver(Delivery(drafts, once: once), at: now).map { entry in
        EntryJSON(entry, try ledger.item(entry.item).flatMap { ledger.kinds[$0.kind] }, isInside: true)
      }
    }
    return JSONAnswer.response(["entries": entries], .created)
  }

  private static func json(_ row: MonthlySheet.Checked) -> JSON {
    .members([
      "item": .integer(Int(row.words) ?? 0), "title": row.item.map { .text($0.title) },
      "fault": row.fault.map { JSON($0) }, "detail": row.detail.map(JSON.text),
    ])
  }

  /// Row by row as the page checks what is written into its table.
  private static func checked(
    _ input: Visit.Input, _ ledger: any OpenLedger, _ sight: Sight, _ uploads: Uploads, at now: Moment
  ) throws -> (rows: [MonthlySheet.Checked], files: [Evidence]) {
    let files = try EvidenceInput.files(input, nil, ledger) { uploads.has($0, by: sight.asker.account) }
    let sheet = try MonthlySheet(
      ledger, sight, at: now, period: input.text("period") ?? "", office: nil, evidence: files)
    let drafts = (input["reports"]?.list ?? []).enumerated().map { line, report -> MonthlySheet.Draft in
      var cells: [String: String] = [:]
      cells["share"] = report["share"]?.integer.map { $0.percent }
      cells["quantity"] = report["quantity"]?.text
      cells["money"] = report["money"]?.text.map { $0 + (report["unit"]?.text ?? "") }
      cells["note"] = report["note"]?.text
      return MonthlySheet.Draft(line: line, item: report["item"]?.integer.map(String.init) ?? "", cells: cells)
    }
    return (try sheet.check(drafts), files)
  }
}
