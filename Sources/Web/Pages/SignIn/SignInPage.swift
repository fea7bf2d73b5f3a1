internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore
internal import Logging

/// 登录、退出. Tries are counted for account and address; each sign-in makes a new session.
enum SignInPage {
  private static let log = Logger(label: "taizhang.sign-in")

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    if visit.holder != nil { return .seeOther(back(visit.query("back"))) }
    return form(visit, back: visit.query("back"), nil, .ok)
  }

  @Sendable static func signIn(_ visit: Visit) async throws -> Response {
    let (name, password) = (visit.form["account"] ?? "", visit.form["password"] ?? "")
    let target = visit.form["back"]
    let throttle = visit.site.throttle
    if let seconds = throttle.wait(account: name, address: visit.address, at: visit.now) {
      var response = form(visit, back: target, SignInWords.wait((seconds + 59) / 60), .tooManyRequests)
      response.headers[.retryAfter] = String(seconds)
      return response
    }
    // Counted before it is tried, so that many at once do not all pass; a password longer than this is nobody's.
    throttle.count(account: name, address: visit.address, at: visit.now)
    let isPossible = !name.isEmpty && name.utf8.count <= 200 && password.utf8.count <= 500
    guard isPossible,
      let account = try await visit.site.door.ask(on: .passwords, { try $0.signIn(name, password: password) })
    else {
      visit.site.metrics.countFailedSignIn()
      // A name that is nobody's may be a password typed into the wrong field.
      let isKnown = isPossible ? try await visit.ask { try $0.holder(of: name) != nil } : false
      log.notice("refused", metadata: isKnown ? ["account": .string(name)] : [:])
      return form(visit, back: target, SignInWords.wrong, .unprocessableContent)
    }
    throttle.succeeded(account: name, address: visit.address)
    if try await visit.ask({ try $0.hasSecondFactor(account.name) }) {
      let session = try await visit.site.sessions.begin(account.name, isWaiting: true, for: visit) { $0.back = target }
      return Response.seeOther("/sign-in/code").with(session, of: visit)
    }
    return try await begin(account, visit, back: target)
  }

  /// Every step of signing in was taken: a session begins.
  static func begin(_ account: Account, _ visit: Visit, back target: String?) async throws -> Response {
    let session = try await visit.site.sessions.begin(account.name, for: visit)
    log.info("signed in", metadata: ["account": .string(account.name)])
    return Response.seeOther(target == nil ? start(of: account) : back(target)).with(session, of: visit)
  }

  /// Where the day begins.
  private static func start(of account: Account) -> String {
    if !account.roles.isDisjoint(with: Audience.staff) { return "/work" }
    return account.roles.contains(.deputy) ? "/deputy" : "/"
  }

  @Sendable static func signOut(_ visit: Visit) async throws -> Response {
    if let session = visit.session { try await visit.ask { try $0.endSession(session.token) } }
    var response = Response.seeOther("/")
    response.headers[.setCookie] = SessionCookie.clear(secure: visit.site.isBehindProxy)
    return response
  }

  /// Only to this site.
  private static func back(_ path: String?) -> String {
    path.flatMap { $0.hasPrefix("/") && HTML.isLocal($0) ? $0 : nil } ?? "/"
  }

  private static func form(_ visit: Visit, back: String?, _ fault: Title?, _ status: HTTPResponse.Status) -> Response {
    visit.showForm(status) { view($0, back: back, fault) }
  }

  static func view(_ frame: Frame, back: String?, _ fault: Title?) -> HTML {
    frame.page(
      title: SignInWords.title,
      .tag("h1", [:], frame.text(SignInWords.title)), .tag("p", ["class": "quiet"], frame.text(SignInWords.lead)),
      frame.notice(fault, bad: true),
      frame.form(
        to: "/sign-in", class: "sign",
        back.map { .empty("input", ["type": "hidden", "name": "back", "value": $0]) } ?? .nothing,
        .tag("label", ["for": "account"], frame.text(SignInWords.account)),
        .empty(
          "input", ["type": "text", "id": "account", "name": "account", "autocomplete": "username", "required": ""]),
        .tag("label", ["for": "password"], frame.text(SignInWords.password)),
        .empty(
          "input",
          [
            "type": "password", "id": "password", "name": "password", "autocomplete": "current-password",
            "required": "",
          ]),
        .tag("button", [:], frame.text(SignInWords.title))))
  }
}
