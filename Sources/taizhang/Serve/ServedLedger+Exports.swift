import Foundation
import LedgerCore
import LedgerSQLite
import Publishing
import Web

/// Exports that a job writes into `exports` beside the backups, to be fetched later.
extension ServedLedger {
  private var exports: String { backups + "/exports" }
  private static let pieceSize = 256 << 10

  func rebuilt() throws -> (items: Int, differing: [Int]) {
    let rebuilt = try files.rebuild()
    return (rebuilt.items, rebuilt.differing)
  }

  func writeExport(_ form: LedgerExport.Form, at now: Moment, step: (Int, Int) -> Void) throws -> MadeExport {
    let manager = FileManager.default
    try manager.createDirectory(
      atPath: exports, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let name = "\(now.fileName)-\(form.file)"
    let (path, unfinished) = ("\(exports)/\(name)", "\(exports)/.\(UUID().uuidString).part")
    defer { try? manager.removeItem(atPath: unfinished) }
    guard manager.createFile(atPath: unfinished, contents: nil, attributes: [.posixPermissions: 0o600]),
      let file = FileHandle(forWritingAtPath: unfinished)
    else {
      throw Failure(
        subject: exports, reason: "cannot be written to", advice: "is the disk full, or the folder another's?")
    }
    var none = ItemFilter()
    none.limit = 0
    let total = try form == .log ? files.size() : files.items(none, at: now).total
    let export = LedgerExport.whole(form)
    try file.write(contentsOf: LedgerExport.head(form).array)
    var (after, written) = (0, 0)
    while let piece = try export.piece(after: after, of: files, at: now) {
      try file.write(contentsOf: piece.bytes.array)
      after = piece.last
      written = min(total, written + LedgerExport.together)
      step(written, total)
    }
    try file.synchronize()
    try file.close()
    if manager.fileExists(atPath: path) { try manager.removeItem(atPath: path) }
    try manager.moveItem(atPath: unfinished, toPath: path)
    return MadeExport(name: name, size: try ServedLedger.size(path))
  }

  func madeExports() throws -> [MadeExport] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: exports)) ?? []
    return try names.filter { !$0.hasPrefix(".") }.sorted(by: >).prefix(100).map {
      MadeExport(name: $0, size: try ServedLedger.size("\(exports)/\($0)"))
    }
  }

  func piece(_ number: Int, of export: MadeExport) throws -> [UInt8]? {
    let file = try FileHandle(forReadingFrom: URL(filePath: "\(exports)/\(export.name)"))
    defer { try? file.close() }
    try file.seek(toOffset: UInt64(number) * UInt64(ServedLedger.pieceSize))
    let bytes = try file.read(upToCount: ServedLedger.pieceSize) ?? Data()
    return bytes.isEmpty ? nil : Array(bytes)
  }

  private static func size(_ path: String) throws -> Int {
    try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
  }
}
