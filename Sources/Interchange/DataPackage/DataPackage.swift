public import Reconciling

/// 数据包: series as a Frictionless Tabular Data Package (v1): `datapackage.json`, `observations.csv`, `README.md`.
public enum DataPackage {
  public struct File: Sendable {
    public let name: String
    public let text: String
  }

  public static func files(of table: Series.Table) -> [File] {
    let rows = table.rows
    return [
      File(name: "datapackage.json", text: PackageText.descriptor(table, rows)),
      File(name: "observations.csv", text: csv(rows)), File(name: "README.md", text: PackageText.readme(table, rows)),
    ]
  }

  /// The same files as one zip archive; nothing where libzip has no memory left.
  public static func archive(of table: Series.Table) -> [UInt8]? {
    ZipFile.bytes(of: files(of: table).map { ($0.name, $0.text) })
  }

  /// RFC 4180, no byte-order mark: data for programs.
  private static func csv(_ rows: [Series.Row]) -> String {
    var text = PackageField.all.map(\.name).joined(separator: ",") + "\r\n"
    for row in rows {
      text += PackageField.all.map { quoted($0.cell(row)) }.joined(separator: ",") + "\r\n"
    }
    return text
  }

  private static func quoted(_ cell: String) -> String {
    let special = cell.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    guard special else { return cell }
    return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
