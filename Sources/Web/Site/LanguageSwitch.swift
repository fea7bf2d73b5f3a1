internal import HTTPTypes
internal import Hummingbird

/// 切换语言: keeps the choice in a cookie and goes back to the page.
enum LanguageSwitch {
  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    guard let language = visit.parameters.get("language").flatMap(Language.init(rawValue:)) else {
      throw Fault.nothingHere
    }
    var response = Response.seeOther(visit.query("back") ?? "/")
    response.headers[.setCookie] =
      "\(Language.cookie)=\(language.rawValue); Path=/; SameSite=Lax; Max-Age=31536000"
      + (visit.site.isBehindProxy ? "; Secure" : "")
    return response
  }
}
