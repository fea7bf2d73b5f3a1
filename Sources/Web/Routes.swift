public import HTTPTypes
internal import Hummingbird
public import LedgerCore

/// 路由: method, path, who is let in, and who answers. This is the one table of them: the server, `docs/generated/routes.md`
/// and the test that asks every route as every role are made from it.
public struct Route: Sendable {
  public let method: HTTPRequest.Method
  public let path: String
  public let audience: Audience
  public let title: Title
  let takesFiles: Bool
  let handler: @Sendable (Visit) async throws -> Response

  /// What programs ask begins with this.
  static let interface = "/api/"
  var isInterface: Bool { path.hasPrefix(Route.interface) }

  private static func get(
    _ path: String, by audience: Audience = .anyone, _ title: Title,
    _ handler: @escaping @Sendable (Visit) async throws -> Response
  ) -> Route {
    Route(method: .get, path: path, audience: audience, title: title, takesFiles: false, handler: handler)
  }

  private static func post(
    _ path: String, by audience: Audience, files: Bool = false, _ title: Title,
    _ handler: @escaping @Sendable (Visit) async throws -> Response
  ) -> Route {
    Route(method: .post, path: path, audience: audience, title: title, takesFiles: files, handler: handler)
  }

  public static let all: [Route] = [
    get("/", Title("首页：承诺了什么，办得怎样", "home: what was promised and what became of it"), HomePage.answer),
    get("/items", Title("事项清单", "list of items"), ItemsPage.answer),
    get("/items/{id}", Title("一个事项", "one item"), PromisePage.answer),
    get("/board", Title("一张图", "board by kind and office"), BoardPage.answer),
    get("/reports/{digest}", Title("报告全文，标出承诺", "a report with its promises marked"), ReportPage.answer),
    get("/checkpoint", Title("最新签署", "newest signed checkpoint"), CheckpointText.answer),
    get("/work", by: .roles(Audience.staff), Title("工作台", "workbench"), WorkPage.answer),
    post(
      "/items/{id}/moves/{move}", by: .signedIn, files: true, Title("办理一步", "make a move"), Doing.move),
    post("/items/{id}/progress", by: .signedIn, files: true, Title("报送进展", "report progress"), Doing.progress),
    post("/items/{id}/comments", by: .signedIn, Title("批注", "comment"), Doing.comment),
    get("/sign-in", Title("登录", "sign in"), SignInPage.answer),
    post("/sign-in", by: .anyone, Title("登录", "sign in"), SignInPage.signIn),
    post("/sign-out", by: .signedIn, Title("退出", "sign out"), SignInPage.signOut),
    get("/account", by: .signedIn, Title("我的账号", "my account"), AccountPage.answer),
    get("/accounts", by: .roles(LedgerRight.accounts.roles), Title("所有账号", "all accounts"), AccountsPage.answer),
    get("/language/{language}", Title("切换语言", "switch language"), LanguageSwitch.answer),
    get("/assets/{name}", Title("样式和图标", "style sheet and icon"), Asset.answer),
    get("/api/v1/items", Title("事项清单（JSON）", "list of items (JSON)"), ItemsInterface.list),
    get("/api/v1/items/{id}", Title("一个事项（JSON）", "one item (JSON)"), ItemsInterface.get),
    get("/health", Title("健康检查", "health"), Health.answer),
    get("/metrics", Title("运行指标", "metrics for Prometheus"), Health.metrics),
  ]
}
