internal import Hummingbird
internal import LedgerCore

/// 后台任务: all of them, or one with what came of it.
enum JobsPage {
  @Sendable static func list(_ visit: Visit) async throws -> Response {
    visit.show(view(visit.site.jobs.all(for: visit.asker.roles), visit.frame))
  }

  @Sendable static func one(_ visit: Visit) async throws -> Response {
    guard let number = visit.parameters.get("job", as: Int.self),
      let job = visit.site.jobs.job(number, for: visit.asker.roles)
    else {
      throw Fault.nothingHere
    }
    return visit.show(view(job, visit.frame))
  }

  /// Where one goes that began a job: what came of it, if that is quick.
  static func response(_ number: Int, _ visit: Visit) async -> Response {
    await visit.site.jobs.lookFor(number)
    return .seeOther(LocalPath("work", "jobs", String(number)).path)
  }
}
