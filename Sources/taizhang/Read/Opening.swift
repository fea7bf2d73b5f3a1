import Documents
import Formats

/// From bytes to documents: the one place of the program that knows the formats.
enum Opening {
  static func documents(from bytes: [UInt8], name: String) throws(Failure) -> [Document] {
    do {
      return try Intake().documents(from: bytes, name: name)
    } catch {
      throw Failure(subject: name, reason: error.description, advice: "")
    }
  }
}
