internal import LedgerCore

extension Route {
  /// 工作台: what offices do with items.
  static let work: [Route] = [
    get("/work", by: .roles(Audience.staff), Title("工作台", "workbench"), WorkPage.answer),
    post(
      "/items/{id}/moves/{move}", by: .signedIn, files: true, Title("办理一步", "make a move"), Doing.move),
    post("/items/{id}/progress", by: .signedIn, files: true, Title("报送进展", "report progress"), Doing.progress),
    post("/items/{id}/comments", by: .signedIn, Title("批注", "comment"), Doing.comment),
  ]
}
