public import LedgerCore

/// 导出: items or log, a piece at a time, as `taizhang export` writes them.
public protocol ExportDesk {
  /// The next piece after a number, and where the one after it begins; nil for both once all is written.
  func exported(_ form: ExportForm, after: Int, at: Moment) throws -> (text: String, last: Int)?
}

/// 导出格式
public enum ExportForm: String, CaseIterable, Sendable {
  /// 事项, for a spreadsheet
  case csv
  /// 事项, a JSON object a line
  case jsonl
  /// 日志, an entry a line
  case log
}
