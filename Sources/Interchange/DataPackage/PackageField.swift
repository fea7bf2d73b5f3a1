internal import Facts
internal import Reconciling

/// 字段: one column of the data, declared once: the CSV, the schema and the README are made from this list.
struct PackageField: Sendable {
  let name: String
  /// Of Table Schema: string, integer, number, boolean, year.
  let type: String
  let title: String
  let description: String
  var isRequired = false
  /// The only values there are.
  var values: [String] = []
  let cell: @Sendable (Series.Row) -> String

  static let all: [PackageField] = [
    PackageField(
      name: "place", type: "string", title: "地方", description: "Place, as its reports name it", isRequired: true
    ) {
      $0.place
    },
    PackageField(
      name: "level", type: "string", title: "级别", description: "Level of government",
      values: Report.Level.allCases.map(\.rawValue)
    ) { $0.level?.rawValue ?? "" },
    PackageField(name: "indicator", type: "string", title: "指标代码", description: "Code of the indicator followed") {
      $0.topic.code ?? ""
    },
    PackageField(name: "indicator_name", type: "string", title: "指标", description: "Its name", isRequired: true) {
      $0.topic.name
    },
    PackageField(
      name: "measure", type: "string", title: "计量", description: "How the number relates to its subject",
      isRequired: true,
      values: Measure.allCases.map(\.rawValue)
    ) { $0.observation.measure.rawValue },
    PackageField(name: "year", type: "year", title: "年份", description: "The year the number is of", isRequired: true) {
      String($0.observation.year)
    },
    PackageField(
      name: "kind", type: "string", title: "类别",
      description:
        "target: set by the report of that year; long_target: set earlier; result: told the year after; restated: told again later",
      isRequired: true, values: Series.Observation.Kind.allCases.map(\.rawValue)
    ) { $0.observation.kind.rawValue },
    PackageField(
      name: "comparator", type: "string", title: "比较", description: "How the value bounds the truth", isRequired: true,
      values: Comparator.allCases.map(\.rawValue)
    ) { $0.observation.comparator.rawValue },
    PackageField(
      name: "value", type: "number", title: "数值",
      description: "The number, scale multiplied out; the lower end of a range",
      isRequired: true
    ) { $0.observation.value.description },
    PackageField(name: "value_upper", type: "number", title: "上限", description: "The upper end of a range") {
      $0.observation.upper?.description ?? ""
    },
    PackageField(name: "unit", type: "string", title: "单位", description: "Unit of the value", isRequired: true) {
      $0.observation.unit
    },
    PackageField(
      name: "unit_printed", type: "string", title: "原单位",
      description: "Unit of the report, where the value was converted"
    ) { $0.observation.printedUnit ?? "" },
    PackageField(name: "definition", type: "string", title: "口径", description: "What differs in definition") { row in
      (row.observation.bases.map(\.name) + [row.observation.neighbour].compactMap(\.self)).joined(separator: "; ")
    },
    PackageField(
      name: "subject", type: "string", title: "主体", description: "The report's own wording", isRequired: true
    ) {
      $0.observation.subject
    },
    PackageField(
      name: "estimate", type: "boolean", title: "预计数", description: "The report calls it an estimate", isRequired: true
    ) { String($0.observation.isEstimate) },
    PackageField(
      name: "chosen", type: "boolean", title: "采用", description: "It stands for its place, year and kind",
      isRequired: true
    ) { String($0.isChosen) },
    PackageField(name: "reason", type: "string", title: "理由", description: "Why, where the reports give several") {
      $0.reason ?? ""
    },
    PackageField(name: "rank", type: "integer", title: "位次", description: "From high to low; ties share a rank") {
      $0.rank.map { String($0.position) } ?? ""
    },
    PackageField(name: "rank_among", type: "integer", title: "参加排位", description: "How many places are ranked") {
      $0.rank.map { String($0.among) } ?? ""
    },
    PackageField(
      name: "report_year", type: "year", title: "报告年份", description: "The year that the report plans", isRequired: true
    ) { String($0.observation.reportYear) },
    PackageField(name: "file", type: "string", title: "文件", description: "The report's file", isRequired: true) {
      $0.file
    },
    PackageField(name: "line", type: "integer", title: "行", description: "Line, from 1", isRequired: true) {
      String($0.line)
    },
    PackageField(
      name: "column", type: "integer", title: "列", description: "Column in code points, from 1", isRequired: true
    ) { String($0.column) },
    PackageField(
      name: "start", type: "integer", title: "起", description: "Code points before the number", isRequired: true
    ) { String($0.observation.source.lowerBound) },
    PackageField(name: "end", type: "integer", title: "止", description: "Code points before its end", isRequired: true)
    {
      String($0.observation.source.upperBound)
    },
    PackageField(
      name: "sentence", type: "string", title: "原句", description: "The sentence it stands in", isRequired: true
    ) { $0.sentence },
  ]
}
