internal import LedgerCore

/// 版式: the head and foot around every page, for one visitor.
struct Frame: Sendable {
  let language: Language
  let place: String
  let account: Account?
  let formToken: String?
  /// Path and query of this page, to come back to.
  let path: String
  /// In which roles the visitor acts; empty for nobody.
  let roles: Set<LedgerRole>

  func with(formToken: String) -> Frame {
    Frame(language: language, place: place, account: account, formToken: formToken, path: path, roles: roles)
  }

  /// For parts of a page that depend on nothing but the language.
  static func plain(_ language: Language) -> Frame {
    Frame(language: language, place: "", account: nil, formToken: nil, path: "/", roles: [])
  }

  func text(_ words: Title) -> HTML { .text(words[language]) }

  /// Words of the ledger or a report, which are Chinese on an English page too.
  func said(_ words: String) -> HTML {
    language == .chinese ? .text(words) : .tag("span", ["lang": Language.chinese.tag], .text(words))
  }

  /// To the minute, as people say it; the second for programs.
  func time(_ at: Moment) -> HTML {
    .tag("time", ["datetime": at.rfc3339], .text(String(at.description.dropLast(3))))
  }

  /// - Parameter place: What `aria-current` marks in the head: the path of a main page.
  func page(title: Title, at current: String = "", _ content: HTML...) -> HTML {
    .tag(
      "html", ["lang": language.tag],
      .tag(
        "head", [:],
        .empty("meta", ["charset": "utf-8"]),
        .empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .empty("meta", ["name": "color-scheme", "content": "light dark"]),
        .tag("title", [:], .text("\(title[language]) · \(FrameWords.title(place)[language])")),
        .empty("link", ["rel": "stylesheet", "href": Asset.style.path]),
        .empty("link", ["rel": "icon", "href": Asset.icon.path, "type": "image/svg+xml"])),
      .tag(
        "body", [:],
        .tag("a", ["class": "skip", "href": "#main"], text(FrameWords.skip)),
        head(current), .tag("main", ["id": "main"], content), foot))
  }

  private func head(_ current: String) -> HTML {
    let links = MainPage.all.filter { $0.audience.admits(account == nil ? nil : roles) }.map { page in
      HTML.tag("a", ["href": page.path, "aria-current": page.path == current ? "page" : nil], text(page.title))
    }
    return .tag(
      "header", ["class": "top"],
      .tag(
        "a", ["class": "brand", "href": "/"], .tag("b", [:], said(place)), .tag("span", [:], text(FrameWords.ledger))),
      .tag("nav", ["aria-label": FrameWords.pages[language]], links),
      .tag("div", ["class": "who"], who + other))
  }

  private var who: HTML {
    guard let account else {
      return .tag("a", ["href": "/sign-in"], text(FrameWords.signIn))
    }
    return .tag("a", ["href": "/account"], said(account.name))
      + form(to: "/sign-out", .tag("button", ["class": "plain"], text(FrameWords.signOut)))
  }

  private var other: HTML {
    let language: Language = language == .chinese ? .english : .chinese
    return .tag(
      "a",
      [
        "href": LocalPath("language", language.rawValue).with(["back": path]), "lang": language.tag,
        "hreflang": language.tag, "rel": "nofollow",
      ], text(FrameWords.other))
  }

  private var foot: HTML {
    .tag(
      "footer", [:], .tag("p", [:], text(FrameWords.foot)),
      .tag(
        "nav", ["class": "key", "aria-label": FaceWords.more[language]],
        FacePage.all.map { .tag("a", ["href": $0.path], text($0.title)) } + [
          .tag("a", ["href": "/checkpoint"], text(FrameWords.checkpoint))
        ]))
  }

  /// A form that carries this session's token.
  func form(to path: String, files: Bool = false, class look: String? = nil, _ content: HTML...) -> HTML {
    .tag(
      "form",
      ["method": "post", "action": path, "enctype": files ? "multipart/form-data" : nil, "class": look],
      [.empty("input", ["type": "hidden", "name": "token", "value": formToken ?? ""])] + content)
  }
}
