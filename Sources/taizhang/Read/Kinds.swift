import ArgumentParser
import Facts

/// The value of `--only`: figures,commitments.
enum Kinds {
  static let allowed = Fact.Kind.allCases.map(\.rawValue).joined(separator: ", ")

  static func parse(_ argument: String) throws -> Set<Fact.Kind> {
    let words = argument.split(separator: ",").map { $0.trimmingPrefix { $0 == " " } }
    guard !words.isEmpty else { throw ValidationError("--only names no kind; the kinds are \(allowed).") }
    return try Set(
      words.map { word in
        guard let kind = Fact.Kind(rawValue: String(word)) else {
          throw ValidationError("--only does not know \u{201C}\(word)\u{201D}; the kinds are \(allowed).")
        }
        return kind
      })
  }
}
