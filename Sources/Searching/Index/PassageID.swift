/// 段号: the number of a passage, which says in which order passages are looked at: titles apart from texts, the newest year
/// first, and in one year as they came.
///
/// Inside a year numbers follow each other closely, which keeps the lists of the index short.
enum PassageID {
  private static let countBits: Int64 = 38
  private static let yearBits: Int64 = 14
  private static let lastYear: Int64 = 1 << yearBits - 1

  /// The numbers that passages of a shelf and a year may have; no year at all comes last.
  static func range(_ shelf: Passage.Shelf, year: Int?) -> ClosedRange<Int64> {
    let turned = year.map { min(max(9999 - Int64(clamping: $0), 0), lastYear - 1) } ?? lastYear
    let first = (Int64(shelf.rawValue) << yearBits | turned) << countBits
    return first...first | (1 << countBits - 1)
  }

  /// All numbers of a shelf.
  static func range(_ shelf: Passage.Shelf) -> ClosedRange<Int64> {
    let first = Int64(shelf.rawValue) << (yearBits + countBits)
    return first...first | (1 << (yearBits + countBits) - 1)
  }
}
