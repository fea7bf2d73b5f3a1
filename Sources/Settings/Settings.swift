public import Foundation
public import LedgerCore

/// 本地设置: what a government sets in its data folder; what it does not set is as built in.
///
///     kinds/<kind>.yaml   calendar/<year>.yaml   offices.yaml   policies/<name>.yaml   bundles/<name>.yaml   appraisal/<name>.yaml
///
/// A file that cannot be used refuses the whole folder: the built-in value is never silently used in its place.
public struct Settings: Sendable {
  public let kinds: KindCatalogue
  /// Years of the folder alone, oldest first: those that the ledger does not hold yet belong into it as `calendarSet`.
  public let years: [YearTable]
  public let offices: OfficeTree
  public let policies: [Policy]
  public let bundles: [ServiceBundle]
  public let appraisals: [Appraisal]

  /// The notices built in, and the folder's years in their place or beside them.
  public var calendar: WorkingCalendar { WorkingCalendar(years: YearTable.builtIn + years) }

  /// From the data folder, which may lack any of the files and folders; throws `SettingsFaults` with the first fault of
  /// each file.
  public init(folder: URL, builtIn: KindCatalogue) throws(SettingsFaults) {
    let (files, faults) = Settings.read(folder)
    try self.init(files: files, builtIn: builtIn, faults)
  }

  /// The folder's files as they are, by their path in it, and those that cannot be read.
  public static func read(_ folder: URL) -> (files: [String: String], faults: [SettingsFault]) {
    var files: [String: String] = [:]
    var faults: [SettingsFault] = []
    for path in Settings.paths(in: folder) {
      do throws(SettingsFault) {
        files[path] = try Settings.text(at: folder.appending(path: path), path)
      } catch {
        faults.append(error)
      }
    }
    return (files, faults)
  }

  /// From texts by their path in the folder.
  public init(files: [String: String], builtIn: KindCatalogue) throws(SettingsFaults) {
    try self.init(files: files, builtIn: builtIn, [])
  }

  private init(
    files: [String: String], builtIn: KindCatalogue, _ before: [SettingsFault]
  ) throws(SettingsFaults) {
    var reading = FolderReading(files: files, faults: before)
    let changed = reading.each("kinds") { name, file throws(SettingsFault) in
      guard let kind = builtIn[name] else {
        throw file.unknown(name, "among the kinds", builtIn.kinds.map(\.name))
      }
      return try kind.changed(by: file)
    }
    years = reading.each("calendar") { name, file throws(SettingsFault) in try YearTable(named: name, file) }
    let kinds = builtIn.replacing(changed)
    let offices = reading.one("offices.yaml") { file throws(SettingsFault) in try OfficeTree(file) } ?? OfficeTree()
    policies = reading.each("policies") { name, file throws(SettingsFault) in try Policy(name: name, file) }
    bundles = reading.each("bundles") { name, file throws(SettingsFault) in try ServiceBundle(name: name, file) }
    // A formula is checked against kinds and offices; where those failed it would only repeat their faults.
    appraisals =
      reading.faults.isEmpty
      ? reading.each("appraisal") { name, file throws(SettingsFault) in
        try Appraisal(name: name, file, kinds, offices)
      } : []
    self.kinds = kinds
    self.offices = offices
    reading.refuseOthers()
    if !reading.faults.isEmpty { throw SettingsFaults(faults: reading.faults.sorted { $0.file < $1.file }) }
  }

  /// One year's file, wherever it lies; its name is its year: `2027.yaml`.
  public static func year(at file: URL) throws(SettingsFaults) -> YearTable {
    do throws(SettingsFault) {
      let path = file.path
      return try YearTable(
        named: file.deletingPathExtension().lastPathComponent, Setting(file: path, text: text(at: file, path)))
    } catch {
      throw SettingsFaults(faults: [error])
    }
  }

  private static func text(at file: URL, _ path: String) throws(SettingsFault) -> String {
    guard let bytes = try? Data(contentsOf: file) else {
      throw SettingsFault(path, nil, nil, "The file cannot be read: look for it and for the right to read it.")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw SettingsFault(path, nil, nil, "The file is not in UTF-8: save it so.")
    }
    return text
  }

  private static let folders = ["kinds", "calendar", "policies", "bundles", "appraisal"]

  /// Every YAML file at its place; what else lies in the data folder is not ours to judge.
  private static func paths(in folder: URL) -> [String] {
    let inFolders = folders.flatMap { name in
      ((try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path)) ?? [])
        .map { "\(name)/\($0)" }
    }
    let top = ["offices.yaml", "offices.yml"].filter {
      FileManager.default.fileExists(atPath: folder.appending(path: $0).path)
    }
    return (inFolders + top).filter { path in
      (path.hasSuffix(".yaml") || path.hasSuffix(".yml")) && !path.contains("/.")
    }.sorted()
  }
}

/// Reads the files of a folder one after the other and keeps the first fault of each.
private struct FolderReading {
  let files: [String: String]
  var faults: [SettingsFault]

  mutating func each<Value>(
    _ folder: String, _ read: (String, Setting) throws(SettingsFault) -> Value
  ) -> [Value] {
    files.keys.filter { $0.hasPrefix(folder + "/") && $0.hasSuffix(".yaml") }.sorted().compactMap { path in
      let name = String(path.dropFirst(folder.count + 1).dropLast(".yaml".count))
      return one(path) { file throws(SettingsFault) in try read(name, file) }
    }
  }

  mutating func one<Value>(_ path: String, _ read: (Setting) throws(SettingsFault) -> Value) -> Value? {
    guard let text = files[path] else { return nil }
    do {
      return try read(try Setting(file: path, text: text))
    } catch {
      faults.append(error)
      return nil
    }
  }

  mutating func refuseOthers() {
    for path in files.keys where !path.hasSuffix(".yaml") {
      faults.append(SettingsFault(path, nil, nil, "Settings end in .yaml: rename the file, or it would not be read."))
    }
  }
}
