/// How a table may look where it goes.
public struct TableLook: Hashable, Sendable {
  /// Columns of the terminal; nothing where lines may be as long as they are (a pipe, a file).
  public var columns: Int?
  public var colour: Bool

  public init(columns: Int? = nil, colour: Bool = false) {
    // Narrower than this nothing can be laid out: the terminal may break the lines itself.
    self.columns = columns.map { max($0, 40) }
    self.colour = colour
  }
}
