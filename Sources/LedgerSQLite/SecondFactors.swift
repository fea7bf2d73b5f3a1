internal import Foundation
internal import LedgerCore
internal import Sealing
internal import Synchronization

/// 两步验证: secrets of accounts that sign in with a code as well, a file for each in `keys/`, their owner's alone.
struct SecondFactors {
  let folder: String

  struct Kept: Codable {
    let account: String
    /// Base32.
    let secret: String
    /// Step of the last code taken: no code is taken twice.
    var last: Int
  }

  /// One at a time: a code shown twice at once is taken once.
  private static let lock = Mutex(())

  private var place: String { "\(folder)/keys/second-factors" }

  /// Named by a digest: an account's name is no name of a file.
  private func path(_ account: String) -> String {
    "\(place)/\(Digest.of(Array(account.utf8)).hexadecimal.prefix(32)).json"
  }

  func kept(_ account: String) throws -> Kept? {
    guard let text = Files.text(path(account)) else { return nil }
    guard let kept = try? JSONReader.value(Kept.self, from: text), kept.account == account else {
      throw StoreFault("\(path(account)) is damaged: let an administrator switch the code of \(account) off.")
    }
    return kept
  }

  func keep(_ kept: Kept) throws {
    try Files.folder(place, secret: true)
    try Files.write(JSONWriter.bytes(kept), to: path(kept.account), secret: true)
  }

  /// False where there was none.
  func remove(_ account: String) throws -> Bool {
    if unlink(path(account)) == 0 { return true }
    if errno == ENOENT { return false }
    throw StoreFault.system(path(account))
  }

  /// Whether a code is the one of now; from then on it and those before it are taken no more.
  func take(_ code: String, of account: String, at now: Moment) throws -> Bool {
    try SecondFactors.lock.withLock { _ in
      guard var kept = try kept(account), let secret = OneTimeCode.bytes(base32: kept.secret),
        let step = OneTimeCode.step(of: code, secret, at: now.seconds, after: kept.last)
      else { return false }
      kept.last = step
      try keep(kept)
      return true
    }
  }

  func accounts() -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    return names.filter { $0.hasSuffix(".json") }.compactMap { name in
      Files.text("\(place)/\(name)").flatMap { try? JSONReader.value(Kept.self, from: $0).account }
    }.sorted()
  }
}
