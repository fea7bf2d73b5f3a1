import Facts

/// 时间框架: what part of the report a sentence stands in, and which years that part speaks of.
struct Frame: Sendable {
  var role: Role
  /// The year under review.
  var reviewYear: Int?
  /// The coming year.
  var planYear: Int?
  /// The span of the five-year plan that the part promises.
  var fiveYears: ClosedRange<Int>?
  /// 这五年: the span that the paragraph looks back on.
  var reviewSpan: ClosedRange<Int>?
  /// 今年以来: from January to the month of delivery.
  var since: Period?
  /// 过去一年 in the plan part: what was reached, before what is to come.
  var looksBack = false
}
