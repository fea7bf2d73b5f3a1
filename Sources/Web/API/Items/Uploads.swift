internal import Synchronization

/// 已交文件: which files an account handed over itself. Whoever knows a digest, which everybody is told, has not had the file.
final class Uploads: Sendable {
  /// Of one account; beyond so many its older ones are handed over again.
  private static let most = 2_000

  private let digests = Mutex<[String: Set<String>]>([:])

  func add(_ digest: String, by account: String) {
    digests.withLock { digests in
      if digests[account, default: []].count >= Uploads.most { digests[account] = [] }
      digests[account, default: []].insert(digest)
    }
  }

  func has(_ digest: String, by account: String) -> Bool {
    digests.withLock { $0[account]?.contains(digest) == true }
  }
}
