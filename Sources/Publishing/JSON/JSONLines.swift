internal import Documents
public import Facts

/// 逐行 JSON: one object a line, in text order, the form that programs read (`--format jsonl`).
///
/// The first line of each document is of type `document`; `null` stands where nothing is known. Positions are code points
/// of the text, half-open; `bytes` are those of the file where its form has such a thing. Numbers are printed digit by
/// digit as the report has them: read them with a decimal parser to keep `5.30`.
public struct JSONLines: Sendable {
  let only: Set<Fact.Kind>

  public init(only: Set<Fact.Kind> = Set(Fact.Kind.allCases)) { self.only = only }

  /// Writes one document's lines. `named` adds its name to every line, for runs over more than one document.
  /// `spill` is called whenever a good deal has been written, so that a long document need not be held as output.
  public func write(_ record: Record, named: Bool, to out: inout Bytes, spill: (inout Bytes) -> Void = { _ in }) {
    var line = JSONRecord(record, named: named)
    line.document(to: &out)
    for finding in record.findings.all {
      if only.contains(finding.fact.kind) { line.finding(finding, to: &out) }
      out.spill(by: spill)
    }
    for remark in record.findings.remarks {
      line.remark(remark, to: &out)
      out.spill(by: spill)
    }
  }
}
