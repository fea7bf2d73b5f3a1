internal import LedgerCore

extension TokensPage {
  static func view(_ model: Model, _ frame: Frame) -> HTML {
    frame.page(
      title: TokensWords.title, notice(model, frame), .tag("h1", [:], frame.text(TokensWords.title)),
      .tag(
        "p", ["class": "quiet"], frame.text(TokensWords.lead), " ",
        .tag("a", ["href": OpenAPI.path], frame.text(TokensWords.document))),
      .tag("h2", [:], frame.text(TokensWords.yours)), list(model, frame),
      .tag("h2", [:], frame.text(TokensWords.make)), form(frame))
  }

  private static func notice(_ model: Model, _ frame: Frame) -> HTML {
    if let secret = model.secret {
      return .tag(
        "div", ["class": "notice", "role": "status"], .tag("p", [:], frame.text(TokensWords.made)),
        .tag("p", [:], .tag("code", [:], .text(secret))))
    }
    return frame.notice(model.isRemoved ? TokensWords.gone : nil)
  }

  private static func list(_ model: Model, _ frame: Frame) -> HTML {
    if model.tokens.isEmpty { return .tag("p", [:], frame.text(TokensWords.none)) }
    let head = [TokensWords.number, TokensWords.scopes, TokensWords.purpose, TokensWords.until, TokensWords.remove]
    let rows = model.tokens.map { token -> HTML in
      let isOver = token.until <= model.now
      let cells = [
        .text(names(token.scopes, frame)), frame.said(token.purpose),
        isOver ? frame.text(TokensWords.over) : .text(token.until.day.description),
        frame.form(
          to: LocalPath("account", "tokens", String(token.number), "remove").path,
          .tag(
            "button", ["class": "plain", "aria-label": TokensWords.remove(token.number)[frame.language]],
            frame.text(TokensWords.remove))),
      ]
      return frame.row(head, .text(String(token.number)), cells)
    }
    return frame.table(head, rows)
  }

  private static func form(_ frame: Frame) -> HTML {
    let boxes = TokenScope.allCases.map { scope -> HTML in
      .tag(
        "label", ["class": "check"],
        .empty(
          "input",
          ["type": "checkbox", "name": "scope", "value": scope.rawValue, "checked": scope == .read ? "" : nil]), " ",
        frame.text(scope.title))
    }
    return frame.form(
      to: "/account/tokens", class: "sign",
      .tag("fieldset", ["class": "checks"], [.tag("legend", [:], frame.text(TokensWords.scopes))] + boxes),
      .tag("label", ["for": "purpose"], frame.text(TokensWords.purpose)),
      .empty("input", ["type": "text", "id": "purpose", "name": "purpose", "maxlength": "200"]),
      .tag("label", ["for": "days"], frame.text(TokensWords.days)),
      .empty(
        "input",
        [
          "type": "number", "id": "days", "name": "days", "min": "1", "max": String(AccessToken.mostDays),
          "value": "90", "required": "",
        ]),
      .tag("button", [:], frame.text(TokensWords.make)))
  }

  private static func names(_ scopes: Set<TokenScope>, _ frame: Frame) -> String {
    TokenScope.allCases.filter(scopes.contains).map { $0.title[frame.language] }
      .joined(separator: TokensWords.separator[frame.language])
  }
}
