import Documents

/// 量: an amount, or two ends, with its unit.
struct Measured: Sendable {
  var value: String
  var upper = ""
  var unit: String
  /// The amount where it is a single plain decimal, for adding parts.
  var decimal: LongDecimal?

  var reading: QuantityRule.Reading {
    QuantityRule.Reading(upper.isEmpty ? value : "[\(value),\(upper)]", upper: upper, unit: unit)
  }
}

extension Cursor {
  /// 5公斤, 半斤, 三斤半, 两个半小时, 5到7公斤.
  mutating func measured(by units: UnitWords) -> Measured? {
    let before = self
    if let measured = takeHalf(of: units) { return measured }
    self = before
    guard let amount = amount() else { return nil }
    if let measured = takeUnit(units, after: amount) { return measured }
    if amount.upper == nil, let measured = takeRange(of: units, from: amount) { return measured }
    self = before
    return nil
  }

  /// 半斤, 半个小时.
  private mutating func takeHalf(of units: UnitWords) -> Measured? {
    guard take("半") else { return nil }
    let before = self
    if let unit = units.take(&self) { return Measured.half(unit) }
    self = before
    guard take("个"), let unit = units.take(&self) else { return nil }
    return Measured.half(unit)
  }

  private mutating func takeUnit(_ units: UnitWords, after amount: Amount) -> Measured? {
    let before = self
    skipBlank()
    if let unit = units.take(&self) {
      let isHalf = sees("半") && !sees(anyOf: "径路夜空岛场导成程", ahead: 1)
      if isHalf { at += 1 }
      return Measured(amount, plusHalf: isHalf, unit: unit)
    }
    guard take("个") || sees("半") else {
      self = before
      return nil
    }
    let isHalf = take("半")
    if !isHalf { _ = take(anyOf: "多来余") }
    if let unit = units.take(&self) ?? units.takeCounted(&self) {
      return Measured(amount, plusHalf: isHalf, unit: unit)
    }
    self = before
    return nil
  }

  private mutating func takeRange(of units: UnitWords, from lower: Amount) -> Measured? {
    guard takeTill(), let upper = amount(), let low = lower.lowerEnd(of: upper),
      let measured = takeUnit(units, after: upper)
    else { return nil }
    return Measured(value: low.text, upper: measured.value, unit: measured.unit)
  }

  /// 到, 至, ~, —, -: from one end to the other.
  mutating func takeTill() -> Bool {
    let before = self
    skipBlank()
    // A hyphen with a blank on its left only is the minus of what follows.
    if at > before.at, sees(anyOf: "-－−"), peek(1).isDigit {
      self = before
      return false
    }
    if take("——") || take("--") || take(anyOf: "到至~～-－—–─〜﹣−") != nil {
      skipBlank()
      return true
    }
    self = before
    return false
  }
}

extension Measured {
  static func half(_ unit: String) -> Measured {
    Measured(value: "0.5", unit: unit, decimal: LongDecimal(digits: [5], exponent: -1))
  }

  init(_ amount: Amount, plusHalf: Bool, unit: String) {
    var amount = amount
    if plusHalf, amount.denominator == nil {
      amount.value = amount.value.adding(LongDecimal(digits: [5], exponent: -1))
      amount.upper = nil
    }
    self.init(value: amount.text, upper: amount.upperText, unit: unit)
    decimal = amount.denominator == nil && amount.upper == nil ? amount.value : nil
  }
}

extension Amount {
  /// This number as the lower end of a range, with the scale it shares (3到5万); nothing where it is not below.
  func lowerEnd(of upper: Amount) -> Amount? {
    guard self.upper == nil, upper.upper == nil else { return nil }
    if isSigned { return !upper.isSigned || upper.value.isSmaller(than: value) ? self : nil }
    if upper.isSigned { return nil }
    if denominator != nil || upper.denominator != nil { return denominator == nil ? nil : self }
    var low = self
    if sharedPower == 0, upper.sharedPower > 0,
      value.isSmaller(than: upper.value.scaled(byPowerOfTen: -upper.sharedPower))
    {
      low.value = value.scaled(byPowerOfTen: upper.sharedPower)
    }
    return low.value.isSmaller(than: upper.value) ? low : nil
  }
}
