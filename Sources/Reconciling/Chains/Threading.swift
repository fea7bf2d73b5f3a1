internal import Facts

/// Finds the promises of one report that the next one makes again.
struct Threading {
  let threads: [PromiseThread]

  init(_ pairs: [Reconciliation]) {
    var open: [Int: [PromiseThread.Link]] = [:]  // by the promise's position in the later of the two reports
    var done: [[PromiseThread.Link]] = []
    for (number, pair) in pairs.enumerated() {
      var next: [Int: [PromiseThread.Link]] = [:]
      let repeated = number + 1 < pairs.count ? Threading.repeated(pair, pairs[number + 1]) : [:]
      for (place, outcome) in pair.outcomes.enumerated() {
        let links =
          (open.removeValue(forKey: outcome.promise) ?? []) + [PromiseThread.Link(pair: number, outcome: place)]
        if let again = repeated[outcome.promise], next[again] == nil { next[again] = links } else { done.append(links) }
      }
      open = next
    }
    threads = done.filter { $0.count > 1 }.sorted { ($0[0].pair, $0[0].outcome) < ($1[0].pair, $1[0].outcome) }
      .map { PromiseThread(links: $0) }
  }

  /// From the promise of a report to that of the next: positions among their statements.
  private static func repeated(_ pair: Reconciliation, _ next: Reconciliation) -> [Int: Int] {
    let (before, after) = (pair.earlier, pair.later)
    // Where a year is missing between them the positions are of different reports.
    guard after.year == next.earlier.year else { return [:] }
    let rarity = Rarity(before.statements.lazy.map(\.topic) + after.statements.lazy.map(\.topic))
    let later = next.outcomes.map { Side(after, $0.promise) }
    var byIndicator: [String: [Int]] = [:]
    var topics = TopicIndex()
    for (place, side) in later.enumerated() {
      if let code = side.indicator, byIndicator[code, default: []].count < mostOfOne {
        byIndicator[code, default: []].append(place)
      }
      topics.add(side.topic, at: place)
    }
    var repeated: [Int: Int] = [:]
    for outcome in pair.outcomes {
      let side = Side(before, outcome.promise)
      guard !side.isBorrowed else { continue }
      let places = Set(topics.places(near: side.topic, sharing: 60, by: rarity))
        .union(side.indicator.flatMap { byIndicator[$0] } ?? [])
      let best = places.compactMap { place -> (percent: Int, place: Int)? in
        let pairing = Pairing(side, later[place], by: rarity)
        guard pairing.target.measure == pairing.reported.measure, pairing.sameUnit, pairing.spareLimits.isEmpty,
          !pairing.isBounded, pairing.mayBeOne, !later[place].isBorrowed
        else { return nil }
        let same = side.indicator.map { $0 == later[place].indicator && Indicator.decides($0) } ?? false
        return same ? (100, place) : pairing.subject.percent >= 80 ? (pairing.subject.percent, place) : nil
      }.max { ($0.percent, $1.place) < ($1.percent, $0.place) }
      if let best { repeated[outcome.promise] = next.outcomes[best.place].promise }
    }
    return repeated
  }

  /// Targets of one indicator that are looked at; a plan has two or three.
  private static let mostOfOne = 64
}
