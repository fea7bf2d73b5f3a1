/// What is wrong with a file of the data folder, where, and what to do.
public struct SettingsFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// As in the data folder: `kinds/task.yaml`.
  public let file: String
  /// From 1; nil where the whole file is meant.
  public let line: Int?
  public let column: Int?
  public let reason: String

  init(_ file: String, _ line: Int?, _ column: Int?, _ reason: String) {
    self.file = file
    self.line = line
    self.column = column
    self.reason = reason
  }

  /// `kinds/task.yaml:3:10: …`
  public var description: String {
    let place = [line, column].compactMap { $0.map(String.init) }
    return ([file] + place).joined(separator: ":") + ": " + reason
  }
}

/// All files that cannot be used, the first fault of each. Nothing of the folder is used then.
public struct SettingsFaults: Error, Hashable, Sendable, CustomStringConvertible {
  public let faults: [SettingsFault]

  public var description: String { faults.map(\.description).joined(separator: "\n") }
}
