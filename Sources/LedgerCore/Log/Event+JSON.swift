extension Event: Codable {
  private enum Key: String, CodingKey {
    case event
  }

  /// The name of the case as the log writes it.
  public var name: String {
    switch self {
    case .created: "created"
    case .assigned: "assigned"
    case .moved: "moved"
    case .progressed: "progressed"
    case .evidenced: "evidenced"
    case .corrected: "corrected"
    case .linked: "linked"
    case .commented: "commented"
    case .signed: "signed"
    case .extended: "extended"
    case .paused: "paused"
    case .resumed: "resumed"
    case .urged: "urged"
    case .rated: "rated"
    case .opened: "opened"
    case .voted: "voted"
    case .counted: "counted"
    case .calendarSet: "calendarSet"
    case .noted: "noted"
    }
  }

  public init(from decoder: any Decoder) throws {
    let name = try decoder.container(keyedBy: Key.self).decode(String.self, forKey: .event)
    switch name {
    case "created": self = .created(try Created(from: decoder))
    case "assigned": self = .assigned(try Assigned(from: decoder))
    case "moved": self = .moved(try Moved(from: decoder))
    case "progressed": self = .progressed(try Progressed(from: decoder))
    case "evidenced": self = .evidenced(try Evidence(from: decoder))
    case "corrected": self = .corrected(try Corrected(from: decoder))
    case "linked": self = .linked(try Linked(from: decoder))
    case "commented": self = .commented(try Commented(from: decoder))
    case "signed": self = .signed(try Signed(from: decoder))
    case "extended": self = .extended(try Extended(from: decoder))
    case "paused": self = .paused(try Paused(from: decoder))
    case "resumed": self = .resumed(try Resumed(from: decoder))
    case "urged": self = .urged(try Urged(from: decoder))
    case "rated": self = .rated(try Rating(from: decoder))
    case "opened": self = .opened(try BallotOpened(from: decoder))
    case "voted": self = .voted(try Vote(from: decoder))
    case "counted": self = .counted(try BallotCounted(from: decoder))
    case "calendarSet": self = .calendarSet(try YearTable(from: decoder))
    case "noted": self = .noted(try Noted(from: decoder))
    default:
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "There is no event “\(name)”; the ledger was written by a newer program."))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(name, forKey: .event)
    try payload.encode(to: encoder)
  }

  private var payload: any Encodable {
    switch self {
    case .created(let payload): payload
    case .assigned(let payload): payload
    case .moved(let payload): payload
    case .progressed(let payload): payload
    case .evidenced(let payload): payload
    case .corrected(let payload): payload
    case .linked(let payload): payload
    case .commented(let payload): payload
    case .signed(let payload): payload
    case .extended(let payload): payload
    case .paused(let payload): payload
    case .resumed(let payload): payload
    case .urged(let payload): payload
    case .rated(let payload): payload
    case .opened(let payload): payload
    case .voted(let payload): payload
    case .counted(let payload): payload
    case .calendarSet(let payload): payload
    case .noted(let payload): payload
    }
  }
}
