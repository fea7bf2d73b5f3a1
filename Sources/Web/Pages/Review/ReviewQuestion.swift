internal import LedgerCore

/// 审定哪些: which proposals of which report, from the query; forms keep it, so that one comes back to the same place.
struct ReviewQuestion: Sendable {
  let report: String?
  let kind: String?
  let text: String?
  let heading: String?
  let sure: Int
  /// Only proposals with a higher number.
  let after: Int
  let isAllTicked: Bool
  /// How many at most.
  var size = pageSize

  static let pageSize = 20

  init(_ visit: Visit) {
    report = visit.query("report")
    kind = visit.query("kind")
    text = visit.query("text").map { String($0.prefix(100)) }
    heading = visit.query("heading").map { String($0.prefix(100)) }
    sure = visit.query("sure").flatMap { Int($0) } ?? 0
    after = visit.query("after").flatMap { Int($0) } ?? 0
    isAllTicked = visit.query("all") != nil
  }

  var filter: ShelfFilter {
    var filter = ShelfFilter()
    filter.report = report
    filter.kinds = kind.map { [$0] } ?? []
    filter.text = text
    filter.heading = heading
    filter.confidence = sure
    return filter
  }

  var isNarrow: Bool { kind != nil || text != nil || heading != nil || sure > 0 }

  func path(after: Int, all: Bool = false, done: (word: String, count: Int)? = nil) -> String {
    LocalPath("work", "review").with(query(after: after, all: all, done: done))
  }

  /// Where a form of the page is sent to.
  func action(_ parts: String...) -> String {
    let path = parts.isEmpty ? LocalPath("work", "review") : LocalPath("work", "review", parts[0])
    return path.with(query(after: after, all: false, done: nil))
  }

  private func query(
    after: Int, all: Bool, done: (word: String, count: Int)?
  ) -> KeyValuePairs<String, String?> {
    [
      "report": report, "kind": kind, "text": text, "heading": heading, "sure": sure > 0 ? String(sure) : nil,
      "after": after > 0 ? String(after) : nil, "all": all ? "1" : nil, "done": done?.word,
      "count": done.map { String($0.count) },
    ]
  }
}
