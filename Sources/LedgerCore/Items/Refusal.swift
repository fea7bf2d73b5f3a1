/// Why the ledger does not take what was asked, as a sentence that says what would be taken.
public enum Refusal: Error, Hashable, Sendable, CustomStringConvertible {
  case noSuchMove(String, kind: String, from: Title, possible: [String])
  case notYours(what: String, roles: [LedgerRole])
  case needs(move: String, what: String)
  case wrongValue(what: String, value: String, wanted: String)
  case noSuchClock(String, running: [String])
  case noMoreExtensions(clock: String, limit: Int)
  case ended(Title)
  case clockWentBack(now: Moment, last: Moment)
  case other(String)

  public var description: String {
    switch self {
    case .noSuchMove(let move, let kind, let from, let possible):
      "A \(kind) that is “\(from.chinese)” (\(from.english)) has no move “\(move)”; possible: "
        + (possible.isEmpty ? "none, it has ended." : possible.joined(separator: ", ") + ".")
    case .notYours(let what, let roles):
      "\(what) is for "
        + roles.map { "\($0.title.chinese) (\($0.rawValue))" }.joined(separator: ", ")
        + ": act in that role, or ask them."
    case .needs(let move, let what): "The move “\(move)” needs \(what)."
    case .wrongValue(let what, let value, let wanted): "\(what) is “\(value)”; it must be \(wanted)."
    case .noSuchClock(let clock, let running):
      "No clock “\(clock)” runs on this item; running: "
        + (running.isEmpty ? "none." : running.joined(separator: ", ") + ".")
    case .noMoreExtensions(let clock, let limit):
      limit == 0
        ? "The clock “\(clock)” cannot be extended."
        : "The clock “\(clock)” was already extended \(limit) times, the most allowed."
    case .ended(let state): "The item is “\(state.chinese)” (\(state.english)); nothing more is done to it."
    case .clockWentBack(let now, let last):
      "This machine's clock says \(now), but the last entry was written at \(last): set the clock right and try again."
    case .other(let sentence): sentence
    }
  }
}
