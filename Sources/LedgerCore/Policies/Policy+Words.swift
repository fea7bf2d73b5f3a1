extension Policy {
  /// 标准: how much there is, in words.
  public var amountWords: Title {
    switch amount {
    case .fixed(let money): Title(money.words, money.words)
    case .share(let percent, let field, let cap):
      Title(
        "\(field)的\(percent)%" + (cap.map { "，最高\($0.words)" } ?? ""),
        "\(percent) % of \(field)" + (cap.map { ", at most \($0.words)" } ?? ""))
    }
  }
}

extension Policy.Condition {
  /// The conditions as a tree of words: what must all hold, of what one is enough, what must not hold.
  public indirect enum Words: Hashable, Sendable {
    case one(String)
    case all([Words])
    case any([Words])
  }

  public var words: Words { worded(negated: false) }

  private func worded(negated: Bool) -> Words {
    switch self {
    case .test(let test): .one(negated ? "非“\(test)”" : "\(test)")
    case .not(let condition): condition.worded(negated: !negated)
    // Not all of them is: one of them not.
    case .all(let parts):
      negated ? .any(parts.map { $0.worded(negated: true) }) : .all(parts.map { $0.worded(negated: false) })
    case .any(let parts):
      negated ? .all(parts.map { $0.worded(negated: true) }) : .any(parts.map { $0.worded(negated: false) })
    }
  }
}
