internal import Facts
internal import LedgerCore

/// 阶段看板: how many projects stand in each lane, with how much money. What investors agreed to and paid in is counted apart from
/// the investment of the government's own projects.
struct StageBoard: Sendable {
  let lanes: [Lane]
  /// Items that stand in no lane, by state.
  let aside: [Part]

  struct Lane: Sendable {
    let lane: ProjectLane
    let parts: [Part]
    /// In 亿元, exact; nil where nobody says.
    let investment: ExactNumber?
    let agreed: ExactNumber?
    let paidIn: ExactNumber?

    var count: Int { parts.reduce(0) { $0 + $1.count } }
  }

  /// Items of one kind in one state.
  struct Part: Sendable {
    let kind: String
    let state: String
    let title: Title
    let count: Int
  }

  /// - Parameter items: Of the kinds that the visitor is shown, as far as they are shown to them.
  init(_ items: [Item], _ kinds: [Kind]) {
    var lanes: [ProjectLane: [Part]] = [:]
    var members: [ProjectLane: [Item]] = [:]
    var aside: [Part] = []
    for kind in kinds {
      for state in kind.states {
        let found = items.filter { $0.kind == kind.name && $0.state == state.name }
        guard !found.isEmpty else { continue }
        let part = Part(kind: kind.name, state: state.name, title: state.title, count: found.count)
        guard let lane = ProjectLane.lane(kind.name, state.name) else {
          aside.append(part)
          continue
        }
        lanes[lane, default: []].append(part)
        members[lane, default: []] += found
      }
    }
    // A lane that none of these kinds has, as 签约 for who is shown no investors, would say that there is none.
    let known = Set(ProjectLane.all.filter { line in kinds.contains { $0.name == line.kind } }.compactMap(\.lane))
    self.lanes = ProjectLane.allCases.filter(known.contains).map { lane in
      let own = members[lane, default: []].filter { $0.kind == "project" }
      let brought = members[lane, default: []].filter { $0.kind == "investment" }
      return Lane(
        lane: lane, parts: lanes[lane] ?? [], investment: StageBoard.sum(own, "investment"),
        agreed: StageBoard.sum(brought, "agreed"), paidIn: StageBoard.sum(brought, "money"))
    }
    self.aside = aside
  }

  var isEmpty: Bool { aside.isEmpty && lanes.allSatisfy { $0.count == 0 } }

  private static func sum(_ items: [Item], _ name: String) -> ExactNumber? {
    items.compactMap { $0.amount(name) }.reduce(nil) { sum, one in sum.map { $0.adding(one) ?? $0 } ?? one }
  }
}

extension StageBoard {
  func view(_ year: Int, _ frame: Frame) -> HTML {
    let list = lanes.map { lane -> HTML in
      .tag(
        "li", ["class": lane.count == 0 ? "empty" : nil], .tag("span", [:], frame.text(lane.lane.title)),
        .tag("b", [:], .text(String(lane.count))),
        lane.investment.map { .tag("small", [:], frame.text(ProjectWords.money($0.plain))) } ?? .nothing,
        lane.agreed.map { .tag("small", [:], frame.text(ProjectWords.agreed($0.plain, lane.paidIn?.plain))) }
          ?? .nothing,
        parts(lane.parts, year, frame))
    }
    return .tag("h2", [:], frame.text(ProjectWords.stages)) + .tag("ol", ["class": "stages"], list)
      + (aside.isEmpty
        ? .nothing : .tag("p", ["class": "quiet"], frame.text(ProjectWords.aside), joined(aside, year, frame)))
  }

  private func parts(_ parts: [Part], _ year: Int, _ frame: Frame) -> HTML {
    parts.isEmpty ? .nothing : .tag("small", ["class": "parts"], joined(parts, year, frame))
  }

  private func joined(_ parts: [Part], _ year: Int, _ frame: Frame) -> HTML {
    .group(
      parts.enumerated().map { place, part in
        let path = LocalPath("items").with(["kind": part.kind, "state": part.state, "year": String(year)])
        let words = ProjectWords.part(part.title, part.kind == "investment", part.count)
        return (place == 0 ? .nothing : frame.text(ProjectWords.between))
          + .tag("a", ["href": path], frame.text(words))
      })
  }
}

extension ExactNumber {
  /// Digits without zeros at the end of a fraction: 1.80 is 1.8.
  var plain: String {
    var words = description
    guard words.contains(".") else { return words }
    while words.hasSuffix("0") { words.removeLast() }
    return words.hasSuffix(".") ? String(words.dropLast()) : words
  }
}
