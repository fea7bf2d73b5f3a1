internal import Facts
internal import LedgerCore

/// 代码字段: fields of a target that hold a code of the reading engine, in words.
enum CodedFields {
  /// - Parameter indicator: The name of the indicator whose code it may be.
  static func words(of value: String, _ field: String, _ indicator: String?, _ frame: Frame) -> HTML? {
    switch field {
    case "measure": Measure(rawValue: value).map { frame.text(FindingWords.name($0)) }
    case "comparator": Comparator(rawValue: value).map { frame.text(FindingWords.name($0)) }
    case "indicator":
      indicator.map { .tag("a", ["href": LocalPath("indicators", value).path], frame.said($0)) }
    default: nil
    }
  }
}
