internal import Documents
public import Facts

/// 表: what was found in one document, for a person at a terminal (`--format table`).
public struct Tables: Sendable {
  let only: Set<Fact.Kind>
  let look: TableLook

  public init(only: Set<Fact.Kind> = Set(Fact.Kind.allCases), look: TableLook = TableLook()) {
    self.only = only
    self.look = look
  }

  public func write(_ record: Record, to out: inout Bytes) {
    let sheet = TableSheet(record, look: look)
    sheet.identity(tally: record.tally(of: only), to: &out)
    if only.contains(.headings) { sheet.outline(to: &out) }
    if only.contains(.figures) { sheet.figures(to: &out) }
    if only.contains(.commitments) { sheet.commitments(to: &out) }
    if only.contains(.projects) { sheet.projects(to: &out) }
    if only.contains(.terms) { sheet.terms(to: &out) }
    if only.contains(.mentions) { sheet.mentions(to: &out) }
    out.append("\n")
  }
}
