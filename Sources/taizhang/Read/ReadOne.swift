import Documents
import Facts
import Publishing
import Reading

/// One file to its records: bytes, documents, findings, and what the person said about them.
struct ReadOne: Sendable {
  private let known: Report
  private let reader = Reader()

  init(place: String?, year: Int?) {
    known = Report(place: place, year: year)
  }

  func records(of path: String) throws(Failure) -> [Record] {
    try Opening.documents(from: FileBytes.read(path), name: path).map { document in
      Record(document: document, findings: reader.read(document, known: known))
    }
  }
}
