internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 后台任务 for programs: what takes long is begun, answered with the job's place, and asked about there until it is over.
enum JobsInterface {
  static let listing = Operation("listJobs", .read, [], .json(.object([.must("jobs", .list(schema))])))
  static let reading = Operation(
    "readJob", .read, [.path("job", .number, "Number of the job.")], .json(schema))

  static let schema = Schema.named(
    "Job",
    .object([
      .must("number", .number), .must("title", .title), .must("subject", .words, "A file's name, say."),
      .must("account", .text()), .must("began", .formed(.time)),
      .must("state", .choice(["waiting", "running", "done", "failed"])),
      .may("parts", .count, "While it runs: of so many parts."), .may("ready", .count, "So many are done."),
      .must("lines", .list(.title), "What came of it, or why nothing did."),
      .may("result", .text(), "Path of what it made."),
      .may("faults", .count, "Of a verification; 0 where the log is as it was written."), .must("path", .text()),
    ]))

  @Sendable static func list(_ visit: Visit) async throws -> Response {
    JSONAnswer.tagged(["jobs": JSON.list(visit.site.jobs.all(for: visit.asker.roles).map(JSON.init))], for: visit)
  }

  @Sendable static func read(_ visit: Visit) async throws -> Response {
    guard let number = visit.parameters.get("job", as: Int.self),
      let job = visit.site.jobs.job(number, for: visit.asker.roles)
    else { throw Fault.nothingHere }
    return JSONAnswer.tagged(JSON(job), for: visit)
  }

  /// 202 with where to ask.
  static func begun(_ number: Int, _ visit: Visit) throws(Fault) -> Response {
    guard let job = visit.site.jobs.job(number, for: visit.asker.roles) else {
      throw Fault(.internalServerError, FaultWords.ours)
    }
    var response = JSONAnswer.response(JSON(job), .accepted)
    response.headers[.location] = JobsInterface.path(job)
    return response
  }

  fileprivate static func path(_ job: Jobs.Job) -> String { LocalPath.program("jobs", String(job.number)) }
}

extension JSON {
  fileprivate init(_ job: Jobs.Job) {
    var (state, parts, ready) = ("waiting", Int?.none, Int?.none)
    var (result, faults) = (String?.none, Int?.none)
    var lines: [Title] = []
    switch job.state {
    case .waiting: break
    case .running(let done, let total): (state, parts, ready) = ("running", total, done)
    case .done(let outcome):
      (state, lines) = ("done", outcome.lines)
      (result, faults) = (outcome.result, outcome.faults)
    case .failed(let words, let detail):
      (state, lines) = ("failed", [words] + (detail.map { [Title($0, $0)] } ?? []))
    }
    self = .members([
      "number": .integer(job.number), "title": JSON(job.title), "subject": .text(job.subject),
      "account": .text(job.account), "began": JSON(job.began), "state": .text(state),
      "parts": parts.map(JSON.integer), "ready": ready.map(JSON.integer), "lines": .list(lines.map { JSON($0) }),
      "result": result.map(JSON.text), "faults": faults.map(JSON.integer), "path": .text(JobsInterface.path(job)),
    ])
  }
}
