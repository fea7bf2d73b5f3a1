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

  static let mostSubject = 60

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
    let form = visit.form
    let start = BundleStart(
      subject: subject, channel: form.words("channel"), handed: form.fields["handed"] ?? [],
      applicant: Applicant(
        name: form.words("name").map { String($0.prefix(100)) },
        phone: form.words("phone").map { String($0.prefix(100)) }))
    let (name, place, asker, now) = (name(visit), visit.site.place, visit.asker, visit.now)
    let item = try await visit.ask { ledger in
      try start.begin(bundle(name, ledger), at: place, ledger, asker, at: now).whole
    }
    return .seeOther(LocalPath("desk", String(item)).with(["done": "start"]))
  }

  static func model(_ visit: Visit, _ fault: Title?) async throws -> Model {
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

  static func name(_ visit: Visit) -> String {
    Form.decoded(Array((visit.parameters.get("bundle") ?? "").utf8))
  }

  static func bundle(_ name: String, _ ledger: any OpenLedger) throws(Fault) -> ServiceBundle {
    guard let bundle = ledger.bundles.first(where: { $0.name == name }) else { throw Fault.nothingHere }
    return bundle
  }
}
