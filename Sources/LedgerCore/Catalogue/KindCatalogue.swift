/// 类别总表: the kinds a ledger runs on, by name.
public struct KindCatalogue: Sendable {
  public let kinds: [Kind]
  private let byName: [String: Kind]

  public init(_ kinds: [Kind]) {
    self.kinds = kinds
    byName = Dictionary(kinds.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
  }

  public subscript(_ name: String) -> Kind? { byName[name] }

  /// The built-in tables, one file each in this folder, in the order of `kinds.md`.
  ///
  /// Throws a `KindFault` when a table cannot work; a test loads them all.
  public static func builtIn() throws(KindFault) -> KindCatalogue {
    KindCatalogue([
      try .target(), try .task(), try .livelihood(), try .ballot(), try .rectification(), try .suggestion(),
      try .project(), try .investment(), try .request(), try .service(), try .benefit(), try .appraisal(), try .asset(),
      try .term(),
    ])
  }

  /// The same kinds with some in place of the built-in ones of their name.
  public func replacing(_ others: [Kind]) -> KindCatalogue {
    KindCatalogue(kinds.map { kind in others.first { $0.name == kind.name } ?? kind })
  }
}
