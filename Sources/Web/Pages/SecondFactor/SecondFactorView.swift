internal import LedgerCore

extension SecondFactorPage {
  static func view(_ model: Model, _ frame: Frame) -> HTML {
    frame.page(
      title: SecondFactorWords.title, .tag("h1", [:], frame.text(SecondFactorWords.title)),
      frame.notice(model.fault, bad: true), .tag("p", [:], frame.text(SecondFactorWords.lead)),
      model.secret.map { offer($0, model, frame) } ?? on(frame))
  }

  private static func offer(_ secret: String, _ model: Model, _ frame: Frame) -> HTML {
    let inFours = stride(from: 0, to: secret.count, by: 4).map { start in
      String(secret.dropFirst(start).prefix(4))
    }.joined(separator: " ")
    let address =
      LocalPath("totp", "\(frame.place):\(model.account)").with([
        "secret": secret, "issuer": frame.place, "algorithm": "SHA256", "digits": "6", "period": "30",
      ]).replacing("/totp/", with: "otpauth://totp/", maxReplacements: 1)
    return .tag("p", [:], frame.text(SecondFactorWords.app))
      + .tag(
        "dl", ["class": "facts"], .tag("dt", [:], frame.text(SecondFactorWords.secret)),
        .tag("dd", [:], .tag("code", ["id": "secret"], .text(inFours))),
        .tag("dt", [:], frame.text(SecondFactorWords.kind)), .tag("dd", [:], frame.text(SecondFactorWords.kindValue)))
      + .tag("p", [:], frame.text(SecondFactorWords.link))
      + .tag("p", [:], .tag("code", ["class": "long"], .text(address)))
      + form("/account/second-factor", SecondFactorWords.on, frame)
  }

  private static func on(_ frame: Frame) -> HTML {
    .tag("p", ["class": "notice"], frame.text(SecondFactorWords.isOn))
      + .tag("p", ["class": "quiet"], frame.text(SecondFactorWords.lost))
      + form("/account/second-factor/off", SecondFactorWords.off, frame)
  }

  static func form(_ path: String, _ button: Title, _ frame: Frame) -> HTML {
    frame.form(
      to: path, class: "sign",
      frame.inputs.line(
        "code", SecondFactorWords.code, isRequired: true, most: 10, autocomplete: "one-time-code"),
      .tag("button", [:], frame.text(button)))
  }
}
