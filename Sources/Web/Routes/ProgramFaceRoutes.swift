internal import HTTPTypes
internal import LedgerCore

extension Route {
  /// 公众数据: what everybody may open, for programs.
  static let programFace: [Route] = [
    program(
      .get, "/api/v1/search", Title("检索事项和报告", "search items and reports"), SearchInterface.searching,
      SearchInterface.search),
    program(
      .get, "/api/v1/indicators", Title("指标清单", "indicators"), IndicatorsInterface.listing, IndicatorsInterface.list),
    program(
      .get, "/api/v1/indicators/{code}", Title("一个指标：历年、各地", "one indicator over years and places"),
      IndicatorsInterface.reading, IndicatorsInterface.read),
    program(
      .get, "/api/v1/results", Title("承诺与结果：目标完成得怎样", "targets and what the next report says of them"),
      ResultsInterface.reading, ResultsInterface.read),
    program(.get, "/api/v1/glossary", Title("名词解释", "glossary"), GlossaryInterface.reading, GlossaryInterface.read),
    program(
      .get, "/api/v1/projects", Title("重点项目：阶段和进度", "projects by stage"), ProjectsInterface.reading,
      ProjectsInterface.read),
    program(
      .get, "/api/v1/reports/{digest}/text", Title("报告全文", "text of a report"), ReportTextInterface.reading,
      ReportTextInterface.read),
    program(
      .get, "/api/v1/items/{id}/proof", Title("一个事项的凭证", "proofs of an item's entries"), ItemFiles.proofs,
      ItemFiles.prove),
    program(
      .get, "/api/v1/items/{id}/evidence/{digest}", Title("佐证材料", "a file of evidence"), ItemFiles.evidence,
      ItemFiles.file),
    program(.get, "/api/v1/ballots", Title("民生实事票决", "ballots"), BallotsInterface.listing, BallotsInterface.list),
    program(
      .get, "/api/v1/ballots/{id}", Title("一次票决：票数和结果", "one ballot: votes and result"), BallotsInterface.reading,
      BallotsInterface.read),
  ]
}
