internal import LedgerCore

/// 阶段: where a project stands on the board of stages, whether it began as one of the government's or was brought in (招商).
///
/// Finer states of a kind stand together in one lane; paused, lost and broken off stand in none.
enum ProjectLane: Int, CaseIterable, Sendable {
  case reserve, signed, started, building, completed, producing

  var title: Title { ProjectWords.lane(self) }

  static func lane(_ kind: String, _ state: String) -> ProjectLane? {
    all.first { $0.kind == kind && $0.states.contains(state) }?.lane
  }

  /// By kind, lane and states; nil for the states that no lane has. The test asks that each state of both kinds stands here once.
  static let all: [(kind: String, lane: ProjectLane?, states: [String])] = [
    ("project", .reserve, ["reserve", "approved", "land", "demolition"]),
    ("project", .started, ["started"]),
    ("project", .building, ["building"]),
    ("project", .completed, ["completed"]),
    ("project", .producing, ["producing"]),
    ("project", nil, ["paused", "dropped"]),
    ("investment", .reserve, ["lead", "visited", "talks", "letter"]),
    ("investment", .signed, ["signed", "registered", "landed"]),
    ("investment", .building, ["building"]),
    ("investment", .producing, ["producing"]),
    ("investment", nil, ["lost", "breached", "settled"]),
  ]

  static let kinds = ["project", "investment"]
}
