extension Check {
  /// Every check, in the order of their codes.
  public static let all: [Check] = [
    .shareOverHundred, .compositionSum, .partsOfTotal, .movementGrowth, .growthFromEarlier,
    .multipleAgainstYearly, .yearlyAverage,
    .wholeCount, .percentOrPoints, .unitSlip, .unequalLists, .movementDirection,
    .twoValues, .restated, .ledgerDiffers, .withoutSource, .forgottenPromise,
    .twoSpellings, .fixedPhrases, .personTitles,
    .repeatedParagraph, .nearRepetition, .headingOrder, .itemOrder, .headingYear, .glossaryOrder, .glossaryPages,
    .punctuation, .doubledWords,
    .unexplainedTerm, .unusedTerm, .changedTerm,
  ]
}
