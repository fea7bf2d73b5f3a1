internal import LedgerCore

extension Route {
  /// 公众网页: what everybody may open.
  static let face: [Route] = [
    get("/", Title("首页：承诺了什么，办得怎样", "home: what was promised and what became of it"), HomePage.answer),
    get("/items", Title("事项清单", "list of items"), ItemsPage.answer),
    get("/items/{id}", Title("一个事项", "one item"), PromisePage.answer),
    get("/board", Title("一张图", "board by kind and office"), BoardPage.answer),
    get("/reports/{digest}", Title("报告全文，标出承诺", "a report with its promises marked"), ReportPage.answer),
    get("/indicators", Title("指标清单", "indicators"), IndicatorsPage.answer),
    get("/indicators/{code}", Title("一个指标：历年、各地", "one indicator over years and places"), IndicatorPage.answer),
    get("/indicators/{code}/data.csv", Title("指标数据（CSV）", "an indicator as CSV"), IndicatorFiles.csv),
    get("/indicators/{code}/chart.svg", Title("指标图（SVG）", "an indicator as a chart"), IndicatorFiles.svg),
    get(
      "/indicators/{code}/package.zip", Title("指标数据包", "an indicator as a Data Package"), IndicatorFiles.package),
    get("/projects", Title("重点项目：阶段和进度", "projects by stage and month"), ProjectsPage.answer),
    get("/glossary", Title("名词解释", "glossary"), GlossaryPage.answer),
    get("/search", Title("检索事项和报告", "search items and reports"), SearchPage.answer),
    get("/ballots", Title("民生实事票决", "ballots on livelihood projects"), BallotsPage.answer),
    get("/ballots/{id}", Title("一次票决：票数和结果", "one ballot: votes and result"), BallotPage.answer),
    get("/checkpoint", Title("最新签署", "newest signed checkpoint"), CheckpointText.answer),
  ]
}
