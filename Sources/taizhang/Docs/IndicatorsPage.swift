import Reading

/// docs/generated/indicators.md
enum IndicatorsPage {
  static var text: String {
    """
    # Indicators

    Written by `make docs` from the vocabulary; do not edit. A subject gets a code when one of these wordings is all it says,
    beside words that leave the definition as it is (全市, 完成, 增速, a place); a wording marked † carries its code
    wherever it stands in the subject.

    | code | wordings |
    |---|---|

    """
      + IndicatorCatalogue.entries.map { entry in
        let wordings = entry.wordings.map { $0 + (entry.loose.contains($0) ? "†" : "") }
        return "| `\(entry.code)` | \(wordings.joined(separator: "、")) |\n"
      }.joined()
  }
}
