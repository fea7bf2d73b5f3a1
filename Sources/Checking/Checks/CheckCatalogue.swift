extension Check {
  /// Every check, in the order of their codes.
  public static let all: [Check] = [
    .shareOverHundred, .compositionSum, .wholeCount, .percentOrPoints,
    .repeatedParagraph, .nearRepetition, .headingOrder, .itemOrder, .headingYear, .glossaryOrder, .glossaryPages,
    .unexplainedTerm, .unusedTerm, .changedTerm,
  ]
}
