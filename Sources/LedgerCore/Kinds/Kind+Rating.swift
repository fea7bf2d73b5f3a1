extension Kind {
  /// 等待评价: in this state something waits for what who asked thinks of it.
  public func waitsForRating(in state: String) -> Bool {
    moves(from: state).contains { $0.needs.contains(where: \.isRating) }
  }
}

extension Need {
  fileprivate var isRating: Bool {
    switch self {
    case .rated, .rating, .satisfied: true
    default: false
    }
  }
}
