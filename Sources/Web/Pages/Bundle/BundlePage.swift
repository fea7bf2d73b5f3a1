internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 一件事: what it holds and needs, and for a window the form that starts one.
enum BundlePage {
  struct Model: Sendable {
    let bundle: ServiceBundle
    /// Channels of a new case; empty for those who may not start one.
    let channels: [String]
    let form: Form
    let fault: Title?
  }

  private static let mostSubject = 60

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let model = try await model(visit, nil)
    return visit.show(view(model, visit.frame))
  }

  /// The case of the whole with its applicant, then those of the parts; each is filed as the kind's table allows.
  @Sendable static func start(_ visit: Visit) async throws -> Response {
    guard let subject = visit.form.words("subject"), subject.count <= mostSubject else {
      let model = try await model(visit, BundlesWords.missing)
      return visit.show(view(model, visit.frame), .unprocessableContent)
    }
    let (form, place, asker, now) = (visit.form, visit.site.place, visit.asker, visit.now)
    let name = name(visit)
    let item = try await visit.ask { ledger in
      let bundle = try bundle(name, ledger)
      let handed = form.fields["handed"] ?? []
      let cases = bundle.cases(
        place: place, year: now.day.year, subject: subject, channel: form.words("channel"),
        missing: bundle.materials.filter { !handed.contains($0) })
      guard let kind = ledger.kinds[cases.whole.kind] else { throw Fault.nothingHere }
      // The parts are asked about before anything is written: they follow in a transaction of their own.
      for part in cases.parts { _ = try kind.create(part, by: asker) }
      let whole = try file(cases.whole, form, ledger, asker, at: now)
      var drafts = [Draft(on: .item(whole), .move("file", .init()), by: asker)]
      for var part in cases.parts {
        part.parent = whole
        drafts += [
          Draft(on: .new, .create(part), by: asker), Draft(on: .created, .move("file", .init()), by: asker),
        ]
      }
      _ = try ledger.submit(drafts, at: now)
      return whole
    }
    return .seeOther(LocalPath("desk", String(item)).with(["done": "start"]))
  }

  private static func file(
    _ created: Created, _ form: Form, _ ledger: any OpenLedger, _ asker: Asker, at now: Moment
  ) throws -> Int {
    var fields: [String: String] = [:]
    for name in ["name", "phone"] { fields[name] = form.words(name).map { String($0.prefix(100)) } }
    let entries =
      fields.isEmpty
      ? try ledger.submit([Draft(on: .new, .create(created), by: asker)], at: now)
      : try ledger.file(
        created, about: PersonalData(fields: fields, purpose: "service", until: PersonalData.term(from: now.day)),
        by: asker,
        at: now)
    guard let first = entries.first else { throw Fault(.internalServerError, FaultWords.ours) }
    return first.number
  }

  private static func model(_ visit: Visit, _ fault: Title?) async throws -> Model {
    let (name, form, asker, place) = (name(visit), visit.form, visit.asker, visit.site.place)
    return try await visit.ask { ledger in
      let bundle = try bundle(name, ledger)
      let sample = bundle.cases(place: place, year: 2025, subject: bundle.title, channel: nil, missing: [])
      var channels: [String] = []
      if let kind = ledger.kinds[sample.whole.kind], !asker.roles.isDisjoint(with: Audience.staff),
        ([sample.whole] + sample.parts).allSatisfy({ (try? kind.create($0, by: asker)) != nil }),
        case .choice(let choices) = kind.field("channel")?.form
      {
        channels = choices
      }
      return Model(bundle: bundle, channels: channels, form: form, fault: fault)
    }
  }

  private static func name(_ visit: Visit) -> String {
    Form.decoded(Array((visit.parameters.get("bundle") ?? "").utf8))
  }

  private static func bundle(_ name: String, _ ledger: any OpenLedger) throws(Fault) -> ServiceBundle {
    guard let bundle = ledger.bundles.first(where: { $0.name == name }) else { throw Fault.nothingHere }
    return bundle
  }
}
