internal import LedgerCore

/// 工作台的各页: what stands beneath the head on every page of the workbench, for those whom each concerns.
struct WorkSections {
  let path: String
  let title: Title
  let audience: Audience

  /// Those of an administrator.
  static let admin = [
    WorkSections(path: "/accounts", title: AccountWords.all, audience: .roles(LedgerRight.accounts.roles)),
    WorkSections(
      path: "/admin/offices", title: AdministrationWords.offices, audience: .roles(LedgerRight.settings.roles)),
    WorkSections(
      path: "/admin/settings", title: AdministrationWords.settings, audience: .roles(LedgerRight.settings.roles)),
    WorkSections(
      path: "/admin/backups", title: AdministrationWords.backups, audience: .roles(LedgerRight.safekeeping.roles)),
    WorkSections(
      path: "/admin/export", title: AdministrationWords.export, audience: .roles(LedgerRight.safekeeping.roles)),
    WorkSections(path: "/admin/log", title: AdministrationWords.log, audience: .roles(LedgerRight.safekeeping.roles)),
    WorkSections(path: "/work", title: AdministrationWords.back, audience: .roles(Audience.staff)),
  ]

  static let all = [
    WorkSections(path: "/work", title: WorkWords.list, audience: .roles(Audience.staff)),
    WorkSections(path: "/work/progress", title: MonthlyWords.title, audience: Route.reporters),
    WorkSections(path: "/work/lights", title: DrillWords.title, audience: Route.overseers),
    WorkSections(path: "/work/calendar", title: DueCalendarWords.title, audience: .roles(Audience.staff)),
    WorkSections(path: "/work/urge", title: UrgeWords.title, audience: .roles([.supervisor])),
    WorkSections(path: "/work/results", title: SettlingWords.title, audience: .roles([.supervisor])),
    WorkSections(path: "/work/check", title: DraftCheckWords.title, audience: .roles(Audience.staff)),
    WorkSections(path: "/work/appraisal", title: AppraisingWords.title, audience: .roles(Audience.staff)),
    WorkSections(path: "/work/import", title: ImportWords.title, audience: .roles(LedgerRight.review.roles)),
    WorkSections(path: "/work/review", title: ReviewWords.title, audience: .roles(LedgerRight.review.roles)),
    WorkSections(path: "/work/jobs", title: JobWords.title, audience: .roles(LedgerRight.review.roles)),
    WorkSections(path: "/accounts", title: AdministrationWords.title, audience: .roles(LedgerRight.accounts.roles)),
  ]

  static func view(_ current: String, _ frame: Frame) -> HTML {
    let links = (admin.contains { $0.path == current } && current != "/work" ? admin : all).filter {
      $0.audience.admits(frame.roles)
    }
    guard links.count > 1 else { return .nothing }
    return .tag(
      "nav", ["class": "sections", "aria-label": WorkWords.sections[frame.language]],
      links.map { one in
        .tag("a", ["href": one.path, "aria-current": one.path == current ? "page" : nil], frame.text(one.title))
      })
  }
}
