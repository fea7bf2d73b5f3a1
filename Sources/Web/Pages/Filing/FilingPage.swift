internal import Hummingbird
internal import LedgerCore

/// 提交诉求: somebody asks for something, with or without an account, and is given a number and a code.
enum FilingPage {
  struct Model: Sendable {
    let channels: [(value: String, words: Title)]
    /// What was typed, where the form comes back.
    let form: Form
    let fault: Title?
  }

  struct Receipt: Sendable {
    let item: Int
    let code: String
    let dispatch: Limit?
    let reply: Limit?
  }

  private static let mostTitle = 100
  private static let mostText = 2_000

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    visit.showForm { view(model(visit), $0) }
  }

  @Sendable static func file(_ visit: Visit) async throws -> Response {
    let (filings, isGuest) = (visit.site.filings, visit.holder == nil)
    if isGuest, let seconds = filings.wait(address: visit.address, at: visit.now) {
      return visit.tooMany(seconds) { view(model(visit, FilingWords.wait((seconds + 59) / 60)), $0) }
    }
    if let fault = fault(visit.form) { return visit.showForm(.unprocessableContent) { view(model(visit, fault), $0) } }
    let (sessions, form) = (visit.site.sessions, visit.session?.formToken ?? "")
    if isGuest {
      // The same form sent twice is taken once.
      guard sessions.spend(form) else { throw Fault(.forbidden, FaultWords.staleForm) }
      filings.count(address: visit.address, at: visit.now)
    }
    do { return try await take(visit) } catch {
      sessions.restore(form)
      throw error
    }
  }

  private static func take(_ visit: Visit) async throws -> Response {
    let code = FollowCode.make()
    let (created, data, now) = (request(visit), personal(visit), visit.now)
    let filer = visit.filer(created)
    let item = try await visit.ask { ledger in
      var created = created
      created.origin = Origin(filedBy: filer.account)
      created.key = FollowCode.key(code, ledger.digest)
      return try ledger.file(created, about: data, by: filer, at: now).first?.number
    }
    guard let item else { throw Fault(.internalServerError, FaultWords.ours) }
    let receipt = KeptSession.Receipt(item: item, code: code, made: now)
    return try await visit.follow(item, receipt, then: "/requests/filed")
  }

  /// Five minutes long, and to this browser alone: a page loaded again still shows the code.
  @Sendable static func receipt(_ visit: Visit) async throws -> Response {
    guard let receipt = visit.session?.kept?.contents.receipt, visit.now.seconds - receipt.made.seconds < 300 else {
      return .seeOther("/requests")
    }
    let clocks = visit.site.kinds["request"]?.clocks ?? []
    func limit(_ name: String) -> Limit? { clocks.first { $0.name == name }?.limit }
    return visit.show(
      view(
        Receipt(item: receipt.item, code: receipt.code, dispatch: limit("dispatch"), reply: limit("reply")), visit.frame
      ))
  }

  private static func model(_ visit: Visit, _ fault: Title? = nil) -> Model {
    let isStaff = !visit.asker.roles.isDisjoint(with: Audience.staff)
    guard isStaff, case .choice(let channels) = visit.site.kinds["request"]?.field("channel")?.form else {
      return Model(channels: FilingWords.senders.map { ($0.channel, $0.words) }, form: visit.form, fault: fault)
    }
    return Model(channels: channels.map { ($0, Title($0, $0)) }, form: visit.form, fault: fault)
  }

  private static func fault(_ form: Form) -> Title? {
    guard let summary = form.words("summary"), let text = form.words("text") else { return FilingWords.missing }
    if summary.count > mostTitle || text.count > mostText || (form["area"] ?? "").count > mostTitle {
      return FilingWords.tooLong
    }
    if let phone = form.words("phone") {
      let isPhone =
        (5...20).contains(phone.count) && phone.allSatisfy { $0.isASCII && ($0.isNumber || "+- ".contains($0)) }
      if !isPhone { return FilingWords.noPhone }
    }
    return nil
  }

  private static func request(_ visit: Visit) -> Created {
    let form = visit.form
    var fields: [String: String] = [:]
    for name in ["channel", "topic", "area"] { fields[name] = form.words(name) }
    return Created(
      kind: "request", place: visit.site.place, year: visit.now.day.year, title: form.words("summary") ?? "",
      fields: fields)
  }

  private static func personal(_ visit: Visit) -> PersonalData {
    var fields: [String: String] = [:]
    for name in ["name", "phone", "text"] { fields[name] = visit.form.words(name) }
    return PersonalData(
      fields: fields, purpose: "request", until: PersonalData.term(from: visit.now.day))
  }
}
