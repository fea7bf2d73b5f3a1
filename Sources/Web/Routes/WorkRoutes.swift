internal import LedgerCore

extension Route {
  private static let reviewers = Audience.roles(LedgerRight.review.roles)

  /// Who sees all of the ledger.
  static let overseers = Audience.roles(Audience.overseers)
  static let reporters = Audience.roles(Audience.staff.subtracting([.admin]))

  /// 工作台: what offices do with items.
  static let work: [Route] = [
    get("/work", by: .roles(Audience.staff), Title("工作台", "workbench"), WorkPage.answer),
    get("/work/lights", by: overseers, Title("红黄灯追踪", "what is wrong where, and why"), DrillPage.answer),
    get("/work/calendar", by: .roles(Audience.staff), Title("到期日历", "calendar of due dates"), DueCalendarPage.answer),
    get("/work/urge", by: .roles([.supervisor]), Title("催办", "what may be urged"), UrgePage.answer),
    post("/work/urge", by: .roles([.supervisor]), Title("催办选中的", "urge many items"), UrgePage.urge),
    get(
      "/work/results", by: .roles([.supervisor]), Title("年终核定", "settle a year by the next report"), SettlingPage.answer
    ),
    post("/work/results", by: .roles([.supervisor]), Title("核定选中的", "settle many targets"), SettlingPage.settle),
    get("/work/letters", by: .roles(Audience.staff), Title("催办函", "urging letters"), LettersPage.answer),
    get("/work/check", by: .roles(Audience.staff), Title("文稿校核", "check a draft"), DraftCheckPage.answer),
    post(
      "/work/check", by: .roles(Audience.staff), files: .read, Title("校核一份草稿", "check this draft"), DraftCheckPage.check
    ),
    get("/work/appraisal", by: .roles(Audience.staff), Title("考核", "appraisal of offices"), AppraisingPage.answer),
    get("/work/import", by: reviewers, Title("导入报告", "hand over a report"), ImportPage.answer),
    post("/work/import", by: reviewers, files: .read, Title("导入报告", "import a report"), ImportPage.take),
    get("/work/jobs", by: reviewers, Title("后台任务", "long work"), JobsPage.list),
    get("/work/jobs/{job}", by: reviewers, Title("一个后台任务", "one long work"), JobsPage.one),
    get("/work/progress", by: reporters, Title("集中报送进展", "monthly report of many items"), MonthlyPage.answer),
    post("/work/progress", by: reporters, files: .kept, Title("集中报送进展", "report many items"), MonthlyPage.report),
    post(
      "/work/progress/paste", by: reporters, files: .kept, Title("核对粘贴的进展", "look over a pasted table"), PastePage.look),
    post(
      "/work/progress/confirm", by: reporters, files: .kept, Title("报送粘贴的进展", "report a pasted table"),
      PastePage.confirm),
    get("/work/review", by: reviewers, Title("审定", "review of proposals"), ReviewPage.answer),
    post("/work/review", by: reviewers, Title("审定选中的", "settle ticked proposals"), Reviewing.many),
    post("/work/review/{proposal}", by: reviewers, Title("审定一条", "settle one proposal"), Reviewing.one),
    post(
      "/items/{id}/moves/{move}", by: .signedIn, files: .kept, Title("办理一步", "make a move"), Doing.move),
    post("/items/{id}/progress", by: .signedIn, files: .kept, Title("报送进展", "report progress"), Doing.progress),
    post(
      "/items/{id}/evidence/{digest}/open", by: .roles(Audience.staff), Title("公开材料", "open a file to everybody"),
      Doing.openEvidence),
    post(
      "/items/{id}/evidence/{digest}/close", by: .roles(Audience.staff), Title("不再公开", "close a file again"),
      Doing.closeEvidence),
    get("/items/{id}/correct", by: .roles(Audience.staff), Title("更正一条记录", "correct an entry"), CorrectionPage.answer),
    post("/items/{id}/assign", by: .signedIn, Title("分派", "assign"), Doing.assign),
    post("/items/{id}/urge", by: .signedIn, Title("催办", "urge"), Doing.urge),
    post("/items/{id}/sign", by: .signedIn, Title("签字", "sign"), Doing.sign),
    post("/items/{id}/extend", by: .signedIn, Title("延期", "extend a deadline"), Doing.extend),
    post("/items/{id}/link", by: .signedIn, Title("关联", "link to another item"), Doing.link),
    post("/items/{id}/correct", by: .signedIn, Title("更正", "correct an entry"), Doing.correct),
    post("/items/{id}/comments", by: .signedIn, Title("批注", "comment"), Doing.comment),
  ]
}
