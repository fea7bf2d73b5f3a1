import Foundation
internal import GRDB
internal import LedgerCore
internal import Sealing

extension StoreFault {
  /// Runs something on the files of a folder; what SQLite or the system says comes out as a sentence.
  static func told<Answer>(_ folder: String, _ body: () throws -> Answer) throws -> Answer {
    do {
      return try body()
    } catch let refusal as Refusal {
      throw refusal
    } catch let fault as DeliveryFault {
      throw fault
    } catch let fault as StoreFault {
      throw fault
    } catch let fault as SealFault {
      throw StoreFault(fault.description)
    } catch let error as DatabaseError {
      throw StoreFault(folder, error)
    } catch let error as CocoaError {
      throw StoreFault(folder, error)
    } catch {
      throw StoreFault("The ledger in \(folder) cannot be used: \(error).")
    }
  }

  init(_ folder: String, _ error: DatabaseError) {
    let message = error.message ?? "no reason given"
    switch error.resultCode {
    case .SQLITE_FULL:
      self.init("The disk of \(folder) is full; nothing was written. Make room and try again.")
    case .SQLITE_READONLY, .SQLITE_PERM:
      self.init("\(folder) may only be read; nothing was written. Give its owner the right to write, and try again.")
    case .SQLITE_CANTOPEN:
      self.init("The ledger in \(folder) cannot be opened for writing: check the owner and rights of the folder.")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(
        "Another program has held the ledger in \(folder) for over five seconds; nothing was written. "
          + "Try again when it has finished.")
    case .SQLITE_NOTADB:
      self.init("\(folder)/\(SQLiteLedger.fileName) is not a ledger: name the folder of one with --data.")
    case .SQLITE_CORRUPT:
      self.init("The ledger in \(folder) is damaged (\(message)): run `taizhang verify`, and restore a backup.")
    case .SQLITE_IOERR:
      self.init("The disk of \(folder) does not read or write (\(message)); check it, then run `taizhang verify`.")
    default:
      self.init("The ledger in \(folder) refused this: \(message).")
    }
  }

  init(_ folder: String, _ error: CocoaError) {
    switch error.code {
    case .fileWriteOutOfSpace:
      self.init("The disk of \(folder) is full; nothing was written. Make room and try again.")
    case .fileWriteNoPermission, .fileReadNoPermission, .fileWriteVolumeReadOnly:
      self.init("\(folder) may not be written to: check the owner and rights of the folder.")
    default:
      self.init("\(folder): \(error.localizedDescription)")
    }
  }

  /// What the system's last call on a path said.
  static func system(_ path: String) -> StoreFault {
    switch errno {
    case ENOSPC, EDQUOT: StoreFault("The disk of \(path) is full; nothing was kept. Make room and try again.")
    case EACCES, EPERM, EROFS: StoreFault("\(path) may not be written to: check its owner and rights.")
    default: StoreFault("\(path): \(String(cString: strerror(errno))).")
    }
  }
}
