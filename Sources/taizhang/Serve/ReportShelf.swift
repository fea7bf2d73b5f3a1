import Documents
import LedgerSQLite
import Reading
import Synchronization
import Web

/// 报告书架: kept reports, read when first asked for; the last few stay in memory.
final class ReportShelf: Sendable {
  private static let most = 24

  private let files: SQLiteLedger
  private let reader = Reader()
  /// The one asked for last stands last.
  private let kept = Mutex<[(digest: String, texts: [ReportText])]>([])

  init(_ files: SQLiteLedger) { self.files = files }

  /// Empty where no report of that digest is kept.
  func texts(of digest: String) throws -> [ReportText] {
    let known = kept.withLock { kept -> [ReportText]? in
      guard let index = kept.firstIndex(where: { $0.digest == digest }) else { return nil }
      let one = kept.remove(at: index)
      kept.append(one)
      return one.texts
    }
    if let known { return known }
    guard let path = files.report(digest) else { return [] }
    let texts = try Opening.documents(from: FileBytes.read(path), name: "report").map { document in
      ReportText(document: document, findings: reader.read(document))
    }
    kept.withLock { kept in
      kept.append((digest, texts))
      if kept.count > ReportShelf.most { kept.removeFirst() }
    }
    return texts
  }
}
