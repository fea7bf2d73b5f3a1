/// 计量项目: what is measured of each of several owners in a row: 食品行业主营业务收入达460亿元，建材行业达250亿元.
enum Metrics {
  private static let names: [[UInt16]] = [
    "主营业务收入", "销售收入", "营业收入", "工业总产值", "总产值", "年产值", "产值", "工业增加值", "增加值", "税收", "利润",
  ].map { Array($0.utf16) }

  /// An owner alone (建材行业, with a sum of money) takes the metric of the subject before it.
  static func completed(_ subject: Wording, _ question: SubjectQuestion) -> Wording {
    guard question.amount.unit?.family == .money, !question.phrase.hasVerb, !subject.namesQuantity,
      let last = question.history.last, last.namesMoney, isOwner(subject)
    else { return subject }
    for name in names where last.hasSuffix(name) { return subject + name }
    return subject
  }

  /// 行业, 集团, 县: what has revenues.
  private static func isOwner(_ subject: Wording) -> Bool {
    guard let last = subject.units.last else { return false }
    return last.isAny(of: "业团司县区市镇园厂")
  }
}
