internal import HTTPTypes
public import Hummingbird
internal import LedgerCore
internal import Logging

/// The outermost part of the site: limits, headers, counting, and a page for whatever goes wrong.
public struct SiteResponder: HTTPResponder {
  let site: Site
  let inner: RouterResponder<SiteContext>

  public func respond(to request: Request, context: SiteContext) async throws -> Response {
    let began = ContinuousClock.now
    var response: Response
    do {
      if (request.head.path ?? "").utf8.count > site.limits.address { throw Fault(.uriTooLong, FaultWords.tooLong) }
      response = try await inner.respond(to: request, context: context)
      // The router itself says no more than the status where it has no such path.
      if response.status.code >= 400, response.body.contentLength == 0 {
        throw Fault.ofRouter(response.status, request)
      }
    } catch {
      response = tell(error, request, context)
    }
    SafetyHeaders.add(to: &response.headers)
    site.metrics.count(
      route: context.endpointPath ?? "–", method: request.method.rawValue, status: response.status.code,
      took: began.duration(to: .now))
    return response
  }

  private func tell(_ error: any Error, _ request: Request, _ context: SiteContext) -> Response {
    let fault = Fault(error)
    if fault.status.code >= 500 {
      context.logger.error("\(request.method) \(context.endpointPath ?? request.uri.path): \(error)")
    }
    var response: Response
    let path = request.uri.path
    if path.hasPrefix(Route.interface) || path.hasPrefix(Route.feeds)
      || context.endpointPath.map(Route.forProgramsElsewhere.contains) == true
    {
      response = Problem(fault, at: request.uri.path).response
    } else {
      let frame = Frame(
        language: Language.asked(by: request), place: site.place, account: nil, formToken: nil,
        path: request.head.path ?? "/", roles: [])
      response = .page(FaultPage.view(fault, frame), fault.status)
    }
    for field in fault.headers { response.headers[field.name] = field.value }
    if let retry = fault.retry { response.headers[.retryAfter] = String(retry) }
    return response
  }
}
