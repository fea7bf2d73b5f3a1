/// 通知: one year's arrangement in short: `春节 2.15-2.23 班 2.14 2.28` is 春节 off from 15 to 23 February, with 14 and
/// 28 February worked for it.
struct Notice {
  let year: Int
  let source: String
  let lines: [String]

  init(_ year: Int, _ number: String, with other: String? = nil, _ lines: String...) {
    self.year = year
    source = "国务院办公厅关于\(year)年部分节假日安排的通知（\(number)）" + (other.map { "，并据\($0)" } ?? "")
    self.lines = lines
  }

  /// Nil when a line cannot be read; a test reads them all.
  var table: YearTable? {
    var holidays: [Day: String] = [:]
    var worked: [Day: String] = [:]
    for line in lines {
      let words = line.split(separator: " ")
      guard words.count >= 2 else { return nil }
      let name = String(words[0])
      let makeUp = words.firstIndex(of: "班") ?? words.endIndex
      for word in words[1..<makeUp] {
        let ends = word.split(separator: "-").map(day)
        guard let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last else { return nil }
        for number in first.number...last.number { holidays[Day(number: number)] = name }
      }
      for word in words[makeUp...].dropFirst() {
        guard let day = day(word) else { return nil }
        worked[day] = name
      }
    }
    return YearTable(year: year, source: source, holidays: holidays, makeUpWorkdays: worked)
  }

  private func day(_ word: Substring) -> Day? {
    let parts = word.split(separator: ".").map { Int($0) }
    guard parts.count == 2, let month = parts[0], let day = parts[1] else { return nil }
    return Day(year: year, month: month, day: day)
  }
}
