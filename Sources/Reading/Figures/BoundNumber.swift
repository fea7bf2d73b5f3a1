import Facts

/// 成数: a number on its way to a figure: each step for all numbers of a batch adds what it finds out.
struct BoundNumber {
  var number: FigureNumber
  let subject: Wording
  /// The subject was named before.
  let isInherited: Bool
  /// Position among the groups of the batch.
  let group: Int
  var indicator: Indicators.Code?
  /// Nothing where the number is no figure.
  var relation: MeasureRule.Relation?
  var moment = Moment.Reading()

  init(number: FigureNumber, subject: Wording, isInherited: Bool, group: Int) {
    (self.number, self.subject, self.isInherited, self.group) = (number, subject, isInherited, group)
  }
}
