internal import Documents
internal import Facts

extension ReadReport {
  /// 增长5.5%左右: what a statement says of its subject, with the words of its measure and its bound.
  public func saying(_ statement: Statement) -> String {
    let (figure, words) = (statement.figure, words(statement.source))
    let falls = figure.values.first?.isNegative == true
    let verb =
      switch figure.measure {
      case .growth: falls ? "下降" : "增长"
      case .annualGrowth: falls ? "年均下降" : "年均增长"
      case .change: says(figure.subject) ? "" : falls ? "减少" : "增加"
      case .rank, .level, .multiple, .composition: ""
      }
    let (before, after) =
      switch figure.comparator {
      case .equal: ("", "")
      case .atLeast: ("", "以上")
      case .above: (words.contains("余") || words.contains("多") ? "" : "超过", "")
      case .atMost: ("不超过", "")
      case .below: ("不到", "")
      case .about: ("", "左右")
      }
    return verb + before + words + (words.contains(after) && !after.isEmpty ? "" : after)
  }

  /// Whether a subject says the movement itself: 净增经营主体.
  private func says(_ subject: String?) -> Bool {
    guard let subject else { return false }
    return ["净增", "增加", "减少", "提高", "下降", "降低"].contains { subject.contains($0) }
  }

  /// The subject without note marks and list numbers, with the bound right before the quantity: 引进项目（10亿元以上）.
  public func subject(_ statement: Statement) -> String {
    let name = String(decoding: Topic.plain(statement.figure.subject ?? "", keepingCase: true), as: UTF16.self)
    let bounds = SideWords(document.text, statement, statement.clause(in: document.text)).bounds
      .subtracting(statement.topic.thresholds)
    return bounds.isEmpty ? name : name + "（\(bounds.sorted().joined(separator: "、"))）"
  }
}
