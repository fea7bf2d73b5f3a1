internal import LedgerCore

extension Route {
  /// 办事: what citizens, companies and deputies bring to the government, and those who handle it.
  static let cases: [Route] = [
    get("/services", Title("办事", "services"), ServicesPage.answer),
    get("/requests", Title("查询诉求", "follow a request"), FollowPage.answer),
    post("/requests", by: .anyone, Title("查询诉求", "follow a request"), FollowPage.find),
    get("/requests/new", Title("提交诉求", "file a request"), FilingPage.answer),
    post("/requests/new", by: .anyone, Title("提交诉求", "file a request"), FilingPage.file),
    get("/requests/filed", Title("诉求回执", "receipt of a request"), FilingPage.receipt),
    get("/requests/{id}", Title("一件诉求的办理情况", "how a request stands"), FollowPage.show),
    post("/requests/{id}/rating", by: .anyone, Title("评价答复", "rate the answer"), FollowPage.rate),
    post("/requests/{id}/words", by: .anyone, Title("补充、追问", "add to a request"), FollowPage.add),
    get("/desk", by: .roles(Audience.staff), Title("诉求台", "requests desk"), CasesPage.answer),
    get("/desk/{id}", by: .roles(Audience.staff), Title("办理一件诉求", "handle a case"), CasePage.answer),
    post(
      "/desk/{id}/moves/{move}", by: .roles(Audience.staff), files: .kept, Title("诉求办理一步", "take a step of a case"),
      CaseDoing.move),
    post(
      "/desk/{id}/extensions", by: .roles(Audience.staff), Title("诉求延期", "extend a deadline of a case"),
      CaseDoing.extend),
    get("/bundles", Title("一件事清单", "bundles"), BundlesPage.answer),
    get("/bundles/{bundle}", Title("一件事：包含什么、要什么材料", "a bundle: what it holds and needs"), BundlePage.answer),
    post("/bundles/{bundle}", by: .roles(Audience.staff), Title("受理一件事", "start a bundle"), BundlePage.start),
    get("/policies", Title("惠企政策", "policies for companies"), PoliciesPage.answer),
    get("/policies/mine", Title("测一测我的企业", "what my company is entitled to"), EntitledPage.answer),
    post("/policies/mine", by: .anyone, Title("测一测我的企业", "what my company is entitled to"), EntitledPage.reckon),
    get(
      "/policies/companies", by: .roles(Audience.staff), Title("谁符合哪项政策", "which company is entitled to what"),
      CompaniesPage.answer),
    post(
      "/policies/companies", by: .roles(Audience.staff), files: .read,
      Title("谁符合哪项政策", "which company is entitled to what"), CompaniesPage.reckon),
    get("/deputy", by: .roles([.deputy]), Title("代表履职", "for deputies"), DeputyPage.answer),
    post("/deputy/items/{id}/rating", by: .roles([.deputy]), Title("代表评价", "a deputy rates"), DeputyPage.rate),
    get("/vote/{id}", Title("票决投票", "a ballot paper"), VotePage.answer),
    post("/vote/{id}", by: .anyone, Title("票决投票", "cast a vote"), VotePage.cast),
  ]
}
