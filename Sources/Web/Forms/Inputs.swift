internal import LedgerCore

/// 输入项: a labelled input of a form, as every form of the workbench draws it.
struct Inputs {
  let frame: Frame
  /// Before every id, so that several forms can stand on one page.
  var prefix = ""
  /// The form that they belong to where they stand outside it.
  var form: String?

  func line(
    _ name: String, _ words: Title, _ value: String? = nil, type: String = "text", isRequired: Bool = false,
    most: Int = 500, list: String? = nil, hint: Title? = nil
  ) -> HTML {
    label(name, words, isRequired: isRequired)
      + .empty(
        "input",
        [
          "type": type, "id": prefix + name, "name": name, "value": value ?? "", "required": isRequired ? "" : nil,
          "maxlength": type == "text" || type == "password" ? String(most) : nil, "list": list, "form": form,
          "placeholder": hint?[frame.language],
          "autocomplete": type == "password" ? "new-password" : type == "text" ? "off" : nil,
        ])
  }

  func day(_ name: String, _ words: Title, _ value: Day? = nil, isRequired: Bool = false) -> HTML {
    line(name, words, value?.description, type: "date", isRequired: isRequired)
  }

  func area(
    _ name: String, _ words: Title, _ value: String = "", isRequired: Bool = false, most: Int = 2_000,
    rows: Int? = nil
  ) -> HTML {
    label(name, words, isRequired: isRequired)
      + .tag(
        "textarea",
        [
          "id": prefix + name, "name": name, "required": isRequired ? "" : nil, "maxlength": String(most), "form": form,
          "rows": rows.map(String.init),
        ], .text(value))
  }

  /// - Parameter any: What stands for no choice at all; nil where one must be chosen.
  func choice(_ name: String, _ words: Title, _ options: [(String, Title)], _ chosen: String?, any: Title? = nil)
    -> HTML
  {
    let none = any.map { [HTML.tag("option", ["value": ""], frame.text($0))] } ?? []
    return label(name, words, isRequired: true)
      + .tag(
        "select", ["id": prefix + name, "name": name, "form": form],
        none
          + options.map { value, words in
            .tag("option", ["value": value, "selected": value == chosen ? "" : nil], frame.text(words))
          })
  }

  func file(_ name: String, _ words: Title, isRequired: Bool = true) -> HTML {
    label(name, words, isRequired: isRequired)
      + .empty("input", ["type": "file", "id": prefix + name, "name": name, "required": isRequired ? "" : nil])
  }

  private func label(_ name: String, _ words: Title, isRequired: Bool) -> HTML {
    .tag(
      "label", ["for": prefix + name], frame.text(words), isRequired ? .nothing : frame.text(InputWords.optional))
  }

  /// Words that a text field proposes.
  static func list(_ id: String, _ values: [String]) -> HTML {
    .tag("datalist", ["id": id], values.map { .empty("option", ["value": $0]) })
  }
}
