internal import Synchronization

/// 运行指标: counts and times of requests, in the text form of Prometheus (exposition format 0.0.4).
final class Metrics: Sendable {
  private struct Series: Hashable {
    let route: String
    let method: String
    let status: Int
  }

  private struct Times {
    var counts = [Int](repeating: 0, count: Metrics.bounds.count)
    var total = 0
    var seconds = 0.0
  }

  private struct State {
    var requests: [Series: Int] = [:]
    var times: [String: Times] = [:]
    var failedSignIns = 0
  }

  /// Seconds.
  private static let bounds = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5]
  private let state = Mutex(State())

  /// - Parameter route: The path of the table, never what was asked for: names of items stay out.
  func count(route: String, method: String, status: Int, took: Duration) {
    let seconds = Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
    state.withLock { state in
      state.requests[Series(route: route, method: Metrics.known(method), status: status), default: 0] += 1
      var times = state.times[route] ?? Times()
      for (index, bound) in Metrics.bounds.enumerated() where seconds <= bound { times.counts[index] += 1 }
      times.total += 1
      times.seconds += seconds
      state.times[route] = times
    }
  }

  func countFailedSignIn() { state.withLock { $0.failedSignIns += 1 } }

  /// A method can be any word; only these get a series of their own.
  private static func known(_ method: String) -> String {
    ["GET", "HEAD", "POST"].contains(method) ? method : "other"
  }

  func text(sessions: Int) -> String {
    let state = state.withLock { $0 }
    var lines = ["# TYPE taizhang_requests_total counter"]
    for (series, count) in state.requests.sorted(by: {
      ($0.key.route, $0.key.method, $0.key.status) < ($1.key.route, $1.key.method, $1.key.status)
    }) {
      lines.append(
        "taizhang_requests_total{route=\"\(series.route)\",method=\"\(series.method)\",status=\"\(series.status)\"} \(count)"
      )
    }
    lines.append("# TYPE taizhang_request_seconds histogram")
    for (route, times) in state.times.sorted(by: { $0.key < $1.key }) {
      for (bound, count) in zip(Metrics.bounds, times.counts) {
        lines.append("taizhang_request_seconds_bucket{route=\"\(route)\",le=\"\(bound)\"} \(count)")
      }
      lines.append("taizhang_request_seconds_bucket{route=\"\(route)\",le=\"+Inf\"} \(times.total)")
      lines.append("taizhang_request_seconds_sum{route=\"\(route)\"} \(times.seconds)")
      lines.append("taizhang_request_seconds_count{route=\"\(route)\"} \(times.total)")
    }
    lines.append("# TYPE taizhang_sessions gauge")
    lines.append("taizhang_sessions \(sessions)")
    lines.append("# TYPE taizhang_failed_sign_ins_total counter")
    lines.append("taizhang_failed_sign_ins_total \(state.failedSignIns)")
    return lines.joined(separator: "\n") + "\n"
  }
}
