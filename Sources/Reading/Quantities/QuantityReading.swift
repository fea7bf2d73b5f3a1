/// 量: one quantity, range, rank, ratio, date or period of a text, 三百五十美元.
public struct QuantityReading: Hashable, Sendable {
  public var type: Kind
  /// Code points of the text, half-open: exactly the words of the expression.
  public var range: Range<Int>
  /// The value as exact text, in the notation of its kind; see ``Kind``.
  public var value: String
  /// The far end where the words give two ends (5到7公斤: 7); empty otherwise.
  public var upper: String
  /// 元, 公斤, %, 天…: one name for each unit, whatever the spelling; empty for plain numbers.
  public var unit: String
  /// Name of the rule that read it.
  public var rule: String

  /// 量的种类, with the notation of its value.
  ///
  /// Numbers are plain decimals, digits as printed: `2790000000`, `5.30`, `-4`. A fraction whose decimal does not end
  /// is `1/3`. Two ends with one unit are `[5,7]`. Dates follow ISO 8601 with `X` for what is not said
  /// (`XXXX-03-05`), `L` before a lunar date and offsets in brackets: `(D+1)` is tomorrow, `(Y-1)-10` October of last
  /// year, `(W+1)-3` Wednesday of next week. A period with two ends is `2016-09-01/2016-09-03`.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// 数: 两百五, 三分之一, 1.2e5. The value is the number.
    case number
    /// 百分数: 5%, 三成五, 八折, 千分之五. Units `%`, `‰`, `‱`, `百分点`; 成 and 折 are given in `%`.
    case percentage
    /// 序数: 第三. The value is the whole number.
    case ordinal
    /// 数的范围: an interval; a round bracket leaves its end out: `[20,100]`, `(5,)`, `(,100)`.
    case numberrange
    /// 钱: in the largest unit named: 三块五 is 3.5 元.
    case currency
    /// 度量: length, area, volume, weight, speed, data, energy.
    case dimension
    /// 年龄: in 岁, 个月 or 天.
    case age
    /// 温度: units `℃`, `℉`, `K` and `度` where the scale is not said.
    case temperature
    /// 时长: in the largest unit named where that is exact (两个半小时 is 2.5), else part by part: `1年3个月`.
    case duration
    /// 日期: a day. Clock times are not of these kinds: their figures are numbers.
    case date
    /// 时期: anything longer than a day, or from one day to another.
    case dateperiod
    /// 比: `3:1`, `1:2.5:3`.
    case ratio
    /// 位次: 居全省第八位 is 8, 前三名 `[1,3]`, 倒数第二 `-2`.
    case rank
    /// 倍数: 三倍 3, 翻两番 4.
    case multiple
  }
}
