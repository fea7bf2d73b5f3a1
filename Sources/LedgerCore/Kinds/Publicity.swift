/// 公开范围: which kinds everybody may see, and in which states.
///
/// What a report promised in public is public, kept or dropped; what nobody has confirmed yet, what citizens, companies and
/// deputies handed in, and what an inspection found is not.
extension Kind {
  public var isPublic: Bool { Kind.hidden[name] != nil }

  /// States in which everybody sees an item of it; empty where the kind is not public.
  public var publicStates: [String] {
    guard let hidden = Kind.hidden[name] else { return [] }
    return states.map(\.name).filter { !hidden.contains($0) }
  }

  public func isPublic(in state: String) -> Bool { publicStates.contains(state) }

  /// Of the public kinds, the states that are not.
  private static let hidden: [String: Set<String>] = [
    "target": [], "task": ["proposed"], "livelihood": ["collected", "screened"], "ballot": [], "project": ["reserve"],
    "asset": [], "term": [],
  ]
}

extension Event {
  /// 公开: told to everybody where the item is; what is said among those who do the work is not.
  public var isPublic: Bool {
    switch self {
    case .created, .assigned, .moved, .progressed, .evidenced, .linked, .extended, .paused, .resumed, .opened, .counted:
      true
    case .corrected(let correction): correction.event.isPublic
    case .commented, .signed, .urged, .rated, .voted, .calendarSet, .noted: false
    }
  }
}

extension Event {
  /// 投票: its line is shown to nobody, handled or not: with a token it tells how somebody voted.
  public var isVote: Bool { if case .voted = self { true } else { false } }
}
