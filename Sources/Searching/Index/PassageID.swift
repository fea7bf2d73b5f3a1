/// 段号: the number of a passage, which says in which order passages are looked at: titles apart from texts, the newest year
/// first, and in one year as they came.
///
/// Numbers follow each other closely, and few bits say the year: the lists of the index hold the steps between them.
enum PassageID {
  private static let countBits: Int64 = 27
  private static let yearBits: Int64 = 9
  private static let newestYear = 2200
  private static let noYear: Int64 = 1 << yearBits - 1

  /// The numbers that passages of a shelf and a year may have; no year at all comes last.
  static func range(_ shelf: Passage.Shelf, year: Int?) -> ClosedRange<Int64> {
    let turned = year.map { Int64(newestYear - min(max($0, newestYear - Int(noYear) + 1), newestYear)) } ?? noYear
    let first = (Int64(shelf.rawValue) << yearBits | turned) << countBits
    return first...first | (1 << countBits - 1)
  }

  /// How many years before 2200 a passage is of; nothing where it has no year.
  static func age(of id: Int64) -> Int? {
    let turned = id >> countBits & noYear
    return turned == noYear ? nil : Int(turned)
  }

  /// All numbers of a shelf.
  static func range(_ shelf: Passage.Shelf) -> ClosedRange<Int64> {
    let first = Int64(shelf.rawValue) << (yearBits + countBits)
    return first...first | (1 << (yearBits + countBits) - 1)
  }
}
