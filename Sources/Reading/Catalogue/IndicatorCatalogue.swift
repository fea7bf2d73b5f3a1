/// 指标目录: the indicator codes and the wordings that carry each, in the order of the vocabulary.
public struct IndicatorCatalogue: Sendable {
  public struct Entry: Sendable {
    public let code: String
    public let wordings: [String]
    /// Those of ``wordings`` that carry the code wherever they stand in the subject.
    public let loose: Set<String>
  }

  public static let entries: [Entry] = Indicators.table.split(separator: "\n").compactMap { line in
    let fields = line.split(separator: " ").map(String.init)
    guard let code = fields.first else { return nil }
    let bare = fields.dropFirst().map { String($0.drop { $0 == "~" }) }
    return Entry(code: code, wordings: bare, loose: Set(zip(fields.dropFirst(), bare).filter { $0 != $1 }.map(\.1)))
  }
}
