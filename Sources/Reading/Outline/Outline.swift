public import Documents
public import Facts

/// 提纲: the headings of a document in text order, and what every stretch of it is for.
public struct Outline: Hashable, Sendable {
  /// Facts of kind heading; level 0 where the role changes without one.
  public var headings: [Finding]
  /// Where a role begins, in text order.
  let turns: [Turn]
  /// The sentences the outline was read from, for those who read on.
  let sentences: [Sentence]
  /// Where the outline ends, if not at the end of the text: there were more sentences than are read.
  let stop: Int?

  /// 转折: from `start` on the text has this role.
  struct Turn: Hashable, Sendable {
    var start: Int
    var role: Role
  }

  public init(headings: [Finding] = []) { self.init(headings: headings, sentences: []) }

  init(headings: [Finding], sentences: [Sentence], stop: Int? = nil) {
    self.headings = headings
    self.sentences = sentences
    self.stop = stop
    turns = headings.compactMap { finding in
      guard case .heading(let heading) = finding.fact, heading.level <= 2 else { return nil }
      return Turn(start: finding.source.lowerBound, role: heading.role)
    }
  }

  /// The role of the text at a position; front before the first heading.
  public func role(at position: Int) -> Role {
    let index = turns.countBelow { $0.start <= position }
    return index > 0 ? turns[index - 1].role : .front
  }

  /// Roles asked for from left to right, without a search each time.
  var walk: Walk { Walk(turns: turns) }

  struct Walk {
    fileprivate let turns: [Turn]
    private var next = 0

    fileprivate init(turns: [Turn]) { self.turns = turns }

    /// The role at a position that is not before the last one asked for.
    mutating func role(at position: Int) -> Role {
      while next < turns.count, turns[next].start <= position { next += 1 }
      return next > 0 ? turns[next - 1].role : .front
    }
  }

  /// The stretches of a text that have a role, headings included.
  public func stretches(of role: Role, in text: Text) -> [Range<Int>] {
    turns.indices.filter { turns[$0].role == role }.map { index in
      let end = index + 1 < turns.count ? turns[index + 1].start : text.count
      let first = headings.countBelow { $0.source.lowerBound < turns[index].start }
      if case .heading(let heading) = headings[first].fact, heading.level > 0 {
        return min(headings[first].source.upperBound, end)..<end
      }
      return turns[index].start..<end
    }
  }

  /// What of it lies before a position.
  func before(_ position: Int) -> Outline {
    Outline(
      headings: Array(headings.prefix(headings.countBelow { $0.source.lowerBound < position })),
      sentences: Array(sentences.prefix(sentences.countBelow { $0.end <= position })))
  }

  /// Position in ``headings`` of the last heading with a title at or before a position.
  public func innermostHeading(before position: Int) -> Int? {
    var index = headings.countBelow { $0.source.lowerBound <= position }
    while index > 0 {
      index -= 1
      if case .heading(let heading) = headings[index].fact, heading.level > 0 { return index }
    }
    return nil
  }
}

extension RandomAccessCollection where Index == Int {
  /// How many of the first elements pass, for a test that turns false once: a binary search.
  func countBelow(_ passes: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if passes(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low - startIndex
  }
}
