internal import Hummingbird
internal import LedgerCore

/// 备份与核验: both are jobs.
enum BackupsPage {
  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let backups = try await visit.ask { try $0.madeBackups() }
    return visit.show(view(backups, visit.frame))
  }

  @Sendable static func make(_ visit: Visit) async throws -> Response {
    let (asker, now) = (visit.asker, visit.now)
    let job = try visit.site.jobs.begin(
      AdministrationWords.jobBackup, AdministrationWords.whole[.chinese], by: asker.account, for: .safekeeping, at: now,
      through: visit.site.door
    ) { ledger, _ in
      try asker.check(.safekeeping)
      return Jobs.Outcome(
        lines: [AdministrationWords.made(try ledger.makeBackup(at: now))],
        next: (AdministrationWords.backups, "/admin/backups"))
    }
    return await JobsPage.response(job, visit)
  }

  @Sendable static func verify(_ visit: Visit) async throws -> Response {
    let job = try visit.site.jobs.begin(
      AdministrationWords.jobVerify, AdministrationWords.whole[.chinese], by: visit.asker.account, for: .safekeeping,
      at: visit.now,
      through: visit.site.door
    ) { ledger, _ in
      let log = try ledger.verified()
      let faults = log.faults.prefix(50).map { Title($0, $0) }
      return Jobs.Outcome(
        lines: [AdministrationWords.seen(log), AdministrationWords.root(log.root)]
          + (faults.isEmpty ? [AdministrationWords.clean] : faults), next: nil)
    }
    return await JobsPage.response(job, visit)
  }

  static func view(_ backups: [MadeBackup], _ frame: Frame) -> HTML {
    let head = [
      AdministrationWords.folder, AdministrationWords.entries, AdministrationWords.files, AdministrationWords.size,
      AdministrationWords.root,
    ]
    let rows = backups.map { backup -> HTML in
      let cells = [
        String(backup.entries), String(backup.files), AdministrationWords.size(backup.size),
        String(backup.root.prefix(16)) + "…",
      ]
      return frame.row(head, .text(backup.name), cells.map(HTML.text))
    }
    return frame.page(
      title: AdministrationWords.backups, at: "/work", WorkSections.view("/admin/backups", frame),
      .tag("h1", [:], frame.text(AdministrationWords.backups)),
      .tag("p", ["class": "quiet"], frame.text(AdministrationWords.backupsLead)),
      .tag(
        "div", ["class": "moves"],
        frame.form(to: "/admin/backups", .tag("button", [:], frame.text(AdministrationWords.make))),
        frame.form(to: "/admin/verify", .tag("button", [:], frame.text(AdministrationWords.verify)))),
      .tag("h2", [:], frame.text(AdministrationWords.made)),
      backups.isEmpty
        ? .tag("p", ["class": "quiet"], frame.text(AdministrationWords.noBackups))
        : frame.table(head, rows))
  }
}
