/// 拆分与合并 of proposals before they enter the ledger.
extension Proposal {
  /// One proposal for each title; the words they come from stay the same.
  public func split(into titles: [String]) -> [Proposal] {
    titles.enumerated().map { index, title in
      var part = self
      part.key = "\(key)#\(index + 1)"
      part.created.title = title
      part.created.key = part.key
      part.created.fields?["steps"] = nil
      return part
    }
  }

  /// The clauses of its sentence, where it has more than one.
  public var steps: [String] { created.fields?["steps"].map { $0.split(separator: "\n").map(String.init) } ?? [] }

  /// One proposal in place of several: the first, with the titles of the others as steps.
  ///
  /// Nil for none, or for several kinds.
  public static func merged(_ proposals: [Proposal], title: String?, _ kind: Kind) -> Proposal? {
    guard var merged = proposals.first, proposals.allSatisfy({ $0.created.kind == kind.name }) else { return nil }
    merged.created.title = title ?? proposals.map(\.created.title).joined(separator: "；")
    if kind.field("steps") != nil {
      merged.created.fields = (merged.created.fields ?? [:]).merging(
        ["steps": proposals.map(\.created.title).joined(separator: "\n")], uniquingKeysWith: { $1 })
    }
    merged.created.due = proposals.compactMap(\.created.due).max()
    merged.confidence = proposals.map(\.confidence).min() ?? merged.confidence
    merged.key += "+"
    merged.created.key = merged.key
    return merged
  }
}
