internal import HTTPTypes
internal import Hummingbird

/// 表单防护: a form is taken from this site's own page and session only (CSRF).
enum FormGuard {
  static func checkOrigin(of request: Request) throws(Fault) {
    if !isOfThisSite(request) { throw Fault(.forbidden, FaultWords.staleForm) }
  }

  static func check(_ form: Form, _ session: Session?) throws(Fault) {
    guard let session, let token = form["token"], Token.matches(token, session.formToken) else {
      throw Fault(.forbidden, FaultWords.staleForm)
    }
  }

  /// What browsers say of where a request comes from; those that say nothing are held by the token alone.
  private static func isOfThisSite(_ request: Request) -> Bool {
    if let name = HTTPField.Name("Sec-Fetch-Site"), let site = request.headers[name],
      site != "same-origin", site != "none"
    {
      return false
    }
    guard let origin = request.headers[.origin] else { return true }
    guard let host = request.head.authority else { return false }
    return origin == "http://\(host)" || origin == "https://\(host)"
  }
}
