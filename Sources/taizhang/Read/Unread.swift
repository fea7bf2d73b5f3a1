import Documents
import Facts

/// 未读: what of a document was not read because it gave too much, as a line for the person who asked.
enum Unread {
  static func failure(_ document: Document, _ findings: Findings) -> Failure? {
    guard let remark = findings.remarks.first(where: { $0.kind == .stoppedEarly }) else { return nil }
    let stop = remark.source.lowerBound
    let place = document.text.place(at: stop)
    return Failure(
      subject: document.name,
      reason: "too much is found in it: read up to line \(place.line), column \(place.column), not the rest",
      advice: "split the file there and read the parts")
  }
}
