internal import LedgerCore

extension Frame {
  /// 提示: what happened, or why it did not, above a page.
  func notice(_ words: Title?, bad: Bool = false) -> HTML {
    words.map {
      .tag("p", ["class": bad ? "notice bad" : "notice", "role": bad ? "alert" : "status"], text($0))
    } ?? .nothing
  }
}
