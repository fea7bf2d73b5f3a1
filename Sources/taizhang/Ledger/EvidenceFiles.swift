import LedgerCore

enum EvidenceFiles {
  static func keep(_ paths: [String], note: String? = nil, _ session: Session) throws(Failure) -> [Evidence] { [] }
}
