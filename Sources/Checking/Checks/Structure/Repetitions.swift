internal import Documents
internal import Facts
internal import Reconciling

extension Check {
  static let repeatedParagraph = Check(
    "S01", "文字重复", .error,
    meaning: "A paragraph that stands twice, word for word; a single sentence repeated is a warning.",
    examples: [
      .gives(
        "生态环境持续改善，全县空气优良天数比例提高到91.3%，新增绿化面积1.2万亩。完成河道治理12公里，关停小散企业17家，群众满意度进一步提升。\n民生持续改善。\n生态环境持续改善，全县空气优良天数比例提高到91.3%，新增绿化面积1.2万亩。完成河道治理12公里，关停小散企业17家，群众满意度进一步提升。",
        at: "生态环境持续改善，全县空气优良天数比例提高到91.3%，新增绿化面积1.2万亩。完成河道治理12公里，关停小散企业17家，群众满意度进一步提升"),
      .passes("生态环境持续改善，空气优良天数比例提高到91.3%。\n民生持续改善。\n生态环境保护任务仍然很重。"),
    ]
  ) { text, alarms in
    for remark in text.report.findings.remarks {
      let related = remark.original.map { [Diagnostic.Related(.draft($0), "同样的文字先在这里出现")] } ?? []
      switch remark.kind {
      case .repeatedParagraph:
        let isLong = remark.source.count >= longParagraph
        // The session and the date stand above a report as often as a page likes.
        if !isLong, remark.source.upperBound < text.opening { continue }
        alarms.say(
          at: remark.source, "这\(remark.source.count)字与前文逐字相同。请删去一处。", isLong ? .error : .warning, related: related)
      case .printedTwice:
        alarms.say(at: remark.source, "全文重复：文稿从这里起又印了一遍。请删去一遍。", related: related)
      default: break
      }
    }
  }

  /// A slogan or a formula may well stand twice; so much does not.
  private static let longParagraph = 60
}
