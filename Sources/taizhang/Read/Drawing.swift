import Facts
import Publishing

/// Records to bytes of the chosen form; works the same on any core.
struct Drawing: Sendable {
  let form: OutputForm
  let only: Set<Fact.Kind>
  let look: TableLook
  let page: Page

  init(form: OutputForm, only: Set<Fact.Kind>, screen: Standard) {
    self.form = form
    self.only = only
    look = screen.tableLook
    page = Page(only: only)
  }

  /// What one file gives: output ready to be written; for a page the sections, and what its top says of them.
  struct Piece: Sendable {
    var output = Spool()
    var heads: [Page.Head] = []
    /// What of it was not read.
    var failures: [Failure] = []
  }

  func opening() -> Bytes {
    var out = Bytes()
    if form == .csv { Spreadsheet(only: only).open(&out) }
    return out
  }

  func heads(of records: [Record], key: Int) -> [Page.Head] {
    guard form == .html else { return [] }
    return records.enumerated().map { page.head(of: $1, key: Drawing.key(key, $0)) }
  }

  /// - Parameters:
  ///   - key: Which file of the run this is.
  ///   - spill: Takes away what has been written; called now and then.
  func draw(_ records: [Record], named: Bool, key: Int, to out: inout Bytes, spill: (inout Bytes) -> Void) {
    let named = named || records.count > 1
    for (number, record) in records.enumerated() {
      switch form {
      case .jsonl: JSONLines(only: only).write(record, named: named, to: &out, spill: spill)
      case .csv: Spreadsheet(only: only).write(record, to: &out, spill: spill)
      case .table: Tables(only: only, look: look).write(record, to: &out)
      case .html: page.write(record, key: Drawing.key(key, number), to: &out, spill: spill)
      }
    }
  }

  /// What the identities of a section begin with.
  private static func key(_ file: Int, _ document: Int) -> String { "r\(file + 1)-\(document + 1)" }
}
