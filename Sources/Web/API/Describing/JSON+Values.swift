internal import LedgerCore

/// Values of the ledger as every answer says them.
extension JSON {
  init(_ title: Title) { self = ["zh": .text(title.chinese), "en": .text(title.english)] }
  init(_ day: Day) { self = .text(day.description) }
  init(_ moment: Moment) { self = .text(moment.rfc3339) }
  init(_ light: Light.Color) { self = .text(light.rawValue) }

  init(_ file: Evidence) {
    self = [
      "name": .text(file.name), "sha256": .text(file.digest), "type": .text(file.type), "size": .integer(file.size),
    ]
  }

  /// A line of a list of items.
  init(_ line: ItemLineJSON) {
    self = .members([
      "id": .integer(line.id), "kind": .text(line.kind), "place": .text(line.place), "year": .integer(line.year),
      "title": .text(line.title), "state": .text(line.state), "stateTitle": .text(line.stateTitle),
      "light": .text(line.light), "office": line.office.map(JSON.text), "due": line.due.map(JSON.text),
      "path": .text(line.path),
    ])
  }
}

extension RunningClock {
  /// A deadline with its moment and the words that a person checks it by.
  func json(_ kind: Kind, at now: Moment) -> JSON {
    [
      "clock": .text(rule), "name": JSON(kind.clock(rule)?.title ?? Title(rule, rule)), "due": JSON(due),
      "isRunning": .flag(isRunning), "isLate": .flag(isLate(at: now)), "words": JSON(words(at: now)),
    ]
  }
}

extension Schema {
  static let deadlines = Schema.list(
    .named(
      "Deadline",
      .object([
        .must("clock", .text()), .must("name", .title), .must("due", .formed(.time)), .must("isRunning", .flag),
        .must("isLate", .flag), .must("words", .title, "How it was found, to be checked on paper."),
      ])))
  /// In Chinese and in English.
  static let title = Schema.object([.must("zh", .text(most: 200_000)), .must("en", .text(most: 200_000))])
  static let number = Schema.integer(1...Int(Int32.max))
  static let count = Schema.integer(0...Int.max)
  static let light = Schema.choice(Light.Color.allCases.map(\.rawValue))
  /// An office, an account, a name of a thing.
  static let name = Schema.text(least: 1, most: 100)
  /// Words of a report, however long.
  static let words = Schema.text(most: 1_000_000)
}

extension LocalPath {
  /// A path for programs.
  static func program(_ parts: String...) -> String { "/api/v1" + parts.map { "/" + encoded($0) }.joined() }
}
