/// 名词解释: a term the report explains, 1.六稳六保（P3）：即稳就业、….
public struct Term: Hashable, Sendable {
  public var term: String
  public var definition: String
  /// The page it refers to, where the report gives one.
  public var page: Int?

  public init(term: String, definition: String, page: Int? = nil) {
    self.term = term
    self.definition = definition
    self.page = page
  }
}
