import LedgerCore
import LedgerSQLite
import Searching
import Settings

/// 台账入库: the items of a ledger as words to be searched: title, fields and latest note.
///
/// Nothing personal goes in: sealed data and fields that a kind calls personal are never asked for, and of an item that
/// somebody applied for only the title and what was chosen from a list, as its free words may name who asked.
enum SearchLedger {
  /// Nothing where the index has the ledger as it is.
  static func source(of folder: String, known: [String: String]) throws -> Source? {
    let settings = try LedgerSettings.read(folder)
    let ledger = try SQLiteLedger(opening: folder, kinds: settings.kinds)
    let path = SearchPath.absolute(folder)
    let digest = "entries \(try lastEntry(ledger))"
    guard known[path] != digest else { return nil }
    var source = Source(path: path, digest: digest)
    var filter = ItemFilter()
    filter.limit = 1_000
    var words: [LedgerWords] = []
    while true {
      let rows = try ledger.items(filter, at: LedgerOptions.machineTime).rows
      for row in rows {
        guard let item = try ledger.item(row.id), let kind = settings.kinds[item.kind] else { continue }
        words.append(SearchLedger.words(of: item, kind))
      }
      guard let last = rows.last, rows.count == filter.limit else { break }
      filter.after = last.id
    }
    source.add(words)
    return source
  }

  static func words(of item: Item, _ kind: Kind) -> LedgerWords {
    let isPrivate = item.parties.applicant != nil
    let fields = kind.fields.compactMap { field -> String? in
      guard let value = item.fields[field.name] else { return nil }
      switch field.form {
      case .text where !isPrivate: return "\(field.title.chinese)：\(value)"
      case .choice: return "\(field.title.chinese)：\(value)"
      default: return nil
      }
    }
    let note = isPrivate ? nil : item.newestProgress?.note
    return LedgerWords(
      number: item.id, place: item.place, year: item.year, parts: [item.title] + fields + [note].compactMap(\.self))
  }

  /// Entries follow each other without a gap, so the last is found by halving.
  private static func lastEntry(_ ledger: SQLiteLedger) throws -> Int {
    var (low, high) = (0, 1)
    while try !ledger.entries(after: high, limit: 1).isEmpty { (low, high) = (high, high * 2) }
    while high - low > 1 {
      let middle = (low + high) / 2
      if try ledger.entries(after: middle, limit: 1).isEmpty { high = middle } else { low = middle }
    }
    return high
  }
}
