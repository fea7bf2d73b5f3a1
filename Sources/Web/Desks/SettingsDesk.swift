public import LedgerCore

/// 设置: the files of the ledger's folder that a government changes.
public protocol SettingsDesk {
  /// Every file that may be edited: those there are, and those of kinds and offices that are not there yet. In order of path.
  func settingsFiles() throws -> [SettingsText]
  /// What would be wrong with the folder if the file said this; empty where it could be used.
  func settingsFaults(of path: String, as text: String) throws -> [SettingsRemark]
  /// Writes the file, or takes it away where the text is blank; the log notes who did it. Throws `SettingsRefused` with the
  /// faults and leaves everything as it was.
  func changeSettings(_ path: String, to text: String, by: Asker, at: Moment) throws
}

/// 设置文件
public struct SettingsText: Sendable {
  /// In the folder: `kinds/task.yaml`.
  public let path: String
  /// Nil where there is none: everything is as built in.
  public let text: String?

  public init(path: String, text: String?) {
    self.path = path
    self.text = text
  }
}

/// What is wrong with a settings file, and where.
public struct SettingsRemark: Sendable, Equatable {
  public let file: String
  public let line: Int?
  public let column: Int?
  public let reason: String

  public init(file: String, line: Int?, column: Int?, reason: String) {
    self.file = file
    self.line = line
    self.column = column
    self.reason = reason
  }
}

public struct SettingsRefused: Error {
  public let remarks: [SettingsRemark]

  public init(remarks: [SettingsRemark]) { self.remarks = remarks }
}
