/// 提纲之树: the headings of one document with the way up from each.
public struct HeadingTree: Sendable {
  public struct Entry: Sendable {
    public var heading: Heading
    public var source: Range<Int>
    /// Position, among the entries, of the nearest heading before that stands above it.
    public var parent: Int?
  }

  public let entries: [Entry]

  public init(_ findings: Findings) {
    var entries: [Entry] = []
    var open: [Int] = []
    for finding in findings.all {
      guard case .heading(let heading) = finding.fact else { continue }
      // A change of role without a heading (level 0) stands under what is open and closes nothing.
      if heading.level > 0 {
        while let last = open.last, entries[last].heading.level >= heading.level { open.removeLast() }
      }
      entries.append(Entry(heading: heading, source: finding.source, parent: open.last))
      if heading.level > 0 { open.append(entries.count - 1) }
    }
    self.entries = entries
  }

  /// The titles from the top down to an entry; a change of role without a heading has no title and is left out.
  public func path(to position: Int?) -> [String] {
    var titles: [String] = []
    var at = position
    while let here = at, entries.indices.contains(here) {
      let entry = entries[here]
      if !entry.heading.title.isEmpty { titles.append(entry.heading.title) }
      at = entry.parent
    }
    return titles.reversed()
  }

  /// The roles of the text from an entry to the next that is no deeper, each once: a plan often opens with the outlook.
  public func roles(from position: Int) -> [Role] {
    guard entries.indices.contains(position) else { return [] }
    var roles = [entries[position].heading.role]
    for entry in entries[(position + 1)...] {
      if (1...max(1, entries[position].heading.level)).contains(entry.heading.level) { break }
      if !roles.contains(entry.heading.role) { roles.append(entry.heading.role) }
    }
    return roles
  }
}
