internal import LedgerCore

extension Frame {
  /// 勾选: one of many that a form below takes together; the words are for those who do not see what stands beside it.
  ///
  /// - Parameter form: The id of the form, where it stands elsewhere on the page.
  func tick(_ name: String, _ words: Title, isOn: Bool, form: String? = nil, _ beside: HTML = .nothing) -> HTML {
    .tag(
      "label", ["class": "tick"],
      .empty(
        "input",
        [
          "type": "checkbox", "name": name, "value": "1", "form": form, "checked": isOn ? "" : nil,
          "aria-label": words[language],
        ]), beside)
  }
}
