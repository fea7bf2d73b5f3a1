internal import Documents
internal import Facts

extension Check {
  static let wholeCount = Check(
    "A08", "计数不是整数", .error,
    meaning: "A count of whole things with a fraction left once 万 and 亿 are multiplied out; averages may have one.",
    examples: [
      .gives("2023年，交办的312.5件信访件全部办结。", at: "312.5件"),
      .gives("2023年，新建幼儿园12.5所。", at: "12.5所"),
      .passes("2023年，办理群众诉求51.25万件，接待游客3.5万人次。"),
      .passes("2023年，每千人口拥有托位4.5个，每万人发明专利拥有量12.4件。"),
      .passes("2023年，审批时限压缩至2.5个工作日，城镇化率提高1.5个百分点。"),
    ]
  ) { text, alarms in
    for amount in text.amounts {
      guard amount.figure.measure == .level, let value = amount.value, whole.contains(amount.figure.unit),
        value.hasFraction, !isAverage(amount, text), !isPartOfUnit(amount, text)
      else { continue }
      alarms.say(
        at: amount.source, "\(amount.figure.unit)是整数计数的单位，\(text.words(amount.source))不是整数。请核对数字，或补上“万”等单位。")
    }
  }

  /// Things that are counted whole. 亩, 公里, 吨 and the like are measured, not counted.
  private static let whole: Set<String> = [
    "个", "件", "家", "户", "人", "名", "项", "所", "座", "台", "辆", "条", "处", "起", "次", "村", "宗", "套", "栋", "幢",
    "间", "张", "份", "部", "本", "只", "头", "匹", "列", "架", "艘", "位", "棵", "株", "人次", "户次", "例", "盏", "孔", "眼",
    "对", "片", "支", "届", "场", "期", "批", "班",
  ]

  private static let averages: [Word] = ["每", "平均", "人均", "户均", "均", "千人", "万人", "百户", "率", "强度", "人口"]

  private static func isAverage(_ amount: Amount, _ text: Examination) -> Bool {
    amount.follows(averages, in: text.text)
      || averages.contains { amount.figure.subject?.utf16.contains($0.units[0]) == true && $0.units.count == 1 }
      || text.text[amount.source.upperBound] == 0x2F
  }

  /// 2.5个工作日: what is counted can be divided.
  private static let divisible: [Word] = [
    "工作日", "小时", "月", "百分", "学时", "课时", "点", "标准", "学分", "亿", "万", "多",
  ]

  private static func isPartOfUnit(_ amount: Amount, _ text: Examination) -> Bool {
    if divisible.contains(where: { text.text.has($0, at: amount.source.upperBound) }) { return true }
    // 分别低16.5个和7.6个百分点
    let joins = [0x3001, 0x548C, 0x53CA].contains(text.text[amount.source.upperBound])
    let behind = amount.source.upperBound..<min(text.text.count, amount.source.upperBound + 16)
    return joins && text.text.contains(any: ["百分", "工作日", "小时"], in: behind)
  }
}

extension ExactNumber {
  /// Whether anything but zeros stands behind the point.
  var hasFraction: Bool {
    var (rest, power) = (significand, exponent)
    while power < 0, rest != 0, rest % 10 == 0 { (rest, power) = (rest / 10, power + 1) }
    return power < 0 && rest != 0
  }
}
