internal import LedgerCore

extension Frame {
  /// 数量: as people say it, with every digit for programs and where a pointer rests.
  func amount(_ amount: Progressed.Amount) -> HTML {
    let words = amount.words
    let exact = amount.digits + amount.unit
    return .tag("data", ["value": amount.digits, "title": words == exact ? nil : exact], said(words))
  }

  /// The value of a field: numbers with their unit, anything else line by line as it was written.
  func value(_ value: String, of field: Field, _ item: Item) -> HTML {
    switch field.form {
    case .personal: text(PromiseWords.personal)
    case .numbers where !value.contains(":"):
      item.fields["unit"].map { amount(Progressed.Amount(value, $0)) } ?? .text(value)
    case .quantity(let unit):
      // What stands behind a comma in the unit is said to whoever fills the field.
      amount(Progressed.Amount(value, item.fields[field.name + "Unit"] ?? String(unit.prefix { $0 != "," })))
    default: .group(value.split(separator: "\n").map { .tag("span", [:], said(String($0))) + .empty("br") })
    }
  }
}
