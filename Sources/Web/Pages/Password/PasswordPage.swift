internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 修改口令, by who knows the present one.
enum PasswordPage {
  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    visit.show(view(visit.frame, nil, isDone: visit.query("done") != nil))
  }

  @Sendable static func change(_ visit: Visit) async throws -> Response {
    guard let holder = visit.holder, visit.session != nil else {
      throw Fault(.unauthorized, FaultWords.signInFirst)
    }
    let (form, now, name) = (visit.form, visit.now, holder.account.name)
    let throttle = visit.site.throttle
    if let seconds = throttle.wait(account: name, address: visit.address, at: now) {
      return visit.tooMany(seconds) { view($0, SignInWords.wait((seconds + 59) / 60)) }
    }
    let (old, new) = (form["now"] ?? "", form["new"] ?? "")
    throttle.count(account: name, address: visit.address, at: now)
    let isRight = try await visit.site.door.ask(on: .passwords) {
      try old.utf8.count <= PasswordWeakness.most && $0.signIn(name, password: old) != nil
    }
    if !isRight { return visit.show(view(visit.frame, PasswordWords.wrong), .unprocessableContent) }
    throttle.succeeded(account: name, address: visit.address)
    if new != form["again"] { return visit.show(view(visit.frame, PasswordWords.differs), .unprocessableContent) }
    let weakness = try await visit.site.door.ask(on: .passwords) { ledger -> PasswordWeakness? in
      if let weakness = try ledger.weakness(of: new, for: name) { return weakness }
      try ledger.setPassword(new, of: name, by: holder.asker, at: now)
      return nil
    }
    if let weakness { return visit.show(view(visit.frame, weakness.title), .unprocessableContent) }
    // All sessions ended with the old password; this browser knows the new one.
    return Response.seeOther(LocalPath("account", "password").with(["done": "password"])).with(
      try await visit.site.sessions.begin(name, for: visit), of: visit)
  }

  static func view(_ frame: Frame, _ fault: Title?, isDone: Bool = false) -> HTML {
    frame.page(
      title: PasswordWords.title, .tag("h1", [:], frame.text(PasswordWords.title)),
      frame.notice(isDone ? PasswordWords.done : nil), frame.notice(fault, bad: true),
      frame.form(
        to: "/account/password", class: "asking",
        frame.inputs.line(
          "now", PasswordWords.now, type: "password", isRequired: true, most: 200, autocomplete: "current-password"),
        frame.inputs.line(
          "new", PasswordWords.new, type: "password", isRequired: true, most: 200, hint: PasswordWords.newHint),
        frame.inputs.line("again", PasswordWords.again, type: "password", isRequired: true, most: 200),
        .tag("p", ["class": "more"], .tag("button", [:], frame.text(PasswordWords.send)))))
  }
}
