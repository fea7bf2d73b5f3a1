import ArgumentParser
import Facts

/// The value of `--only`: figures,commitments.
struct Kinds: ExpressibleByArgument {
  static let all = Kinds(chosen: Set(Fact.Kind.allCases))
  static let allowed = Fact.Kind.allCases.map(\.rawValue).joined(separator: ", ")

  let chosen: Set<Fact.Kind>
  private init(chosen: Set<Fact.Kind>) { self.chosen = chosen }

  init?(argument: String) {
    let words = argument.split(separator: ",").map { $0.trimmingPrefix { $0 == " " } }
    let kinds = words.map { Fact.Kind(rawValue: String($0)) }
    guard !kinds.isEmpty, !kinds.contains(nil) else { return nil }
    chosen = Set(kinds.compactMap(\.self))
  }

  var defaultValueDescription: String { "all of them" }

  static var allValueStrings: [String] { Fact.Kind.allCases.map(\.rawValue) }
}
