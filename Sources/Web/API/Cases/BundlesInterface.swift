internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 一件事 for programs: what each holds and needs, and one started with the papers that are there.
enum BundlesInterface {
  static let name = Parameter.path("bundle", .name, "Name of the bundle.")
  static let listing = Operation("listBundles", .read, [], .json(.object([.must("bundles", .list(schema))])))
  static let reading = Operation("readBundle", .read, [name], .json(schema))
  static let starting = Operation(
    "startBundle", .file, [name],
    body: .json(
      .object([
        .must("subject", .text(least: 1, most: BundlePage.mostSubject), "What it is about, no person's name."),
        .may("channel", .name), .may("handed", .list(.text(least: 1), most: 200), "Materials that are there already."),
        .may(
          "applicant", .object([.may("name", .name), .may("phone", .text(least: 1, most: 40))]),
          "Kept apart from the log, deleted after a year."),
      ])),
    .created(
      .object([
        .must("whole", .number, "Number of the case of the whole."), .must("parts", .list(.number)),
        .must("missing", .list(.words), "Materials that are not there yet."),
      ])), once: .written, weight: 5)

  private static let schema = Schema.named(
    "Bundle",
    .object([
      .must("name", .text()), .must("title", .words), .must("audience", .words, "Whom it is for."),
      .must("promise", .title, "Within what time all of it is done."),
      .may("legal", .count, "What the law allows, in working days."),
      .must("materials", .list(.words), "Each once."),
      .must(
        "parts",
        .list(
          .object([
            .must("title", .words), .must("office", .text()), .must("promise", .title), .may("legal", .count),
            .must("materials", .list(.words)),
          ]))), .must("path", .text()),
    ]))

  @Sendable static func list(_ visit: Visit) async throws -> Response {
    let bundles = try await visit.ask { $0.bundles }
    return JSONAnswer.tagged(["bundles": JSON.list(bundles.map(json))], for: visit)
  }

  @Sendable static func read(_ visit: Visit) async throws -> Response {
    let name = visit.decoded("bundle")
    let bundle = try await visit.ask { try BundlePage.bundle(name, $0) }
    return JSONAnswer.tagged(json(bundle), for: visit)
  }

  private static func json(_ bundle: ServiceBundle) -> JSON {
    .members([
      "name": .text(bundle.name), "title": .text(bundle.title), "audience": .text(bundle.audience),
      "promise": JSON(bundle.promise.title), "legal": bundle.legal.map(JSON.integer),
      "materials": .texts(bundle.materials),
      "parts": .list(
        bundle.parts.map { part in
          .members([
            "title": .text(part.title), "office": .text(part.office), "promise": JSON(part.promise.title),
            "legal": part.legal.map(JSON.integer), "materials": .texts(part.materials),
          ])
        }), "path": .text(LocalPath.program("bundles", bundle.name)),
    ])
  }

  @Sendable static func start(_ visit: Visit) async throws -> Response {
    let (input, name, asker, now) = (visit.input, visit.decoded("bundle"), visit.asker, visit.now)
    let (place, once, handed) = (visit.site.place, try visit.once(), visit.input.texts("handed") ?? [])
    let start = BundleStart(
      subject: input.text("subject") ?? "", channel: input.text("channel"), handed: handed,
      applicant: Applicant(name: input["applicant"]?["name"]?.text, phone: input["applicant"]?["phone"]?.text))
    let answer = try await visit.ask { ledger -> JSON in
      let bundle = try BundlePage.bundle(name, ledger)
      if let stranger = handed.firstIndex(where: { !bundle.materials.contains($0) }) {
        throw Fault.refused(SchemaFault("/handed/\(stranger)", "is none of the bundle's materials"))
      }
      let (whole, entries) = try start.begin(bundle, at: place, ledger, asker, at: now, once: once)
      let parts = entries.compactMap { entry -> Int? in
        if case .created = entry.event, entry.number != whole { entry.number } else { nil }
      }
      return [
        "whole": .integer(whole), "parts": .integers(parts),
        "missing": .texts(bundle.materials.filter { !handed.contains($0) }),
      ]
    }
    var response = JSONAnswer.response(answer, .created)
    response.headers[.location] = LocalPath.program("cases", answer["whole"]?.integer.map(String.init) ?? "")
    return response
  }
}
