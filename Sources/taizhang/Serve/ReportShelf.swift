import Documents
import LedgerSQLite
import Reading
import Synchronization
import Web

/// 报告书架: kept reports, read when first asked for; the last few stay in memory.
final class ReportShelf: Sendable {
  private static let most = 24

  private let laidOut: SharedReports
  private let reader = Reader()
  /// The one asked for last stands last.
  private let kept = Mutex<[(digest: String, texts: [ReportText])]>([])

  init(_ shared: SharedReports) { laidOut = shared }

  var shared: Set<String> { laidOut.digests }

  /// Empty where no report of that digest is kept.
  func texts(of digest: String, in files: SQLiteLedger) throws -> [ReportText] {
    let known = kept.withLock { kept -> [ReportText]? in
      guard let index = kept.firstIndex(where: { $0.digest == digest }) else { return nil }
      let one = kept.remove(at: index)
      kept.append(one)
      return one.texts
    }
    if let known { return known }
    guard let (path, name) = place(of: digest, in: files) else { return [] }
    let texts = try Opening.documents(from: FileBytes.read(path), name: name).map { document in
      ReportText(document: document, findings: reader.read(document))
    }
    kept.withLock { kept in
      kept.append((digest, texts))
      if kept.count > ReportShelf.most { kept.removeFirst() }
    }
    return texts
  }

  /// Where the file of a report lies, with the name that people see; nil where none of that digest is kept or laid out.
  func path(of digest: String, in files: SQLiteLedger) -> String? { place(of: digest, in: files)?.path }

  /// A file laid out for everybody goes by its own name, a kept one by its digest.
  private func place(of digest: String, in files: SQLiteLedger) -> (path: String, name: String)? {
    laidOut.file(digest) ?? files.report(digest).map { ($0, "reports/" + digest.prefix(12)) }
  }
}
