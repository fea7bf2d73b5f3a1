import Foundation
import LedgerCore
import LedgerSQLite
import Sealing
import Settings
import Synchronization
import Web

/// Settings from the site.
extension ServedLedger {
  private var place: URL { URL(filePath: files.folder, directoryHint: .isDirectory) }

  func settingsFiles() throws -> [SettingsText] {
    let there = Settings.read(place).files
    let usual = ["offices.yaml"] + settings.kinds.kinds.map { "kinds/\($0.name).yaml" }
    return Set(there.keys).union(usual).sorted().map { SettingsText(path: $0, text: there[$0]) }
  }

  func settingsFaults(of path: String, as text: String) throws -> [SettingsRemark] {
    var (files, faults) = Settings.read(place)
    files[path] = ServedLedger.isBlank(text) ? nil : text
    let builtIn = try KindCatalogue.builtIn()
    do throws(SettingsFaults) { _ = try Settings(files: files, builtIn: builtIn) } catch {
      faults += error.faults
    }
    return faults.map { SettingsRemark(file: $0.file, line: $0.line, column: $0.column, reason: $0.reason) }
  }

  func changeSettings(_ path: String, to text: String, by asker: Asker, at now: Moment) throws {
    try asker.check(.settings)
    // Two that fit the rest each need not fit each other.
    try ServedLedger.changing.withLock { _ in try change(path, to: text, by: asker, at: now) }
  }

  private static let changing = Mutex(())

  private func change(_ path: String, to text: String, by asker: Asker, at now: Moment) throws {
    // The path is one of the list, never as somebody sent it.
    guard let file = try settingsFiles().first(where: { $0.path == path }) else {
      throw Refusal.other("There is no settings file “\(path)”: choose one of the list.")
    }
    let faults = try settingsFaults(of: path, as: text)
    if !faults.isEmpty { throw SettingsRefused(remarks: faults) }
    let target = place.appending(path: file.path)
    if ServedLedger.isBlank(text) {
      if file.text != nil { try FileManager.default.removeItem(at: target) }
    } else {
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: target, options: .atomic)
    }
    let digest = Digest.of(Array(text.utf8)).hexadecimal.prefix(12)
    let words = ServedLedger.isBlank(text) ? "\(path) 恢复内置" : "\(path) \(digest)"
    _ = try files.note(Noted(subject: "设置", text: words), on: 0, by: asker, at: now)
  }

  private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
