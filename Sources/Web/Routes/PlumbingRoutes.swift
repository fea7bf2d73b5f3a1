internal import LedgerCore

extension Route {
  /// 运行: style, health and metrics.
  static let plumbing: [Route] = [
    get("/assets/{name}", Title("样式和图标", "style sheet and icon"), Asset.answer),
    get("/health", Title("健康检查", "health"), Health.answer),
    get("/metrics", Title("运行指标", "metrics for Prometheus"), Health.metrics),
  ]
}
