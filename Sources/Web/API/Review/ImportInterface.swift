internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 导入 for programs: a report's file is handed over and read by a job.
enum ImportInterface {
  static let taking = Operation(
    "importReport", .write,
    [
      .query("name", .text(least: 1, most: 200), required: true, "What people see as the name of the file."),
      .query("place", .name, "Whose report it is, where its text is not to say it."),
      .query("year", .integer(1900...2200), "The year it plans for, likewise."),
    ], body: .read, .accepted(JobsInterface.schema), once: .remembered, weight: 20)

  @Sendable static func take(_ visit: Visit) async throws -> Response {
    let name = visit.query("name") ?? ""
    try PlainWords.check("The name of a file", name)
    let bytes = visit.input.bytes
    let job = try ImportPage.begin(
      [ImportPage.Handed(name: name) { bytes }], place: visit.query("place"),
      year: visit.query("year").flatMap { Int($0) }, visit)
    return try JobsInterface.begun(job, visit)
  }
}
