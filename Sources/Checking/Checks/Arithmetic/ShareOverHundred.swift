internal import Facts

extension Check {
  static let shareOverHundred = Check(
    "A01", "占比超过100%", .error,
    meaning: "A share, coverage or rate of a whole above 100 %; rates of a plan or of a sum of growth may pass it.",
    examples: [
      .gives("2023年，全区规模以上工业企业研发活动覆盖率达到103%。", at: "103%"),
      .gives("2023年，服务业增加值占比为142.5%。", at: "142.5%"),
      .passes("2023年，重点项目完成投资占年度计划的118%。"),
      .passes("2023年，城镇新增就业完成年度任务的111.7%。"),
      .passes("2023年，进出口总额增长104%，医保参保率达到100%。"),
    ]
  ) { text, alarms in
    for amount in text.amounts {
      guard amount.figure.unit == "%", amount.figure.measure == .level, let value = amount.value,
        let subject = amount.ownSubject, value.approximate > 100
      else { continue }
      let near = max(amount.lead.lowerBound, amount.source.lowerBound - 14)..<amount.source.lowerBound
      guard shares.contains(where: subject.hasSuffix), !unbounded.contains(where: subject.contains),
        !text.text.contains(any: ofPlans, in: near)
      else { continue }
      alarms.say(
        at: amount.source,
        "\(subject)是部分占总体的比重，不会超过100%，这里写作\(text.words(amount.source))。请核对数字，或写明是完成计划的百分比。")
    }
  }

  private static let shares = ["率", "占比", "比重", "比例", "覆盖面", "达标率"]

  /// Rates whose whole is not the largest thing they can be.
  private static let unbounded = [
    "完成率", "增长率", "增幅", "增速", "负债", "杠杆", "拨备", "流动性", "增值率", "毛入学", "自给率", "利用率", "投资率",
    "周转率", "存贷", "债务率", "任务", "计划", "目标", "化债", "占补", "产销率", "回报率", "收益率", "倍率", "覆盖倍数",
    "利润率", "费用率", "参保率", "保障率", "进度", "超额", "履约保证", "充足率", "满足率",
  ]

  private static let ofPlans: [Word] = ["计划", "任务", "目标", "完成率", "进度", "预期", "预算", "增长", "增速", "增幅", "投资率"]
}
