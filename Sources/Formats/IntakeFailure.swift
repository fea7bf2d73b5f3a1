/// 拒读: why a file could not be read. ``description`` is one sentence: what is wrong, and what to try.
public enum IntakeFailure: Error, Hashable, Sendable, CustomStringConvertible {
  case empty
  case tooLarge(bytes: Int, limit: Int)
  /// A known kind of file that holds no text for us.
  case unreadable(kind: String, advice: String)
  /// Neither text in an encoding we know nor a known kind of file.
  case unknownBytes
  /// Cut off or broken, and nothing honest can be read from it.
  case damaged(kind: String, detail: String)
  case encrypted(kind: String)
  /// Unpacks to more than allowed, as zip bombs do.
  case unpacksTooLarge(kind: String, limit: Int)
  /// Declares a document type or entities, which Word and Excel never write and entity bombs need.
  case refusedDeclarations(kind: String)
  case noText(kind: String)
  /// A PDF of pictures.
  case needsOCR
  case tooSlow(kind: String, seconds: Int)
  /// Something of the machine is missing.
  case missing(what: String, package: String)

  public var description: String {
    switch self {
    case .empty: "The file is empty; check that it was downloaded or saved completely."
    case .tooLarge(let bytes, let limit):
      "The file has \(bytes) bytes and only \(limit) are read as one report; split it."
    case .unreadable(let kind, let advice): "This is \(kind), not a report as text; \(advice)."
    case .unknownBytes:
      "These bytes are neither text in UTF-8, GB18030 or UTF-16 nor a known document; save the report as UTF-8 text."
    case .damaged(let kind, let detail): "This \(kind) is damaged (\(detail)); fetch or save it again."
    case .encrypted(let kind): "This \(kind) is protected by a password; save it without one."
    case .unpacksTooLarge(let kind, let limit):
      "This \(kind) unpacks to more than \(limit) bytes, which no report does; copy its text into a new file."
    case .refusedDeclarations(let kind):
      "This \(kind) declares a document type or entities, which is refused; save it again with Word or Excel."
    case .noText(let kind): "This \(kind) holds no text; check that it is the right file."
    case .needsOCR: "This PDF has no text layer, only pictures of pages; run OCR first, for example ocrmypdf."
    case .tooSlow(let kind, let seconds):
      "This \(kind) was not read within \(seconds) seconds; save it again with another program or as text."
    case .missing(let what, let package): "\(what) is missing on this machine; install it: apt-get install \(package)."
    }
  }
}
