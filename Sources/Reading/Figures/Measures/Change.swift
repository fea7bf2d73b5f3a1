import Facts

extension MeasureRule {
  /// 提高13.6个百分点
  static let points = MeasureRule(
    name: "figure.change.points",
    meaning: "A change in percentage points: 比重提高13.6个百分点",
    needs: .points,
    examples: [
      .reads("永久基本农田保护率提升33个百分点。", "33 百分点 change eq 永久基本农田保护率 -"),
      .reads("贫困发生率下降1.2个百分点。", "-1.2 百分点 change eq 贫困发生率 poverty_rate"),
      .reads("贫困发生率下降低于8个百分点。", "-8 百分点 change lt 贫困发生率 poverty_rate"),
      .ignores("比重提高几个百分点。"),
    ]
  ) { question in
    .measure(.change, isFall: question.tail.movement == .fall)
  }

  /// 贫困人口报账比例提高了10%: a share moves by points, whatever sign is printed.
  static let shareMovement = MeasureRule(
    name: "figure.change.share",
    meaning: "A share that moved by so many %: 报账比例提高了10%",
    needs: [.moved, .percent],
    examples: [
      .reads("贫困人口报账比例提高了10%。", "10 % change eq 贫困人口报账比例 -"),
      .ignores("报账比例有所提高。"),
    ]
  ) { question in
    guard !question.tail.isRate, question.subject.namesShare else { return nil }
    return .measure(.change, isFall: question.tail.movement == .fall)
  }

  /// 较上年增加47天, 农村贫困人口减少1386万
  static let change = MeasureRule(
    name: "figure.change.amount",
    meaning: "An absolute change in the subject's own unit: 优良天数较上年增加47天",
    examples: [
      .reads("空气优良天数较上年增加47天。", "47 天 change eq 空气优良天数 air_quality_good_days"),
      .reads("市场主体净增2.1万户。", "21000 户 change eq 市场主体 market_entities"),
      .ignores("优良天数逐年增加。"),
    ]
  ) { question in
    if question.subject.hasPrefix(netIncrease), question.subject.units.last != 0x91CF, !question.amount.unit.isRelative
    {
      return .measure(.change)
    }
    guard let movement = question.tail.movement, !question.subject.isEmpty else { return nil }
    let isPlaces = question.amount.unit?.name == "位" || question.amount.unit?.name == "位次"
    if movement == .rise, !isPlaces, !question.tail.isCompared, !question.tail.isNet, !question.subject.namesStock {
      return nil
    }
    return .measure(.change, isFall: movement == .fall)
  }
}

extension MeasureRule {
  private static let netIncrease = Array("净增".utf16)
}

extension Wording {
  /// 率, 比重, 占比, 比例: the subject is itself a share.
  var namesShare: Bool {
    for suffix in Wording.shares where hasSuffix(suffix) { return true }
    return false
  }

  /// 天数, 余额, 浓度: something there is more or less of.
  var namesStock: Bool {
    guard let last = units.last else { return false }
    return last.isAny(of: "数额量度值") || hasSuffix(Wording.population) || hasSuffix(Wording.standard)
      || hasSuffix(Wording.income)
  }

  /// 产值, 收入, 总投资: what is measured in money.
  var namesMoney: Bool {
    for suffix in Wording.money where hasSuffix(suffix) { return true }
    return false
  }

  private static let money: [[UInt16]] = [
    "产值", "收入", "投资", "金额", "资金", "税收", "总额", "市值", "营收", "贷款", "余额", "利润", "支出", "税费", "GDP", "生产总值", "经济总量",
  ].map { Array($0.utf16) }
  /// 经费, 标准, 比重: names something that has a value by itself.
  var namesQuantity: Bool {
    if namesStock || namesShare || namesMoney { return true }
    for suffix in Wording.quantities where hasSuffix(suffix) { return true }
    return false
  }

  private static let quantities: [[UInt16]] = ["经费", "投入", "补助", "面积", "里程", "增加值", "消费品零售", "价格", "能耗", "浓度"].map {
    Array($0.utf16)
  }
  private static let shares: [[UInt16]] = ["率", "比重", "占比", "比例", "比率", "的比"].map { Array($0.utf16) }
  private static let population = Array("人口".utf16)
  private static let standard = Array("标准".utf16)
  private static let income = Array("收入".utf16)
}
