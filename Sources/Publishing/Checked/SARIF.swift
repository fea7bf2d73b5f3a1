internal import Checking
internal import Documents
internal import Reconciling

/// SARIF 2.1.0 (OASIS, 2020): what editors and code reviews read; one run, every check a rule.
///
/// Columns are code points (`columnKind`), lines and columns count from 1, an end column is the one behind.
public struct SARIF: Sendable {
  private let version: String

  /// - Parameter version: The program's.
  public init(version: String) { self.version = version }

  public func write(_ all: [CheckedDraft], to out: inout Bytes) {
    out.append("{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{")
    out.append("\"tool\":{\"driver\":{\"name\":\"taizhang check\",\"semanticVersion\":")
    out.append(quoted: version)
    out.append(",\"language\":\"zh-CN\",\"rules\":")
    out.append(list: Check.all) { rule($0, to: &$1) }
    out.append("}},\"language\":\"zh-CN\",\"columnKind\":\"unicodeCodePoints\",\"artifacts\":")
    out.append(list: all) { checked, out in
      out.append("{\"location\":{\"uri\":")
      out.append(quoted: SARIF.uri(checked.name))
      out.append("},\"roles\":[\"analysisTarget\"]}")
    }
    out.append(",\"results\":[")
    var isFirst = true
    for checked in all {
      let places = LineStarts(checked.draft.report.document.text)
      let earlier = checked.draft.earlier.map { LineStarts($0.document.text) }
      for (diagnostic, reason) in checked.diagnostics.map({ ($0, String?.none) })
        + checked.suppressed.map({ ($0.diagnostic, Optional($0.reason)) })
      {
        if !isFirst { out.append(",") }
        isFirst = false
        result(diagnostic, reason, checked, places, earlier, to: &out)
      }
    }
    out.append("]}]}\n")
  }

  private func rule(_ check: Check, to out: inout Bytes) {
    out.append("{\"id\":")
    out.append(quoted: check.code)
    out.append(",\"shortDescription\":{\"text\":")
    out.append(quoted: check.title)
    out.append("},\"fullDescription\":{\"text\":")
    out.append(quoted: check.meaning)
    out.append("},\"help\":{\"text\":")
    let examples = check.examples.compactMap { $0.points == nil ? nil : "例：" + $0.text }
    out.append(quoted: ([check.title, check.meaning] + examples.prefix(1)).joined(separator: "\n"))
    out.append("},\"defaultConfiguration\":{\"level\":")
    out.append(quoted: check.severity.rawValue)
    out.append("},\"properties\":{\"tags\":[")
    out.append(quoted: check.family)
    out.append("]}}")
  }

  private func result(
    _ diagnostic: Diagnostic, _ reason: String?, _ checked: CheckedDraft, _ places: LineStarts, _ earlier: [LineStarts],
    to out: inout Bytes
  ) {
    out.append("{\"ruleId\":")
    out.append(quoted: diagnostic.code)
    if let index = Check.all.firstIndex(where: { $0.code == diagnostic.code }) { out.field("ruleIndex", index) }
    out.field("level", diagnostic.severity.rawValue)
    out.append(",\"message\":{\"text\":")
    out.append(quoted: diagnostic.message)
    out.append("},\"locations\":[{")
    location(checked.name, diagnostic.source, checked.draft.report.document.text, places, to: &out)
    out.append("}]")
    let related = diagnostic.related.filter { if case .ledger = $0.place { false } else { true } }
    if !related.isEmpty {
      out.append(",\"relatedLocations\":")
      out.append(list: related.enumerated()) { item, out in
        out.append("{\"id\":")
        out.append(item.offset + 1)
        out.append(",")
        switch item.element.place {
        case .draft(let range):
          location(checked.name, range, checked.draft.report.document.text, places, to: &out)
        case .earlier(let number, let range):
          let document = checked.draft.earlier[number].document
          location(document.name, range, document.text, earlier[number], to: &out)
        case .ledger: break
        }
        out.append(",\"message\":{\"text\":")
        out.append(quoted: item.element.message)
        out.append("}}")
      }
    }
    if let reason {
      out.append(",\"suppressions\":[{\"kind\":\"external\",\"justification\":")
      out.append(quoted: reason)
      out.append("}]")
    }
    out.append("}")
  }

  /// `"physicalLocation":{…}`
  private func location(_ name: String, _ range: Range<Int>, _ text: Text, _ places: LineStarts, to out: inout Bytes) {
    let (start, end) = (places.place(range.lowerBound), places.place(range.upperBound))
    out.append("\"physicalLocation\":{\"artifactLocation\":{\"uri\":")
    out.append(quoted: SARIF.uri(name))
    out.append("},\"region\":{\"startLine\":")
    out.append(start.line)
    out.field("startColumn", start.column)
    out.field("endLine", end.line)
    out.field("endColumn", end.column)
    out.append(",\"snippet\":{\"text\":")
    out.append(quoted: text, range)
    out.append("}}}")
  }

  /// A path as a URI reference (RFC 3986): every byte that is not unreserved is escaped.
  private static func uri(_ path: String) -> String {
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = Array("0123456789ABCDEF".unicodeScalars)
        uri.unicodeScalars.append("%")
        uri.unicodeScalars.append(digits[Int(byte >> 4)])
        uri.unicodeScalars.append(digits[Int(byte & 15)])
      }
    }
    return uri
  }
}
