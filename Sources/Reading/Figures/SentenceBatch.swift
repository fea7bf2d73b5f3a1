import Documents
import Facts

/// 一批句子: sentences whose numbers are bound together, each step for all of them before the next.
///
/// One figure asks for more instructions than the fastest memory of a processor holds: taken sentence by sentence the
/// steps drive each other out of it.
struct SentenceBatch {
  private struct Sentence {
    let surroundings: Surroundings
    /// Where the sentence before it ended.
    let before: Int
    /// Positions among the groups of the batch, and among its numbers.
    var groups = 0..<0
    var numbers = 0..<0
  }

  private let signs: Signs
  private let frames: Frames
  private var notepad: Notepad
  private let pages = NumberPages()
  private var subjects: SubjectBinding
  private var figures: FigureMaking
  private var sentences: [Sentence] = []
  /// In all sentences; one without any counts as one.
  private var numbers = 0

  init(_ signs: Signs, _ frames: Frames, _ rules: FigureRules) {
    (self.signs, self.frames) = (signs, frames)
    notepad = Notepad(signs.text)
    subjects = SubjectBinding(signs.text, rules)
    figures = FigureMaking(signs.text, rules)
  }

  /// With more, what was found out about the first would have left the cache before the last is done.
  private static let most = 64

  var isFull: Bool { numbers >= Self.most }

  /// - Parameter before: where the sentence before it ended.
  mutating func append(_ range: Range<Int>, _ amounts: [FigureNumber], before: Int) {
    sentences.append(
      Sentence(
        surroundings: Surroundings(notepad: notepad, range: range, amounts: pages.keep(amounts)), before: before))
    numbers += max(1, amounts.count)
  }

  /// Empties the batch into findings; the last sentence is the one that brings more than `most`.
  mutating func bind(into findings: inout [Finding], _ places: inout FigurePlaces, most: Int) {
    let (text, groups) = (signs.text, takeGroups())
    var tails = groups.map { Tail(in: text, before: $0) }
    let phrases = groups.indices.map { index in
      let start = groups[index].bounds.lowerBound
      return LeftPhrase(on: notepad, start..<max(start, tails[index].start))
    }
    var cues = cues(of: groups, phrases)
    var bound = bind(groups, &tails, phrases, &cues)
    figures.name(&bound)
    figures.measure(&bound, tails)
    for sentence in sentences {
      figures.date(
        &bound, sentence.numbers, at: sentence.surroundings.range.lowerBound, before: sentence.before, frames, tails,
        cues)
    }
    for sentence in sentences where findings.count <= most {
      figures.publish(bound, sentence.numbers, into: &findings, &places)
    }
    sentences.removeAll(keepingCapacity: true)
    pages.clear()
    numbers = 0
    if notepad.isFull {
      let next = Notepad(text)
      subjects.earlier = next.copy(subjects.earlier)
      notepad = next
    }
  }

  /// The numbers with their subjects; tails and cues learn what these tell of them.
  private mutating func bind(
    _ groups: [NumberGroup], _ tails: inout [Tail], _ phrases: [LeftPhrase], _ cues: inout [ClauseCues]
  ) -> [BoundNumber] {
    var bound: [BoundNumber] = []
    bound.reserveCapacity(numbers)
    for index in sentences.indices where !sentences[index].groups.isEmpty {
      let first = bound.count
      subjects.begin(sentences[index].surroundings)
      for group in sentences[index].groups {
        subjects.bind(groups[group], at: group, &tails[group], phrases[group], &cues[group], into: &bound)
      }
      subjects.end()
      sentences[index].numbers = first..<bound.count
    }
    return bound
  }

  private mutating func takeGroups() -> [NumberGroup] {
    var groups: [NumberGroup] = []
    groups.reserveCapacity(numbers)
    for index in sentences.indices {
      let (first, surroundings) = (groups.count, sentences[index].surroundings)
      var number = 0
      while number < surroundings.amounts.count {
        groups.append(NumberGroup(from: number, in: surroundings, of: signs.text))
        number = groups[groups.count - 1].numbers.upperBound
      }
      sentences[index].groups = first..<groups.count
    }
    return groups
  }

  /// What each group has before it in its sentence.
  private func cues(of groups: [NumberGroup], _ phrases: [LeftPhrase]) -> [ClauseCues] {
    var all: [ClauseCues] = []
    all.reserveCapacity(groups.count)
    for sentence in sentences {
      var cues = ClauseCues(from: sentence.surroundings.range.lowerBound)
      for index in sentence.groups {
        cues.walk(signs, to: groups[index].bounds, phrase: phrases[index])
        all.append(cues)
      }
    }
    return all
  }
}
