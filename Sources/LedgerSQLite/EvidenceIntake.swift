internal import Foundation
public import LedgerCore
internal import Sealing
internal import Synchronization

/// 收件: a file of evidence as it comes over the net, piece by piece onto the disk, its digest reckoned on the way. It is gone
/// with this value unless it was finished; what a killed process left goes when the ledger is opened.
public final class EvidenceIntake: Sendable {
  private struct State {
    /// Negative once it is closed.
    var file: Int32
    var size = 0
    var head: [UInt8] = []
    var digesting = Digesting()
    var kept: Evidence?
  }

  private let store: EvidenceStore
  private let path: String
  private let state: Mutex<State>

  /// What `Files.sweep` knows them by.
  static let ending = ".incoming.part"

  init(_ store: EvidenceStore) throws {
    self.store = store
    let path = "\(store.place)/\(Chance.token())\(EvidenceIntake.ending)"
    self.path = path
    let file = try StoreFault.told(store.folder) {
      try Files.folder(store.place)
      let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o444)
      guard file >= 0 else { throw StoreFault.system(path) }
      // While it is held nobody sweeps it away; a process that ends lets go of it, however it ends.
      if flock(file, LOCK_EX | LOCK_NB) != 0 {
        close(file)
        throw StoreFault.system(path)
      }
      return file
    }
    state = Mutex(State(file: file))
  }

  deinit {
    let file = state.withLock { $0.file }
    if file >= 0 {
      unlink(path)
      close(file)
    }
  }

  public var size: Int { state.withLock { $0.size } }

  /// Throws once it is larger than what is taken.
  public func add(_ bytes: [UInt8]) throws {
    try StoreFault.told(store.folder) {
      try state.withLock { state in
        guard state.file >= 0 else { throw StoreFault("The file was taken in already: hand it over anew.") }
        if bytes.count > EvidenceStore.largest - state.size {
          throw StoreFault(
            "The file is over \(EvidenceStore.largest >> 20) MB, the most that is taken: hand over a smaller copy.")
        }
        try bytes.withUnsafeBytes { try Files.append($0, to: state.file, path) }
        state.digesting.add(bytes)
        state.size += bytes.count
        if state.head.count < MediaType.head { state.head += bytes.prefix(MediaType.head - state.head.count) }
      }
    }
  }

  /// All that came, for who has to hold it at once.
  public func bytes() throws -> [UInt8] {
    try StoreFault.told(store.folder) {
      try state.withLock { state in
        guard state.file >= 0 else { throw StoreFault("The file was taken in already: hand it over anew.") }
        var bytes = [UInt8](repeating: 0, count: state.size)
        var done = 0
        while done < bytes.count {
          let count = bytes.withUnsafeMutableBytes { room in
            pread(state.file, room.baseAddress.map { $0 + done }, room.count - done, off_t(done))
          }
          if count < 0 && errno == EINTR { continue }
          guard count > 0 else { throw StoreFault.system(path) }
          done += count
        }
        return bytes
      }
    }
  }

  /// Keeps it under its digest; it is on the disk, whole, when this returns. The name is only what people see.
  public func finish(named name: String) throws -> Evidence {
    try StoreFault.told(store.folder) {
      try state.withLock { state in
        if let kept = state.kept {
          return Evidence(digest: kept.digest, name: name, type: kept.type, size: kept.size)
        }
        if state.size == 0 { throw StoreFault("“\(name)” is empty: hand over the file that was meant.") }
        if fsync(state.file) != 0 { throw StoreFault.system(path) }
        let digest = state.digesting.finish().hexadecimal
        try store.settle(path, as: digest)
        close(state.file)
        state.file = -1
        let kept = Evidence(digest: digest, name: name, type: MediaType.of(state.head), size: state.size)
        state.kept = kept
        return kept
      }
    }
  }
}
