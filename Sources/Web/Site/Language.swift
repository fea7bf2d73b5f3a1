public import LedgerCore

/// 语言: that of the page; titles and words of the ledger stay as they were written.
public enum Language: String, CaseIterable, Sendable {
  case chinese = "zh"
  case english = "en"

  /// For the attribute `lang` (BCP 47).
  var tag: String { self == .chinese ? "zh-CN" : "en" }
}

extension Title {
  public subscript(_ language: Language) -> String { language == .chinese ? chinese : english }
}
