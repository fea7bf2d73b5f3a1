internal import HTTPTypes
internal import Hummingbird

/// 健康检查: whether the ledger answers, for whoever watches the server.
enum Health {
  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let size = try await visit.ask { try $0.size() }
    return .text("{\"status\":\"ok\",\"entries\":\(size)}\n", as: "application/json")
  }

  @Sendable static func metrics(_ visit: Visit) async throws -> Response {
    let now = visit.now
    let sessions = try await visit.ask { try $0.sessionCount(at: now) }
    return .text(visit.site.metrics.text(sessions: sessions), as: "text/plain; version=0.0.4; charset=utf-8")
  }
}
