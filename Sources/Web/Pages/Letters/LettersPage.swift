internal import Hummingbird
internal import LedgerCore

/// 催办函: entries that urge as letters, one for each office and level; without any named, the latest ones in a list.
enum LettersPage {
  struct Urging: Sendable {
    let entry: Entry
    let urged: Urged
    let item: Item
    let light: Light
  }

  struct Letter: Sendable {
    let office: String?
    let level: Int
    let urgings: [Urging]
  }

  private static let mostShown = 100
  /// So many of the last entries of the log are looked through for the list.
  private static let lookedThrough = 2_000

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let urgings = try await urgings(visit)
    return visit.show(
      visit.queries("entry").isEmpty
        ? list(urgings, visit.frame) : letters(LettersPage.letters(urgings), visit.site.place, visit.frame))
  }

  /// Those that are named, or the latest ones; a fault where none of those named is one.
  static func urgings(_ visit: Visit) async throws -> [Urging] {
    let wanted = visit.queries("entry").prefix(mostShown).compactMap { Int($0) }.filter { $0 > 0 }
    let (sight, now) = (visit.sight, visit.now)
    let urgings = try await visit.ask { ledger -> [Urging] in
      let entries: [Entry]
      if wanted.isEmpty {
        let start = max(0, try ledger.size() - lookedThrough)
        entries = try ledger.entries(after: start, limit: lookedThrough).reversed()
      } else {
        entries = try wanted.compactMap { try ledger.entries(after: max(0, $0 - 1), limit: 1).first }
      }
      let calendar = try ledger.calendar()
      var found: [Urging] = []
      for entry in entries where found.count < mostShown {
        guard case .urged(let urged) = entry.event, let item = try ledger.item(entry.item), sight.seesInside(item),
          let kind = ledger.kinds[item.kind]
        else { continue }
        found.append(
          Urging(entry: entry, urged: urged, item: item, light: item.lights(kind, calendar).light(at: now)))
      }
      return found
    }
    if !visit.queries("entry").isEmpty, urgings.isEmpty { throw Fault.nothingHere }
    return urgings
  }

  static func letters(_ urgings: [Urging]) -> [Letter] {
    var letters: [Letter] = []
    for urging in urgings {
      let index = letters.firstIndex { $0.office == urging.item.parties.lead && $0.level == urging.urged.level }
      if let index {
        letters[index] = Letter(
          office: letters[index].office, level: letters[index].level, urgings: letters[index].urgings + [urging])
      } else {
        letters.append(Letter(office: urging.item.parties.lead, level: urging.urged.level, urgings: [urging]))
      }
    }
    return letters
  }
}
