internal import LedgerCore

/// Fields of forms: label, hint and control belong together for those who do not see them.
extension Frame {
  /// What a position looks like.
  static let place = "28.4512,119.9215"

  enum Control {
    case line(most: Int)
    case lines(most: Int)
    case choice([(value: String, words: HTML)])
    case other(type: StaticString, pattern: String? = nil)
  }

  /// - Parameters:
  ///   - name: Also the identity of the control: once a page.
  ///   - saysOptional: False where a form says of all its fields that they may be left out.
  func field(
    _ name: String, _ label: Title, _ control: Control, value: String? = nil, hint: Title? = nil,
    required: Bool = false,
    autocomplete: String? = nil, saysOptional: Bool = true
  ) -> HTML {
    let said = hint.map { HTML.tag("small", ["id": name + "-hint"], text($0)) }
    let must: String? = required ? "" : nil
    let described = hint == nil ? nil : name + "-hint"
    return .tag("label", ["for": name], text(label), required || !saysOptional ? .nothing : text(FieldWords.optional))
      + (said.map { .tag("p", ["class": "hint"], $0) } ?? .nothing)
      + input(name, control, value, must, described, autocomplete)
  }

  private func input(
    _ name: String, _ control: Control, _ value: String?, _ must: String?, _ described: String?, _ autocomplete: String?
  ) -> HTML {
    switch control {
    case .line(let most):
      .empty(
        "input",
        [
          "type": "text", "id": name, "name": name, "maxlength": String(most), "value": value ?? "", "required": must,
          "aria-describedby": described, "autocomplete": autocomplete,
        ])
    case .lines(let most):
      .tag(
        "textarea",
        [
          "id": name, "name": name, "maxlength": String(most), "required": must, "aria-describedby": described,
        ], .text(value ?? ""))
    case .choice(let choices):
      .tag(
        "select", ["id": name, "name": name, "required": must, "aria-describedby": described],
        choices.map { choice in
          .tag("option", ["value": choice.value, "selected": choice.value == value ? "" : nil], choice.words)
        })
    case .other(let type, let pattern):
      .empty(
        "input",
        [
          "type": type.description, "id": name, "name": name, "value": value ?? "", "required": must,
          "pattern": pattern, "aria-describedby": described, "autocomplete": autocomplete, "maxlength": "200",
        ])
    }
  }

  /// 提示: what happened, or why it did not, above a page.
  func notice(_ words: Title?, bad: Bool = false) -> HTML {
    words.map {
      .tag("p", ["class": bad ? "notice bad" : "notice", "role": bad ? "alert" : "status"], text($0))
    } ?? .nothing
  }
}
