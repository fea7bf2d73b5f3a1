/// 坐标轴: round numbers that hold all values between them.
struct Axis {
  let low: Double
  let high: Double
  let step: Double

  /// - Parameter zero: Zero is on the axis, as bars need it.
  init(_ values: [Double], zero: Bool, ticks: Int = 5) {
    let finite = values.filter(\.isFinite)
    var (least, most) = (finite.min() ?? 0, finite.max() ?? 1)
    // A line far above zero needs no zero; one that comes near it looks wrong without.
    if zero || least < 0 || least < most * 0.4 { least = min(least, 0) }
    most = zero ? max(most, 0) : most
    if most - least < 1e-9 {
      (least, most) = zero || least == 0 ? (min(least, 0), max(most, 1)) : (least * 0.9, most * 1.1)
    }
    if least > most { (least, most) = (most, least) }
    let step = Axis.round((most - least) / Double(max(1, ticks)))
    self.step = step
    let floor = (least / step).rounded(.down) * step
    // The number of the lowest point stands below it: there must be room above the years.
    low = !zero && floor > 0 && least - floor < step * 0.3 ? floor - step : floor
    high = (most / step).rounded(.up) * step
  }

  /// 1, 2 or 5 times a power of ten, not below a width.
  private static func round(_ width: Double) -> Double {
    var power = 1.0
    while power > width, power > 1e-6 { power /= 10 }
    while power * 10 <= width, power < 1e15 { power *= 10 }
    return [1, 2, 5, 10].map { $0 * power }.first { $0 >= width - 1e-12 } ?? width
  }

  var ticks: [Double] { (0...min(20, max(1, Int(((high - low) / step).rounded())))).map { low + Double($0) * step } }

  /// Where a value stands, 0 at the low end and 1 at the high.
  func share(_ value: Double) -> Double { high > low ? (value - low) / (high - low) : 0.5 }

  /// With the digits that the step needs; thousands apart.
  func label(_ value: Double) -> String {
    let places = step >= 1 ? 0 : step >= 0.1 ? 1 : 2
    var scaled = abs(value)
    for _ in 0..<places { scaled *= 10 }
    guard scaled < 1e15 else { return "" }
    var digits = String(Int(scaled.rounded()))
    while digits.count <= places { digits = "0" + digits }
    let whole = String(digits.dropLast(places))
    let rest = places == 0 ? "" : "." + digits.suffix(places)
    return (value < -1e-9 ? "−" : "") + Axis.grouped(whole) + rest
  }

  private static func grouped(_ digits: String) -> String {
    var out = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3), digits.count > 4 { out.append(",") }
      out.append(digit)
    }
    return out
  }
}
