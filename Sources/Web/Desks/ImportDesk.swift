public import LedgerCore

/// 导入: a report's file becomes proposals on the shelf.
public protocol ImportDesk {
  /// Keeps the file, reads it and shelves what is new; the log notes who did it.
  ///
  /// - Parameters:
  ///   - place: Whose report it is, where the text is not to say it; likewise the year.
  ///   - step: Told how many of the file's documents are read, of how many.
  func takeReport(
    _ bytes: [UInt8], named name: String, place: String?, year: Int?, by: Asker, at: Moment,
    step: (Int, Int) -> Void
  ) throws -> TakenReport
}

/// 导入结果: what a file held, document by document.
public struct TakenReport: Sendable {
  /// SHA-256 of the file, hexadecimal.
  public let digest: String
  public let documents: [Part]

  public init(digest: String, documents: [Part]) {
    self.digest = digest
    self.documents = documents
  }

  public struct Part: Sendable {
    public let name: String
    public let place: String?
    /// Nil where neither text nor person says which year it plans for: nothing is proposed then.
    public let year: Int?
    /// Proposals by kind, in text order.
    public let counts: [(kind: String, count: Int)]
    /// How many of them were not known yet.
    public let new: Int
    /// Where the reading stopped, line and column, because the document gave too much; nil where it was read whole.
    public let stop: (line: Int, column: Int)?

    public init(
      name: String, place: String?, year: Int?, counts: [(kind: String, count: Int)], new: Int,
      stop: (line: Int, column: Int)?
    ) {
      self.name = name
      self.place = place
      self.year = year
      self.counts = counts
      self.new = new
      self.stop = stop
    }
  }
}

/// 打不开: a file that is no report, in the sentence of who tried.
public struct Unreadable: Error {
  public let sentence: String

  public init(_ sentence: String) { self.sentence = sentence }
}
