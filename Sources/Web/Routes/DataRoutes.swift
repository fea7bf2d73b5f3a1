internal import HTTPTypes
internal import LedgerCore

extension Route {
  /// 数据接口: what programs ask. Each stands with its description; the document is made from both.
  static let data: [Route] =
    [
      program(
        .get, OpenAPI.path, Title("接口文档", "this document"),
        Operation("readDocument", .read, [], .json(.map(.anything))), OpenAPI.answer),
      program(.get, "/api/v1/items", Title("事项清单", "list of items"), ItemsInterface.listing, ItemsInterface.list),
      program(
        .post, "/api/v1/items", by: .signedIn, Title("立项", "file an item"), ItemsInterface.filing,
        ItemsInterface.create),
      program(.get, "/api/v1/items/{id}", Title("一个事项", "one item"), ItemsInterface.reading, ItemsInterface.get),
      program(
        .get, "/api/v1/items/{id}/history", Title("办理经过", "what happened to an item"), ItemsInterface.telling,
        ItemsInterface.history),
      program(
        .get, "/api/v1/items/{id}/offers", Title("现在可办", "what may be done now"), ItemsInterface.offering,
        ItemsInterface.offers),
      program(
        .post, "/api/v1/evidence", by: .roles(Audience.staff), Title("提交佐证材料", "hand over a file of evidence"),
        EvidenceInterface.taking, EvidenceInterface.take),
      program(
        .get, "/api/v1/requests", by: .signedIn, Title("诉求清单", "list of requests"), RequestsInterface.listing,
        RequestsInterface.list),
      program(
        .post, "/api/v1/requests", by: .signedIn, Title("登记诉求", "file a request"), RequestsInterface.filing,
        RequestsInterface.create),
      program(
        .get, "/api/v1/board", Title("一张图", "board by kind and office"), BoardInterface.reading, BoardInterface.answer),
      program(.get, "/api/v1/kinds", Title("事项类别", "kinds of items"), KindsInterface.listing, KindsInterface.list),
      program(
        .get, "/api/v1/reports", Title("报告清单", "list of reports"), ReportsInterface.listing, ReportsInterface.list),
      program(
        .get, "/api/v1/reports/{digest}/findings", Title("报告读数", "what was read from a report"),
        ReportsInterface.reading,
        ReportsInterface.findings),
      program(.get, "/api/v1/entries", Title("台账日志", "entries of the log"), LogInterface.listing, LogInterface.list),
      program(.get, "/api/v1/entries/{number}", Title("一条记录", "one entry"), LogInterface.reading, LogInterface.get),
      program(
        .get, "/api/v1/entries/{number}/proof", Title("记录在册的证明", "proof that an entry is in the log"),
        LogInterface.proving, LogInterface.prove),
      program(
        .get, "/api/v1/checkpoints", Title("历次签署", "signed checkpoints"), LogInterface.signing, LogInterface.checkpoints
      ),
      program(
        .get, "/api/v1/checkpoints/{size}", Title("一次签署", "one signed checkpoint"), LogInterface.noting,
        LogInterface.checkpoint),
      program(
        .get, "/api/v1/consistency", Title("只增不改的证明", "proof that the log only grew"), LogInterface.growing,
        LogInterface.growth),
      program(
        .get, "/api/v1/accounts", by: AccountsInterface.audience, Title("所有账号", "all accounts"),
        AccountsInterface.listing,
        AccountsInterface.list),
      program(
        .put, "/api/v1/accounts/{name}", by: AccountsInterface.audience, Title("增改账号", "add or change an account"),
        AccountsInterface.keeping, AccountsInterface.keep),
      program(
        .delete, "/api/v1/accounts/{name}", by: AccountsInterface.audience, Title("注销账号", "remove an account"),
        AccountsInterface.removing, AccountsInterface.remove),
    ] + ItemAction.all.map(\.route)
}
