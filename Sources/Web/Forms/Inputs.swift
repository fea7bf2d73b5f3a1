internal import LedgerCore

/// 输入项: a labelled input of a form. Label, hint and input belong together for those who do not see them.
struct Inputs {
  let frame: Frame
  /// Before every id, so that several forms can stand on one page.
  var prefix = ""
  /// The form that they belong to where they stand outside it.
  var form: String?
  /// False where a form says of all its inputs that they may be left out.
  var saysOptional = true

  /// What a position on the ground looks like: latitude and longitude.
  static let position = "28.4512,119.9215"

  /// - Parameters:
  ///   - hint: Stands between label and input.
  ///   - example: Stands in the input while it is empty.
  ///   - list: The id of words that are proposed, see ``list(_:_:)``.
  ///   - autocomplete: Off for words, and a new password for passwords, unless said otherwise.
  func line(
    _ name: String, _ words: Title, _ value: String? = nil, type: String = "text", isRequired: Bool = false,
    most: Int = 500, hint: Title? = nil, example: Title? = nil, list: String? = nil, autocomplete: String? = nil
  ) -> HTML {
    let isWords = ["text", "tel", "password"].contains(type)
    let usual = type == "password" ? "new-password" : type == "text" ? "off" : nil
    return label(name, words, hint, isRequired)
      + .empty(
        "input",
        [
          "type": type, "id": prefix + name, "name": name, "value": value ?? "", "required": isRequired ? "" : nil,
          "maxlength": isWords ? String(most) : nil, "list": list, "form": form,
          "placeholder": example?[frame.language], "aria-describedby": hint.map { _ in described(name) },
          "autocomplete": autocomplete ?? usual,
        ])
  }

  func day(_ name: String, _ words: Title, _ value: Day? = nil, isRequired: Bool = false) -> HTML {
    line(name, words, value?.description, type: "date", isRequired: isRequired)
  }

  func area(
    _ name: String, _ words: Title, _ value: String = "", isRequired: Bool = false, most: Int = 2_000,
    rows: Int? = nil, hint: Title? = nil
  ) -> HTML {
    label(name, words, hint, isRequired)
      + .tag(
        "textarea",
        [
          "id": prefix + name, "name": name, "required": isRequired ? "" : nil, "maxlength": String(most), "form": form,
          "rows": rows.map(String.init), "aria-describedby": hint.map { _ in described(name) },
        ], .text(value))
  }

  /// - Parameter any: What stands for no choice at all; nil where one must be chosen.
  func choice(_ name: String, _ words: Title, _ options: [(String, Title)], _ chosen: String?, any: Title? = nil)
    -> HTML
  {
    let none = any.map { [HTML.tag("option", ["value": ""], frame.text($0))] } ?? []
    return label(name, words, nil, true)
      + .tag(
        "select", ["id": prefix + name, "name": name, "form": form],
        none
          + options.map { value, words in
            .tag("option", ["value": value, "selected": value == chosen ? "" : nil], frame.text(words))
          })
  }

  /// A choice among words of the ledger, which stand for themselves.
  func choice(_ name: String, _ words: Title, among options: [String], _ chosen: String?) -> HTML {
    choice(name, words, options.map { ($0, Title($0, $0)) }, chosen)
  }

  func file(_ name: String, _ words: Title, isRequired: Bool = true) -> HTML {
    label(name, words, nil, isRequired)
      + .empty("input", ["type": "file", "id": prefix + name, "name": name, "required": isRequired ? "" : nil])
  }

  private func label(_ name: String, _ words: Title, _ hint: Title?, _ isRequired: Bool) -> HTML {
    .tag(
      "label", ["for": prefix + name], frame.text(words),
      isRequired || !saysOptional ? .nothing : frame.text(InputWords.optional))
      + (hint.map {
        .tag("p", ["class": "hint"], .tag("small", ["id": described(name)], frame.text($0)))
      } ?? .nothing)
  }

  /// The id of a hint.
  private func described(_ name: String) -> String { prefix + name + "-hint" }

  /// Words that a text field proposes.
  static func list(_ id: String, _ values: [String]) -> HTML {
    .tag("datalist", ["id": id], values.map { .empty("option", ["value": $0]) })
  }
}

extension Frame {
  /// Inputs of the only form of its kind on a page.
  var inputs: Inputs { Inputs(frame: self) }
}
