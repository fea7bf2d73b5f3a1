extension QuantityRule {
  /// Every rule; where two read the same words, the earlier one has them.
  static let all: [QuantityRule] = [
    planPeriod, dateRange, century, dateOffset, date, datePeriod, recent, duration,
    age, temperature, currency, currencyPrefix, dimension,
    percentage, hundredths, tenths, discount, multiple, doubling, ratio,
    rank, ordinal, between, bound, approximate, fraction, number,
  ]
}
