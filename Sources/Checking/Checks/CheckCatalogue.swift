extension Check {
  /// Every check, in the order of their codes.
  public static let all: [Check] = [
    .shareOverHundred, .compositionSum, .movementGrowth, .multipleAgainstYearly, .wholeCount, .percentOrPoints,
    .unequalLists, .movementDirection,
    .twoValues,
    .repeatedParagraph, .nearRepetition, .headingOrder, .itemOrder, .headingYear, .glossaryOrder, .glossaryPages,
    .unexplainedTerm, .unusedTerm, .changedTerm,
  ]
}
