import ArgumentParser
import Facts
import Glibc
import Publishing
import Reconciling

struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compares an indicator over years and places (比较).",
    discussion: """
      Follows one indicator (指标) through report files: for each place and year the target set at its beginning, the result \
      told the year after, what later reports make of it, the rank among the places, and the sentence each number stands in. \
      No ledger is needed. Years, places and definitions come from the reports; what differs in unit or definition is said.

      Examples:
        One county over the years:    taizhang compare 砚溪县 --indicator 地区生产总值 --in reports/
        All places of a folder:       taizhang compare --indicator gdp --in reports/ --years 2024-2025
        A chart:                      taizhang compare 砚溪县 --indicator gdp --in reports/ -f svg -o gdp.svg
        Open data, as a folder:       taizhang compare --indicator gdp --in reports/ -f datapackage -o gdp/

      Exit status: 0 done, 1 something could not be read (the rest still was) or nothing was found, 2 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp(
      "Places (地方) to compare, 砚溪县; all that the reports are of where none is named.", valueName: "place"))
  var places: [String] = []

  @Option(
    name: .shortAndLong,
    help: "What to follow (指标): a code (gdp), a Chinese name of one, or a subject in the reports' own words.")
  var indicator: String

  @Option(
    name: .customLong("in"), parsing: .upToNextOption,
    help: ArgumentHelp("Reports, or folders of reports. (default: this folder)", valueName: "file|folder"),
    completion: .file())
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp("Only these years (年份): 2020-2025, or 2024.", valueName: "years"), transform: YearSpan.parse)
  var years: ClosedRange<Int>?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Which measures (计量): growth, level, annual_growth, change, multiple, rank. (default: growth level)",
      valueName: "measure"),
    transform: CompareCommand.measure)
  var measure: [Measure] = []

  @Option(
    name: .shortAndLong, help: "How to write it: table, csv, svg (a chart), html (a page), datapackage (a folder).")
  var format: ComparedForm = .table

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to this file instead of standard output; for datapackage the folder to make.", valueName: "file"),
    completion: .file())
  var output: String?

  func validate() throws {
    if format == .datapackage, output == nil {
      throw ValidationError("A Data Package is a folder: say where with --output, such as -o gdp/.")
    }
    if inputs.contains("-") { throw ValidationError("compare reads several reports: name files or folders, not -.") }
  }

  func run() async throws {
    let read = try await ManyReports.read(Inputs.files(in: inputs.isEmpty ? ["."] : inputs), besides: output)
    let (reports, failures) = (read.reports, read.failures)
    let topic = Topics.topic(indicator)
    let table: Series.Table
    do throws(Series.Table.UnknownPlace) {
      table = try Series.Table(reports, topic: topic, places: places, measures: measure, years: years)
    } catch {
      throw Failure(
        subject: error.asked, reason: "no report of this place was found among \(reports.count)",
        advice: error.known.isEmpty
          ? "name reports with --in" : "the reports are of " + error.known.joined(separator: "、"))
    }
    if table.series.isEmpty { throw Topics.nothing(topic, indicator, reports) }
    try ComparedOutput(form: format, path: output).write(table)
    if failures > 0 { throw ExitCode(1) }
  }

  private static func measure(_ argument: String) throws -> Measure {
    guard let measure = Measure(rawValue: argument) else {
      let known = Measure.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--measure does not know \u{201C}\(argument)\u{201D}; the measures are \(known).")
    }
    return measure
  }
}
