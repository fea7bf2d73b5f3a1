internal import HTTPTypes
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
    get("/indicators/{code}/data.csv", weight: 5, Title("指标数据（CSV）", "an indicator as CSV"), IndicatorFiles.csv),
    get("/indicators/{code}/chart.svg", weight: 5, Title("指标图（SVG）", "an indicator as a chart"), IndicatorFiles.svg),
    get(
      "/indicators/{code}/package.zip", weight: 5, Title("指标数据包", "an indicator as a Data Package"),
      IndicatorFiles.package),
    get(
      "/results", weight: 2, Title("承诺与结果：目标完成得怎样", "targets and what the next report says of them"), ResultsPage.answer
    ),
    get("/results/data.csv", weight: 5, Title("承诺与结果（CSV）", "targets and results as CSV"), ResultsPage.csv),
    get("/projects", Title("重点项目：阶段和进度", "projects by stage and month"), ProjectsPage.answer),
    get("/glossary", Title("名词解释", "glossary"), GlossaryPage.answer),
    get("/search", weight: 5, Title("检索事项和报告", "search items and reports"), SearchPage.answer),
    get("/ballots", Title("民生实事票决", "ballots on livelihood projects"), BallotsPage.answer),
    get("/ballots/{id}", Title("一次票决：票数和结果", "one ballot: votes and result"), BallotPage.answer),
    get("/data", Title("开放数据目录", "index of open data"), DataPage.answer),
    get("/data/items.csv", weight: 50, Title("公开事项（CSV）", "public items as CSV"), ItemDownloads.csv),
    get("/data/items.jsonl", weight: 50, Title("公开事项（JSON）", "public items as lines of JSON"), ItemDownloads.lines),
    get("/data/history.jsonl", weight: 50, Title("公开的办理经过", "public entries of the log"), HistoryDownload.answer),
    program(
      .get, "/data/projects.geojson", Title("公开事项的位置（GeoJSON）", "positions of public items (GeoJSON)"),
      ItemFeatures.reading, ItemFeatures.answer),
    get("/data/indicators.csv", weight: 20, Title("全部指标（CSV）", "all indicators as CSV"), ReportDownloads.indicators),
    get("/reports/{digest}/facts.csv", Title("报告读数（CSV）", "facts of a report as CSV"), ReportDownloads.csv),
    get(
      "/reports/{digest}/facts.jsonl", Title("报告读数（JSON）", "facts of a report as lines of JSON"), ReportDownloads.lines),
    get("/items/{id}/proof", weight: 50, Title("一个事项的凭证", "proofs of an item's entries"), ProofDownload.answer),
    get("/items/{id}/evidence/{digest}", Title("佐证材料", "a file of evidence"), EvidenceDownload.answer),
    get("/verifier", Title("核验公钥", "key that checkpoints are checked with"), CheckpointText.key),
    get("/about", Title("怎样看这本台账", "how it works"), AboutPage.answer),
    get("/checkpoint", Title("最新签署", "newest signed checkpoint"), CheckpointText.answer),
  ]
}
