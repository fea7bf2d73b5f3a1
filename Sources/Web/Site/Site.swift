internal import HTTPTypes
internal import Hummingbird
public import LedgerCore

/// 网站: everything that answers requests, over a ledger that it knows only by its door.
public struct Site: Sendable {
  let door: any LedgerDoor
  /// As settings have them now.
  var kinds: KindCatalogue { door.kinds }
  /// Whose site it is, for the head of each page.
  let place: String
  let clock: @Sendable () -> Moment
  let limits: SiteLimits
  /// A proxy in front ends TLS and says who asks.
  let isBehindProxy: Bool
  let sessions = Sessions()
  let uploads = Uploads()
  let throttle = Throttle()
  let addresses: RateLimit
  /// Whatever it comes by: signed in, or with any of its tokens.
  let accounts: RateLimit
  /// Of requests filed, an hour's; of codes shown that are none, and of ballot papers refused.
  let filings = Throttle(window: 3_600, account: .max, address: 20)
  /// Of ratings and words added to them.
  let sayings = Throttle(window: 3_600, account: .max, address: 60)
  let codes = Throttle(account: .max)
  let secondFactors = Throttle()
  let metrics = Metrics()
  let jobs = Jobs()
  let homes: Kept<HomePage.Question, HomePage.Model>
  let boards: Kept<BoardPage.Question, BoardPage.Model>
  let years: Kept<Int, [Int]>
  let lists: Kept<ItemFilter, ItemPage>
  let feeds: Kept<ItemFilter, Changes>
  let marks: Kept<String, [ReportPage.Promise]>
  let scorings: Kept<String, Scoring>
  let bookcase: Bookcase
  let libraries: Kept<Int, Library>
  let indicators: Kept<String, [IndicatorsPage.Line]>
  let glossaries: Kept<String, [GlossaryPage.Entry]>
  let yearEnds: Kept<String, YearEnd>

  /// - Parameter clock: What time it is, asked for each request.
  public init(
    _ door: any LedgerDoor, place: String, limits: SiteLimits = SiteLimits(), isBehindProxy: Bool = false,
    clock: @escaping @Sendable () -> Moment
  ) {
    self.door = door
    self.place = place
    self.limits = limits
    self.isBehindProxy = isBehindProxy
    self.clock = clock
    addresses = RateLimit(limits.addressRate)
    accounts = RateLimit(limits.accountRate)
    homes = Kept(fresh: limits.fresh, most: 20)
    boards = Kept(fresh: limits.fresh, most: 50)
    years = Kept(fresh: limits.fresh * 12, most: 4)
    lists = Kept(fresh: limits.fresh, most: 100)
    feeds = Kept(fresh: limits.fresh * 6, most: 50)
    marks = Kept(fresh: limits.fresh * 12, most: 200)
    scorings = Kept(fresh: limits.fresh * 12, most: 20)
    bookcase = Bookcase(most: limits.reports)
    libraries = Kept(fresh: limits.fresh * 12, most: 1)
    indicators = Kept(fresh: limits.fresh * 12, most: 20)
    glossaries = Kept(fresh: limits.fresh * 12, most: 20)
    // Of texts that never change: made once.
    yearEnds = Kept(fresh: .seconds(86_400), most: 100)
  }

  /// What a server hands its requests to.
  public func responder() -> SiteResponder {
    let router = Router(context: SiteContext.self, options: [.autoGenerateHeadEndpoints])
    for route in Route.all {
      router.on(RouterPath(route.path), method: route.method) { request, context in
        try await self.respond(to: request, context, by: route)
      }
    }
    return SiteResponder(site: self, inner: router.buildResponder())
  }

  private func respond(to request: Request, _ context: SiteContext, by route: Route) async throws -> Response {
    var visit = try await visit(request, context, route)
    do {
      return try await answer(&visit, by: route)
    } catch  where !route.isInterface {
      // With the visitor's own head of page, which the outermost part does not know.
      let fault = Fault(error)
      if fault.status.code >= 500 { throw error }
      var response = Response.page(FaultPage.view(fault, visit.frame), fault.status)
      if let retry = fault.retry { response.headers[.retryAfter] = String(retry) }
      return response
    }
  }

  private func answer(_ visit: inout Visit, by route: Route) async throws -> Response {
    if let operation = route.operation {
      try await Admission.admit(&visit, route, operation)
      return try await route.handler(visit)
    }
    guard route.audience.admits(visit.holder?.account.roles) else {
      if visit.holder == nil, route.method == .get {
        return .seeOther(LocalPath("sign-in").with(["back": visit.request.head.path]))
      }
      if visit.holder == nil { throw Fault(.unauthorized, FaultWords.signInFirst) }
      guard case .roles(let roles) = route.audience else { throw Fault.nothingHere }
      throw Fault(.forbidden, FaultWords.notYours(LedgerRole.allCases.filter(roles.contains).map(\.title)))
    }
    if route.method == .post {
      // Before anything of it is read.
      try FormGuard.checkOrigin(of: visit.request)
      visit.form = try await Form.read(visit.request, limits, files: route.files, door)
      try FormGuard.check(visit.form, visit.session)
    }
    return try await route.handler(visit)
  }

  /// Who asks, from the cookie; what the account may do is asked anew each time, so that what is taken away is gone at once.
  func visit(_ request: Request, _ context: SiteContext, _ route: Route) async throws -> Visit {
    let now = clock()
    let address = context.address(of: request, behindProxy: isBehindProxy)
    if let seconds = addresses.wait(address, at: now, weight: route.weight) { throw Fault.tooMany(seconds) }
    if route.isInterface, let secret = try Bearer.secret(of: request) {
      return try await visit(request, context, route, address, secret, at: now)
    }
    var found: (Session, Holder?)?
    if let cookie = request.cookies[SessionCookie.name(secure: isBehindProxy)] {
      found = try await sessions.find(cookie.value, door, at: now)
    }
    if let account = found?.1?.account.name, let seconds = accounts.wait(account, at: now, weight: route.weight) {
      throw Fault.tooMany(seconds)
    }
    return Visit(
      route: route, request: request, parameters: context.parameters, site: self, language: Language.asked(by: request),
      address: address, now: now, session: found?.0, holder: found?.1)
  }

  /// Who holds a token acts for its account, which is asked anew each time as well.
  private func visit(
    _ request: Request, _ context: SiteContext, _ route: Route, _ address: String, _ secret: String, at now: Moment
  ) async throws -> Visit {
    let found = try await door.ask { ledger in
      try ledger.token(secret, at: now).flatMap { token in try ledger.holder(of: token.account).map { (token, $0) } }
    }
    guard let (token, holder) = found else { throw Fault.noToken }
    if let seconds = accounts.wait(token.account, at: now, weight: route.weight) {
      throw Fault.tooMany(seconds)
    }
    return Visit(
      route: route, request: request, parameters: context.parameters, site: self, language: Language.asked(by: request),
      address: address, now: now, session: nil, holder: holder, token: token)
  }
}
