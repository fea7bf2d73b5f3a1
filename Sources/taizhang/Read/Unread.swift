import Documents
import Facts

/// 未读: what of a document was not read because it gave too much, as a line for the person who asked.
enum Unread {
  static func failure(_ document: Document, _ findings: Findings) -> Failure? {
    guard let remark = findings.remarks.first(where: { $0.kind == .stoppedEarly }) else { return nil }
    let stop = remark.source.lowerBound
    let before = document.text.buffer[..<stop]
    let line = before.count { $0 == 0x0A } + 1
    let column = stop - (before.lastIndex(of: 0x0A) ?? -1)
    return Failure(
      subject: document.name,
      reason: "too much is found in it: read up to line \(line), column \(column), not the rest",
      advice: "split the file there and read the parts")
  }
}
