internal import HTTPTypes

/// 对应: what a program asks where a person opens a page or sends a form.
enum Counterpart: Sendable {
  /// Method and path of routes for programs, of which one or several together do the same.
  case calls([String])
  /// A program takes it as it is: a file that everybody may have.
  case itself
  /// On purpose there is none.
  case leftOut(Reason)

  enum Reason: String, Sendable {
    /// Passwords, codes, sessions and tokens are a person's own: whoever finds a token must not make it last, or shut out whose it is.
    case secret = "a secret of a person"
    /// It only draws a form or asks which page is wanted; what is sent is done by the call beside it in this table.
    case form = "draws a form"
    /// Words that lead people on.
    case words = "words for people"
  }

  var words: String {
    switch self {
    case .calls(let calls): calls.map { "`\($0)`" }.joined(separator: ", ")
    case .itself: "as it is"
    case .leftOut(let reason): "– (\(reason.rawValue))"
    }
  }
}

extension Route {
  /// Paths for programs that stand among those for people, whose answers are those of programs all the same.
  static let forProgramsElsewhere = Set(all.filter { $0.isInterface && !$0.path.hasPrefix(interface) }.map(\.path))

  /// As counterparts name it: `GET /items`.
  var name: String { "\(method.rawValue) \(path)" }

  /// What a program asks instead, for the table of routes; empty for what is asked by programs.
  public var forPrograms: String { isInterface ? "" : Counterpart.all[name]?.words ?? "" }
}
