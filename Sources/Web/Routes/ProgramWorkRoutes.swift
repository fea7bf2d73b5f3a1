internal import HTTPTypes
internal import LedgerCore

extension Route {
  /// 工作接口: what offices and the supervision office do, for programs.
  static let programWork: [Route] =
    [
      program(
        .get, "/api/v1/entries/{number}/parts", by: .roles(Audience.staff), Title("一条记录的各部分", "parts of an entry"),
        CorrectionInterface.reading, CorrectionInterface.read),
      program(
        .post, "/api/v1/items/{id}/corrections", by: .signedIn, Title("更正一条记录", "correct an entry"),
        CorrectionInterface.correcting, CorrectionInterface.correct),
      program(
        .post, "/api/v1/items/{id}/evidence/{digest}/closings", by: .roles(Audience.staff),
        Title("不再公开材料", "close a file again"), ItemFiles.closing, ItemFiles.close),
      program(
        .post, "/api/v1/reports", by: ReviewAction.audience, Title("导入报告", "import a report"),
        ImportInterface.taking, ImportInterface.take),
      program(
        .get, "/api/v1/jobs", by: ReviewAction.audience, Title("后台任务", "long work"), JobsInterface.listing,
        JobsInterface.list),
      program(
        .get, "/api/v1/jobs/{job}", by: ReviewAction.audience, Title("一个后台任务", "one long work"),
        JobsInterface.reading, JobsInterface.read),
      program(
        .get, "/api/v1/shelf", by: ReviewAction.audience, Title("已导入的报告", "imported reports"), ShelfInterface.listing,
        ShelfInterface.list),
      program(
        .get, "/api/v1/proposals", by: ReviewAction.audience, Title("拟立事项清单", "proposals"),
        ProposalsInterface.listing, ProposalsInterface.list),
      program(
        .get, "/api/v1/proposals/{proposal}", by: ReviewAction.audience, Title("一条拟立事项", "one proposal"),
        ProposalsInterface.reading, ProposalsInterface.read),
      program(
        .patch, "/api/v1/proposals/{proposal}", by: ReviewAction.audience, Title("更正拟立事项", "correct a proposal"),
        ProposalsInterface.amending, ProposalsInterface.amend),
    ] + ReviewAction.all.map(\.route) + [
      program(
        .post, "/api/v1/checks", by: .roles(Audience.staff), Title("校核一份草稿", "check a draft"),
        CheckInterface.checking, CheckInterface.check),
      program(
        .get, "/api/v1/progress", by: reporters, Title("可报送进展的事项", "items of which progress is taken"),
        ProgressInterface.listing, ProgressInterface.list),
      program(
        .post, "/api/v1/progress", by: reporters, Title("集中报送进展", "report many items"), ProgressInterface.reporting,
        ProgressInterface.report),
      program(
        .post, "/api/v1/progress/check", by: reporters, Title("核对集中报送的进展", "look over a report of many items"),
        ProgressInterface.checking, ProgressInterface.check),
      program(
        .get, "/api/v1/urgings", by: .roles([.supervisor]), Title("可催办的事项", "what may be urged"),
        UrgingInterface.listing, UrgingInterface.list),
      program(
        .post, "/api/v1/urgings", by: .roles([.supervisor]), Title("催办多项", "urge many items"), UrgingInterface.urging,
        UrgingInterface.urge),
      program(
        .get, "/api/v1/settlements", by: .roles([.supervisor]), Title("年终核定", "targets that the next report tells of"),
        SettlementInterface.listing, SettlementInterface.list),
      program(
        .post, "/api/v1/settlements", by: .roles([.supervisor]), Title("核定多项目标", "settle many targets"),
        SettlementInterface.settling, SettlementInterface.settle),
      program(
        .get, "/api/v1/letters", by: .roles(Audience.staff), Title("催办函", "urging letters"), UrgingInterface.lettering,
        UrgingInterface.letters),
      program(
        .get, "/api/v1/work", by: .roles(Audience.staff), Title("工作台", "workbench"), WorkInterface.reading,
        WorkInterface.read),
      program(
        .get, "/api/v1/lights", by: overseers, Title("红黄灯追踪", "what is wrong where, and why"), WorkInterface.tracing,
        WorkInterface.trace),
      program(
        .get, "/api/v1/calendar", by: .roles(Audience.staff), Title("到期日历", "calendar of due dates"),
        WorkInterface.calendar, WorkInterface.month),
      program(
        .get, "/api/v1/appraisals", by: .roles(Audience.staff), Title("考核办法", "published formulas"),
        AppraisalInterface.listing, AppraisalInterface.list),
      program(
        .get, "/api/v1/appraisal", by: .roles(Audience.staff), Title("考核得分", "appraisal of offices"),
        AppraisalInterface.scoring, AppraisalInterface.score),
    ]
}
