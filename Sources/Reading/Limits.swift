extension Reader {
  /// 限度: how much of one document is read, so that no text costs more memory or time than a machine has.
  ///
  /// Where a limit is met the reading stops, and a remark of kind `stoppedEarly` says what was not read.
  public struct Limits: Hashable, Sendable {
    /// Findings of all kinds together. A report has some 500 figures; 100 MB of real reports, one after the other, give
    /// half of the standard.
    public let findings: Int
    /// Sentences. 100 MB of real reports have half of the standard.
    public let sentences: Int

    /// Characters. 100 MB of real reports have half of the standard.
    public let characters: Int
    /// Punctuation, blanks and line ends. 100 MB of real reports have half of the standard.
    public let marks: Int

    public init(
      findings: Int = 1_000_000, sentences: Int = 2_000_000, characters: Int = 64_000_000, marks: Int = 8_000_000
    ) {
      self.findings = max(0, findings)
      self.sentences = max(0, sentences)
      self.characters = max(0, characters)
      self.marks = max(0, marks)
    }

    public static let standard = Limits()
  }
}
