internal import Hummingbird
internal import LedgerCore
internal import Synchronization

/// 点位下载: public items that stand somewhere on the ground, as GeoJSON (RFC 7946): degrees of WGS-84, longitude first.
enum ItemFeatures {
  static let reading = Operation(
    "readFeatures", .read, ItemsQuestion.parameters,
    Operation.Answer(status: .ok, type: "application/geo+json", schema: Feature.collection), weight: 50)

  /// Items of one piece.
  private static let together = 500

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    var asked = try ItemsQuestion(visit).filter
    let located = visit.site.kinds.kinds.filter { $0.fields.contains { $0.form == .position } }.map(\.name)
    asked.kinds = asked.kinds.isEmpty ? located : asked.kinds.filter(located.contains)
    asked.limit = together
    let (filter, now, door) = (asked, visit.now, visit.site.door)
    let run = Mutex(Run(after: filter.kinds.isEmpty ? nil : filter.after))
    return .download(as: reading.answer.type, named: "projects.geojson") { number in
      if number == 0 { return Array(#"{"type":"FeatureCollection","features":["#.utf8) }
      guard let after = run.withLock({ $0.after }) else { return run.withLock { $0.close() } }
      let (found, next) = try await door.ask { try features(of: $0, filter, after: after, at: now) }
      return run.withLock { $0.take(found, next: next) }
    }
  }

  /// How far the file is written.
  private struct Run {
    /// The last item that was looked at; nil after the last of all.
    var after: Int?
    var hasFeatures = false
    var isClosed = false

    mutating func take(_ features: [Feature], next: Int?) -> [UInt8] {
      after = next
      let text = features.compactMap { JSONAnswer.text($0) }.joined(separator: ",")
      guard !text.isEmpty else { return [] }
      defer { hasFeatures = true }
      return Array((hasFeatures ? "," + text : text).utf8)
    }

    mutating func close() -> [UInt8]? {
      guard !isClosed else { return nil }
      isClosed = true
      return Array("]}\n".utf8)
    }
  }

  private static func features(
    of ledger: any OpenLedger, _ asked: ItemFilter, after: Int, at now: Moment
  ) throws -> ([Feature], next: Int?) {
    var filter = asked
    filter.after = after
    guard let open = Sight.everybody(ledger.kinds).narrowed(filter) else { return ([], nil) }
    let rows = try ledger.items(open, at: now).rows
    let features = try rows.compactMap { row -> Feature? in
      guard let kind = ledger.kinds[row.kind], let item = try ledger.item(row.id), let position = item.position(kind)
      else { return nil }
      return Feature(item, row, kind, position)
    }
    return (features, rows.count < together ? nil : rows.last?.id)
  }
}

/// One item at its place.
struct Feature: Encodable {
  private var type = "Feature"
  let id: Int
  let geometry: Point
  let properties: Properties

  struct Point: Encodable {
    var type = "Point"
    let coordinates: [Double]
  }

  struct Properties: Encodable {
    let kind: String
    let title: String
    let place: String
    let year: Int
    let state: String
    let stateTitle: String
    let light: String
    let lead: String?
    let due: String?
    let share: Int?
    let site: String?
    /// As it was given, with its datum.
    let location: String
    let path: String
  }

  init(_ item: Item, _ row: ItemRow, _ kind: Kind, _ position: Position) {
    let earth = position.onEarth
    id = item.id
    // What was moved to WGS-84 is good to metres: a tenth of one is kept.
    geometry = Point(
      coordinates: [earth.longitude, earth.latitude].map {
        position.datum == .wgs84 ? $0 : ($0 * 1e6).rounded() / 1e6
      })
    properties = Properties(
      kind: item.kind, title: item.title, place: item.place, year: item.year, state: item.state,
      stateTitle: kind.state(item.state)?.title.chinese ?? item.state, light: row.light.rawValue,
      lead: item.parties.lead, due: row.due?.description, share: item.shareDone(kind), site: item.fields["site"],
      location: position.description, path: LocalPath("items", String(item.id)).path)
  }

  static let collection = Schema.object([
    .must("type", .choice(["FeatureCollection"])),
    .must(
      "features",
      .list(
        .named(
          "Feature",
          .object([
            .must("type", .choice(["Feature"])), .must("id", .integer(1...Int.max), "Number of the item."),
            .must(
              "geometry",
              .object([
                .must("type", .choice(["Point"])),
                .must("coordinates", .list(.number(-180...180), least: 2, most: 2), "Longitude, latitude; WGS-84."),
              ])),
            .must(
              "properties",
              .object([
                .must("kind", .text()), .must("title", .text()), .must("place", .text()),
                .must("year", .integer(1...9999)), .must("state", .text()),
                .must("stateTitle", .text(), "The state in Chinese."),
                .must("light", .choice(Light.Color.allCases.map(\.rawValue))), .may("lead", .text()),
                .may("due", .formed(.day), "The next due date."),
                .may("share", .integer(0...10_000), "Done share in ten-thousandths."), .may("site", .text()),
                .must("location", .text(), "As it was given: latitude,longitude and the datum where it is not WGS-84."),
                .must("path", .text(), "Of the item's page."),
              ])),
          ])))),
  ])
}
