internal import Documents
internal import Facts

extension Check {
  static let percentOrPoints = Check(
    "A09", "百分比与百分点混用", .warning,
    meaning: "A share or rate that rises by %, or an amount that rises by percentage points.",
    examples: [
      .gives("2023年，常住人口城镇化率达到58.9%，提高0.84%。", at: "0.84%"),
      .gives("2023年，一般公共预算收入增长6.5个百分点。", at: "6.5个百分点"),
      .passes("2023年，常住人口城镇化率提高0.84个百分点，事故死亡率下降20%。"),
      .passes("2023年，工业投资增速比上年提高3.5个百分点，高于全省2.1个百分点。"),
    ]
  ) { text, alarms in
    for amount in text.amounts {
      guard let subject = amount.ownSubject.map(withoutTime), let value = amount.value else { continue }
      let near = max(amount.lead.lowerBound, amount.source.lowerBound - 6)..<amount.source.lowerBound
      if amount.figure.unit == "%", amount.figure.measure == .change || amount.figure.measure == .growth {
        guard rates.contains(where: subject.hasSuffix), !relative.contains(where: subject.contains),
          value.approximate.magnitude < 50, text.text.ends(near, withAny: moves)
        else { continue }
        alarms.say(
          at: amount.source,
          "\(subject)本身是百分比，它的增减应以“百分点”表示。如果说的是增减了多少个百分点，请写作\(value.magnitude)个百分点；如果确是相对变化，请写明。")
      } else if amount.figure.unit == "百分点", amount.figure.measure == .change || amount.figure.measure == .growth {
        guard sums.contains(where: subject.hasSuffix), text.text.ends(near, withAny: moves),
          !text.text.contains(any: rateWords, in: amount.clause), !text.text.contains(any: rateWords, in: near)
        else { continue }
        alarms.say(at: amount.source, "\(subject)是总量，它的增减应以“%”表示。请写作\(value.magnitude)%，或写明是增速的变化。")
      }
    }
  }

  /// 比重五年, 城镇化率年均: the time is no part of the subject.
  private static func withoutTime(_ subject: String) -> String {
    var words = Substring(subject)
    for time in ["年均", "平均每年", "每年", "五年", "同比", "累计", "再", "分别"] where words.hasSuffix(time) {
      words = words.dropLast(time.count)
    }
    return String(words)
  }

  private static let rates = ["率", "占比", "比重", "比例"]
  /// Rates of misfortunes fall by per cents of themselves.
  private static let relative = [
    "死亡", "事故", "发案", "发病", "案", "投诉", "违法", "效率", "价格", "汇率", "利率", "费率", "频率", "功率", "患病", "感染",
  ]
  private static let moves: [Word] = ["提高", "上升", "提升", "增加", "下降", "降低", "增长", "提高了", "上升了", "提升了", "下降了", "回落", "减少"]
  private static let sums = ["收入", "总值", "投资", "总额", "增加值", "产值", "总量", "产量", "余额", "支出", "GDP"]
  private static let rateWords: [Word] = [
    "增速", "增幅", "率", "比重", "占比", "比例", "比全", "比省", "比市", "比县", "占", "高于", "快于", "低于", "度", "贡献", "拉动",
  ]
}

extension ExactNumber {
  var magnitude: ExactNumber { isNegative ? negated : self }
}
