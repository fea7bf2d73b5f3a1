internal import Hummingbird
internal import Publishing
internal import Synchronization

extension Response {
  /// 台账下载: items or log as `taizhang export` writes them, piece by piece.
  ///
  /// - Parameters:
  ///   - after: Only what has a higher number.
  ///   - export: What of the ledger the visitor may have, asked anew for every piece; nil for nothing at all.
  static func download(
    _ form: LedgerExport.Form, named name: String, after: Int = 0, of visit: Visit,
    _ export: @escaping @Sendable (any OpenLedger) -> LedgerExport?
  ) -> Response {
    let (now, door) = (visit.now, visit.site.door)
    let last = Mutex(after)
    let type = form == .csv ? "text/csv; charset=utf-8" : "application/jsonl; charset=utf-8"
    return .download(as: type, named: name) { number in
      if number == 0 { return LedgerExport.head(form).array }
      let after = last.withLock(\.self)
      let piece = try await door.ask { try export($0)?.piece(after: after, of: $0, at: now) }
      guard let piece else { return nil }
      last.withLock { $0 = piece.last }
      return piece.bytes.array
    }
  }
}
