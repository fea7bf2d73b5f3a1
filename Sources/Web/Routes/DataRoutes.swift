internal import LedgerCore

extension Route {
  /// 数据接口: what programs ask.
  static let data: [Route] = [
    get("/api/v1/items", Title("事项清单（JSON）", "list of items (JSON)"), ItemsInterface.list),
    get("/api/v1/items/{id}", Title("一个事项（JSON）", "one item (JSON)"), ItemsInterface.get),
  ]
}
