import Documents
import Facts
import Publishing
import Reading

/// One file to its records: bytes, documents, findings, and what the person said about them.
struct ReadOne: Sendable {
  let place: String?
  let year: Int?
  private let reader = Reader()

  init(place: String?, year: Int?) {
    self.place = place
    self.year = year
  }

  func records(of path: String) throws(Failure) -> [Record] {
    try Opening.documents(from: FileBytes.read(path), name: path).map { document in
      var findings = reader.read(document)
      if let place { findings.report.place = place }
      if let year { findings.report.year = year }
      return Record(document: document, findings: findings)
    }
  }
}
