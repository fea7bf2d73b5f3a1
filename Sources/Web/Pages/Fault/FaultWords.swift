internal import LedgerCore

/// Words of refusals and errors.
enum FaultWords {
  static let home = Title("回首页", "To the home page")
  static let said = Title("台账的答复：", "What the ledger says:")
  static let nothingHere = Title("没有这一页，或者它不对外公开。", "There is no such page, or it is not open to you.")
  static let notSo = Title("这个地址不接受这样的操作。", "This address does not take that.")
  static let tooLarge = Title("提交的内容太大：请减小文件后再试。", "That is too large: hand over a smaller file.")
  static func fileTooLarge(_ most: Int) -> Title {
    Title(
      "文件太大：一个文件最多\(most >> 20) MB，一次最多\(SiteLimits.mostFiles)个。请压缩或拆分后再试，没有保存任何内容。",
      "The file is too large: \(most >> 20) MB at most for one, \(SiteLimits.mostFiles) of them at once. Hand over smaller ones; nothing was kept."
    )
  }
  static let tooLong = Title("网址太长。", "The address is too long.")
  static let tooSlow = Title("提交超时：请检查网络后再试。", "That took too long to arrive: check the network and try again.")
  static let noForm = Title("提交的内容读不懂：请从页面上的表单提交。", "What was sent is no form of this site: use the one on the page.")
  static let staleForm = Title(
    "这个表单已失效：请返回、刷新页面后再提交。", "This form is no longer good: go back, load the page again and send it once more.")
  static let store = Title("台账暂时无法读写，请稍后再试。", "The ledger cannot be read or written just now: try again soon.")
  static let ours = Title("这里出了差错，已经记下。", "Something went wrong here; it has been noted.")
  static let signInFirst = Title("请先登录。", "Sign in first.")
  static let refused = Title("台账没有接受这次办理，没有写入任何内容。", "The ledger did not take this; nothing was written.")
  static let movedOn = Title(
    "这一项的状态已经变了，没有写入任何内容：请看它现在的样子。", "This item has moved on; nothing was written: look at it as it is now.")

  static let noToken = Title(
    "这里要有效的接口令牌：Authorization: Bearer …。", "A valid token is wanted here: Authorization: Bearer ….")
  static let noJSON = Title("这里要 application/json 的内容。", "What is taken here is application/json.")
  static let notSoDescribed = Title(
    "参数或内容与接口文档不符，没有写入任何内容。",
    "A parameter or the body is not as /api/v1/openapi.json describes it; nothing was written.")
  static let anotherUnderThisKey = Title(
    "这个 Idempotency-Key 一天之内已用于另一次请求。", "This Idempotency-Key was used within a day for another request.")

  static func scope(_ scope: Title) -> Title {
    Title("这个令牌不含“\(scope.chinese)”的范围。", "This token has not the scope it takes to \(scope.english).")
  }
  static func tooMany(_ seconds: Int) -> Title {
    Title("请求太多：请\(seconds)秒后再试。", "Too many requests: try again in \(seconds) seconds.")
  }
  static func notYours(_ roles: [Title]) -> Title {
    Title(
      "这不在你的权限之内：由\(roles.map(\.chinese).joined(separator: "、"))办理。",
      "This is not yours to do: it is for \(roles.map(\.english).joined(separator: ", ")).")
  }
  static let notHandled = Title("这一项不由你办理。", "This item is not yours to handle.")
  static func ended(_ state: Title) -> Title {
    Title("这一项“\(state.chinese)”，不再办理。", "This item is “\(state.english)”; nothing more is done to it.")
  }
  static func lacks(_ needs: [Title]) -> Title {
    Title(
      "还缺：\(needs.map(\.chinese).joined(separator: "、"))。没有写入任何内容。",
      "Still needed: \(needs.map(\.english).joined(separator: ", ")). Nothing was written.")
  }
}
