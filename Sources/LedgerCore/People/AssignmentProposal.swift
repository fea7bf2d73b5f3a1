/// 分派建议: an office that should perhaps lead an item, with every reason for it in words.
public struct AssignmentProposal: Hashable, Sendable {
  /// The office's own name in the tree.
  public let office: String
  /// 理由, Chinese sentences, the weightiest first.
  public let reasons: [String]
  /// Only for the order; of offices, never of persons.
  public let weight: Int
}

/// 上年事项: an item of last year and the office that led it.
public struct PastItem: Hashable, Sendable {
  public let id: Int
  public let title: String
  public let lead: String

  public init(id: Int, title: String, lead: String) {
    self.id = id
    self.title = title
    self.lead = lead
  }
}

/// 分派建议: offices proposed from their names, their duties, and what similar items had last year.
public struct AssignmentProposer: Sendable {
  private let offices: OfficeTree
  private let past: [(item: PastItem, office: String, pairs: Set<Pair>)]

  /// Items of last year whose office the tree no longer knows are left out.
  public init(offices: OfficeTree, lastYear: [PastItem]) {
    self.offices = offices
    past = lastYear.compactMap { item in
      offices.office(item.lead).map { (item, $0.name, AssignmentProposer.pairs(item.title)) }
    }
  }

  /// At most `limit` offices, the best first; equals in the order of the tree. Empty when nothing speaks for any.
  public func proposals(title: String, words: String = "", limit: Int = 3) -> [AssignmentProposal] {
    let text = title + "\n" + words
    let similar = similarItems(title)
    let found = offices.offices.enumerated().compactMap {
      place, office -> (place: Int, proposal: AssignmentProposal)? in
      let reasons = (named(office, in: text) + competent(office, in: text) + ledBefore(office, similar))
        .sorted { $0.weight > $1.weight }
      guard !reasons.isEmpty else { return nil }
      let weight = reasons.reduce(0) { $0 + $1.weight }
      return (place, AssignmentProposal(office: office.name, reasons: reasons.map(\.words), weight: weight))
    }
    return found.sorted { ($1.proposal.weight, $0.place) < ($0.proposal.weight, $1.place) }.prefix(limit).map(
      \.proposal)
  }

  private typealias Reason = (words: String, weight: Int)
  private typealias Similar = (item: PastItem, office: String, likeness: Int)

  /// The longest of its names that the words contain.
  private func named(_ office: Office, in text: String) -> [Reason] {
    let name = ([office.name] + office.aliases).filter(text.contains).max { ($0.count, $1) < ($1.count, $0) }
    return name.map { [("原文写明“\($0)”", 100)] } ?? []
  }

  /// A longer duty says more than a short one.
  private func competent(_ office: Office, in text: String) -> [Reason] {
    office.duties.filter(text.contains).map { ("职责含“\($0)”", min(10 * $0.count, 60)) }
  }

  private func ledBefore(_ office: Office, _ similar: [Similar]) -> [Reason] {
    similar.first { $0.office == office.name }.map {
      [("上年第\($0.item.id)号“\($0.item.title)”由其牵头，题目相似\($0.likeness)%", $0.likeness / 2)]
    } ?? []
  }

  /// Past items at least 40 % alike, the likest first; 40 is where titles share a thing and not only a verb.
  private func similarItems(_ title: String) -> [Similar] {
    let pairs = AssignmentProposer.pairs(title)
    return past.compactMap { past -> Similar? in
      let total = pairs.count + past.pairs.count
      guard total > 0 else { return nil }
      let likeness = 200 * pairs.intersection(past.pairs).count / total
      return likeness >= 40 ? (past.item, past.office, likeness) : nil
    }
    .sorted { ($1.likeness, $0.item.id) < ($0.likeness, $1.item.id) }
  }

  private struct Pair: Hashable {
    let one: Character
    let other: Character
  }

  /// Neighbouring characters of the words, without digits and marks: this year's number is not last year's.
  private static func pairs(_ title: String) -> Set<Pair> {
    let letters = title.filter(\.isLetter)
    return Set(zip(letters, letters.dropFirst()).map { Pair(one: $0, other: $1) })
  }
}
