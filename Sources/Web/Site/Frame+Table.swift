internal import LedgerCore

/// Tables: each row under the same heads; where it is narrow a row stands as a card (class `stack`).
extension Frame {
  func table(_ head: [Title], _ rows: [HTML], class look: String = "stack", caption: Title? = nil) -> HTML {
    .tag(
      "table", ["class": look], caption.map { .tag("caption", [:], text($0)) } ?? .nothing,
      .tag("thead", [:], .tag("tr", [:], head.map { .tag("th", ["scope": "col"], text($0)) })),
      .tag("tbody", [:], rows))
  }

  /// A row of such a table: what it is about, and a cell under each further head.
  func row(_ head: [Title], _ name: HTML, _ cells: [HTML], class look: String? = nil) -> HTML {
    .tag(
      "tr", ["class": look],
      [.tag("th", ["scope": "row"], name)]
        + zip(head.dropFirst(), cells).map { .tag("td", ["data-name": $0[language]], $1) })
  }
}
