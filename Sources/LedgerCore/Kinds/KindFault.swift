/// What is wrong with a kind's table; it cannot be built.
public enum KindFault: Error, Hashable, Sendable, CustomStringConvertible {
  case empty(String)
  case duplicate(what: String, name: String)
  case unknownState(String, in: String)
  case unreachable(String)
  /// A state that is not an end and that no move leaves.
  case deadEnd(String)
  case clockNeverStarts(String)
  case clockNeverStops(String)
  case nobodyMay(move: String)
  case nobodyFiles(String)
  case unknownField(String, in: String)
  case unknownClock(String, in: String)
  case unknownMove(String, in: String)
  case unknownMeasure(String, in: String)
  case unknownVariant(field: String, value: String, clock: String)
  case badLimit(clock: String)
  case badPace
  /// A field of that name and form is needed.
  case badField(String, in: String)

  public var description: String {
    switch self {
    case .empty(let name): "Kind “\(name)” has no states: list at least one."
    case .duplicate(let what, let name): "Two \(what)s are named “\(name)”: give each its own name."
    case .unknownState(let name, let place): "\(place) names the state “\(name)”, which is not in the list of states."
    case .unreachable(let name): "No move leads to the state “\(name)”: add one or take the state out."
    case .deadEnd(let name):
      "No move leaves the state “\(name)”, and it is neither done nor dropped: add a move or end it."
    case .clockNeverStarts(let name): "The clock “\(name)” starts in no state: name the states it starts in."
    case .clockNeverStops(let name): "The clock “\(name)” runs in every state an item can end in: it would never stop."
    case .nobodyFiles(let name): "Nobody may file an item of kind “\(name)”: name at least one role."
    case .nobodyMay(let move): "Nobody may make the move “\(move)”: name at least one role."
    case .unknownField(let name, let place): "\(place) names the field “\(name)”, which is not in the list of fields."
    case .unknownClock(let name, let place): "\(place) names the clock “\(name)”, which is not in the list of clocks."
    case .unknownMove(let name, let place): "\(place) names the move “\(name)”, which is not in the list of moves."
    case .unknownMeasure(let name, let place):
      "\(place) names the measure “\(name)”, which is not in the list of measures."
    case .unknownVariant(let field, let value, let clock):
      "The clock “\(clock)” has no limit of its own for “\(value)” of “\(field)”."
    case .badLimit(let clock): "The limit of the clock “\(clock)” is not above 0 (or not a day of the month)."
    case .badField(let name, let place): "\(place) cannot use the field “\(name)”: it is of another form."
    case .badPace: "A pace needs 0 < yellow < red ≤ 100, in hundredths."
    }
  }
}
