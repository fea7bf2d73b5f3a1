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

  /// What one file gives: bytes ready to be written, or sections of a page that must wait for the others.
  struct Piece: Sendable {
    var bytes = Bytes()
    var sections: [Page.Section] = []
  }

  func opening() -> Bytes {
    var out = Bytes()
    if form == .csv { Spreadsheet(only: only).open(&out) }
    return out
  }

  /// - Parameter key: Which file of the run this is.
  func draw(_ records: [Record], named: Bool, key: Int, spill: (inout Bytes) -> Void = { _ in }) -> Piece {
    var piece = Piece()
    let named = named || records.count > 1
    for (number, record) in records.enumerated() {
      switch form {
      case .jsonl: JSONLines(only: only).write(record, named: named, to: &piece.bytes, spill: spill)
      case .csv: Spreadsheet(only: only).write(record, to: &piece.bytes, spill: spill)
      case .table: Tables(only: only, look: look).write(record, to: &piece.bytes)
      case .html: piece.sections.append(page.section(record, key: "r\(key + 1)-\(number + 1)"))
      }
    }
    return piece
  }
}
