internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

extension Visit {
  /// A page with a form for somebody who may not have signed in: a blank session is begun for its token.
  func showForm(_ status: HTTPResponse.Status = .ok, _ page: (Frame) -> HTML) -> Response {
    if session != nil { return show(page(frame), status) }
    let blank = Session.blank()
    return show(page(frame.with(formToken: blank.formToken)), status).with(blank, of: self)
  }

  /// 429 with a form, or another page, that says so.
  func tooMany(_ seconds: Int, _ page: (Frame) -> HTML) -> Response {
    var response = showForm(.tooManyRequests, page)
    response.headers[.retryAfter] = String(seconds)
    return response
  }
}

extension Visit {
  /// The visitor may follow an item from now on. Without an account this begins a session that can hold it, under a new token.
  func follow(_ item: Int, _ receipt: KeptSession.Receipt? = nil, then path: String) async throws -> Response {
    let earlier = session?.kept?.contents
    @Sendable func add(_ contents: inout KeptSession.Contents) {
      contents.follows = (contents.follows + [item]).suffix(Visit.mostFollowed)
      contents.receipt = receipt ?? contents.receipt
    }
    if holder != nil {
      try await site.sessions.change(self, add)
      return .seeOther(path)
    }
    let begun = try await site.sessions.begin(nil, for: self) { contents in
      contents.follows = earlier?.follows ?? []
      add(&contents)
    }
    return Response.seeOther(path).with(begun, of: self)
  }

  /// Of one session; older ones are shown again for their code.
  private static let mostFollowed = 100
}
