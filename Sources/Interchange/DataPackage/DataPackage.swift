internal import Publishing
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

  /// No byte-order mark: data for programs. People open it in a spreadsheet all the same.
  private static func csv(_ rows: [Series.Row]) -> String {
    var out = Bytes()
    out.append(row: PackageField.all.map { .number($0.name) })
    for row in rows {
      out.append(row: PackageField.all.map { $0.type == "string" ? .words($0.cell(row)) : .number($0.cell(row)) })
    }
    return out.string
  }
}
