internal import LedgerCore

extension JobsPage {
  static func view(_ jobs: [Jobs.Job], _ frame: Frame) -> HTML {
    let head = [JobWords.title, JobWords.subject, JobWords.by, JobWords.began, JobWords.state]
    let rows = jobs.map { job -> HTML in
      let cells = [
        frame.said(job.subject), frame.said(job.account), .text(job.began.description),
        frame.text(JobWords.words(job.state)),
      ]
      return frame.row(head, .tag("a", ["href": path(job)], frame.text(job.title)), cells)
    }
    return frame.page(
      title: JobWords.title, at: "/work", WorkSections.view("/work/jobs", frame),
      .tag("h1", [:], frame.text(JobWords.title)), .tag("p", ["class": "quiet"], frame.text(JobWords.lead)),
      jobs.isEmpty
        ? .tag("p", [:], frame.text(JobWords.none))
        : frame.table(head, rows))
  }

  static func view(_ job: Jobs.Job, _ frame: Frame) -> HTML {
    frame.page(
      title: job.title, at: "/work", WorkSections.view("/work/jobs", frame),
      .tag("h1", [:], frame.text(job.title), frame.text(JobWords.colon), frame.said(job.subject)),
      .tag("p", ["class": "quiet"], .text(job.began.description), " · ", frame.said(job.account)),
      .tag("div", ["role": "status"], state(job, frame)),
      .tag("p", ["class": "more"], .tag("a", ["href": "/work/jobs"], frame.text(JobWords.all))))
  }

  private static func state(_ job: Jobs.Job, _ frame: Frame) -> HTML {
    switch job.state {
    case .waiting: return under(job, nil, frame)
    case .running(let done, let total): return under(job, total > 0 ? (done, total) : nil, frame)
    case .failed(let words, let detail):
      return .tag("p", ["class": "notice bad"], frame.text(words))
        + (detail.map { .tag("blockquote", ["lang": "en"], .text($0)) } ?? .nothing)
    case .done(let outcome):
      return .tag("p", ["class": "notice"], frame.text(JobWords.done))
        + .tag("ul", [:], outcome.lines.map { .tag("li", [:], frame.said($0[frame.language])) })
        + (outcome.next.map { next in
          .tag("p", [:], .tag("a", ["class": "button", "href": next.path], frame.text(next.title)))
        } ?? .nothing)
    }
  }

  private static func under(_ job: Jobs.Job, _ parts: (Int, Int)?, _ frame: Frame) -> HTML {
    .tag("p", ["class": "lead"], frame.text(JobWords.words(job.state)))
      + .tag(
        "progress",
        [
          "aria-label": job.title[frame.language], "value": parts.map { String($0.0) },
          "max": parts.map { String($0.1) },
        ])
      + .tag("p", [:], .tag("a", ["class": "button", "href": path(job)], frame.text(JobWords.again)))
  }

  private static func path(_ job: Jobs.Job) -> String { LocalPath("work", "jobs", String(job.number)).path }
}
