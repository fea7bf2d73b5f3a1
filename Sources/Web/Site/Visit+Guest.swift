internal import HTTPTypes
internal import Hummingbird

extension Visit {
  /// A page with a form for somebody who may not have signed in: a session of nobody's is begun for its token.
  func showForm(_ status: HTTPResponse.Status = .ok, _ page: (Frame) -> HTML) -> Response {
    if session != nil { return show(page(frame), status) }
    let guest = site.sessions.begin(nil, at: now)
    var response = show(page(frame.with(formToken: guest.formToken)), status)
    response.headers[.setCookie] = SessionCookie.set(guest.token, secure: site.isBehindProxy)
    return response
  }

  /// 429 with a form, or another page, that says so.
  func tooMany(_ seconds: Int, _ page: (Frame) -> HTML) -> Response {
    var response = showForm(.tooManyRequests, page)
    response.headers[.retryAfter] = String(seconds)
    return response
  }
}
