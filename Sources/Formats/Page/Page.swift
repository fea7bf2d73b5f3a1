import Documents

struct Page {
  static func looksLikePage(_ bytes: [UInt8], in encoding: Encoding) -> Bool { false }
  init(_ bytes: [UInt8], in encoding: Encoding) throws(IntakeFailure) {}
  func documents(name: String) throws(IntakeFailure) -> [Document] { [] }
}
