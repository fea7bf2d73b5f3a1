import Documents

struct PrintedPages {
  let limits: Limits
  func document(from bytes: [UInt8], name: String) throws(IntakeFailure) -> Document { throw .needsOCR }
}
