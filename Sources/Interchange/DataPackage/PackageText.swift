internal import Reconciling

/// The two texts around the data: what programs read of it, and what people do.
enum PackageText {
  /// Data Package v1 and Table Schema v1 (specs.frictionlessdata.io).
  static func descriptor(_ table: Series.Table, _ rows: [Series.Row]) -> String {
    JSONText.object([
      ("profile", .string("tabular-data-package")), ("name", .string(name(table))),
      ("title", .string(title(table))),
      ("description", .string("Numbers of government work reports, each with its sentence.")),
      ("sources", .array(files(rows).map { .object([("title", .string($0)), ("path", .string($0))]) })),
      (
        "resources",
        .array([
          .object([
            ("profile", .string("tabular-data-resource")), ("name", .string("observations")),
            ("path", .string("observations.csv")), ("format", .string("csv")),
            ("mediatype", .string("text/csv")), ("encoding", .string("utf-8")),
            ("dialect", .object([("lineTerminator", .string("\r\n"))])),
            (
              "schema",
              .object([
                ("fields", .array(PackageField.all.map(field))), ("missingValues", .array([.string("")])),
                ("primaryKey", .array([.string("file"), .string("start")])),
              ])
            ),
          ])
        ])
      ),
    ]).text + "\n"
  }

  private static func field(_ field: PackageField) -> JSONText {
    var constraints: [(String, JSONText)] = []
    if field.isRequired { constraints.append(("required", .bool(true))) }
    if !field.values.isEmpty { constraints.append(("enum", .array(field.values.map(JSONText.string)))) }
    return .object(
      [
        ("name", .string(field.name)), ("type", .string(field.type)), ("title", .string(field.title)),
        ("description", .string(field.description)),
      ] + (constraints.isEmpty ? [] : [("constraints", .object(constraints))]))
  }

  static func readme(_ table: Series.Table, _ rows: [Series.Row]) -> String {
    var lines = [
      "# \(title(table))", "", "由 `taizhang compare` 从\(files(rows).count)份政府工作报告读出，一行一个数，共\(rows.count)行；以原文为准。", "",
    ]
    lines += ["| 字段 | 含义 | |", "|---|---|---|"]
    lines += PackageField.all.map { "| `\($0.name)` | \($0.title) | \($0.description) |" }
    let notes = table.series.flatMap { series in series.notes.map { "\(series.place)：\($0)" } } + table.notes
    if !notes.isEmpty { lines += ["", "## 说明", ""] + notes.map { "- " + plain($0) } }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func title(_ table: Series.Table) -> String {
    plain(
      table.topic.name + "：" + (table.places.count > 5 ? "\(table.places.count)地" : table.places.joined(separator: "、"))
    )
  }

  /// Lower case letters, digits and hyphens, as names of packages must be.
  private static func name(_ table: Series.Table) -> String {
    "work-reports-" + (table.topic.code.map { String($0.map { $0 == "_" ? "-" : $0 }) } ?? "subject")
  }

  /// In the order they are first named. A path of a package goes neither up nor to the root.
  private static func files(_ rows: [Series.Row]) -> [String] {
    var names: [String] = []
    var seen: Set<String> = []
    for row in rows where seen.insert(row.file).inserted {
      names.append(row.file.split(separator: "/").last.map(String.init) ?? row.file)
    }
    return names
  }

  private static func plain(_ words: String) -> String { words.filter { !$0.isNewline && $0 != "|" } }
}
