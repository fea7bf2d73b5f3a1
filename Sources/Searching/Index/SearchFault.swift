internal import GRDB

/// 检索之误: why a search or an index cannot be had, as a sentence that says what to do.
public struct SearchFault: Error, Hashable, CustomStringConvertible {
  public let description: String

  init(_ sentence: String) { description = sentence }

  /// A row holds what none can hold. Which file it is in is said where it is caught.
  static let damage = SearchFault("")

  /// Runs something on an index; what SQLite says comes out as a sentence.
  static func told<Answer>(_ path: String, _ body: () throws -> Answer) throws(SearchFault) -> Answer {
    do {
      return try body()
    } catch let fault as SearchFault where fault != .damage {
      throw fault
    } catch let error as DatabaseError {
      throw SearchFault(path, error)
    } catch {
      throw damaged(path)
    }
  }

  private static func damaged(_ path: String) -> SearchFault {
    SearchFault("The index \(path) is damaged: delete it and make it anew with `taizhang search index`.")
  }

  private init(_ path: String, _ error: DatabaseError) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init("The index \(path) is being written by another taizhang: wait until it has ended and try again.")
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      self = SearchFault.damaged(path)
    case .SQLITE_FULL:
      self.init("The disk of \(path) is full; what was indexed before is kept. Make room and index again.")
    case .SQLITE_READONLY, .SQLITE_PERM:
      self.init("The index \(path) may only be read: give yourself the right to write it and its folder.")
    case .SQLITE_CANTOPEN:
      self.init("The index \(path) cannot be opened: do it and its folder exist, and may you read and write them?")
    case .SQLITE_IOERR:
      self.init(
        "The index \(path) cannot be read or written (\(error.message ?? "input or output failed")): is its disk well?")
    default:
      self.init(
        "The index \(path) cannot be used (\(error.message ?? "no reason given")): delete it and make it anew with "
          + "`taizhang search index`.")
    }
  }
}
