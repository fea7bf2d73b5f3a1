import LedgerCore
import LedgerSQLite

/// Files named on the command line, kept by their digest before anything refers to them.
enum EvidenceFiles {
  static func keep(_ paths: [String], note: String? = nil, _ session: Session) throws(Failure) -> [Evidence] {
    var kept: [Evidence] = []
    for path in paths { kept.append(try session.attempt(path) { try session.files.evidence.take(path, note: note) }) }
    return kept
  }
}
