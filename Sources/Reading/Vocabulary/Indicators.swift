/// 指标: the macro indicators and the wordings that carry their definitions.
///
/// Codes are those of the project's indicator list (`docs/generated/indicators.md`). A wording counts only where nothing but
/// ``companions`` stands around it: 七县市固定资产投资占全市比重 is not the indicator, 全社会固定资产投资总额 is.
final class Indicators: Sendable {
  static let standard = Indicators()

  /// Position in the list of codes.
  typealias Code = Int

  private struct Entry: Sendable {
    var code: Code
    /// Carries its code wherever it stands in the subject.
    var isLoose: Bool
  }

  private let wordings: Lexicon<Entry>
  private let companions: Lexicon<Void>
  private let codes: [String]
  private let poverty, urbanIncome, ruralIncome, residentIncome: Code?
  /// Codes that hold their share too.
  private let sharing: [Code]

  func name(of code: Code) -> String { codes[code] }

  func codes(named names: [String]) -> Set<Code> { Set(names.compactMap { codes.firstIndex(of: $0) }) }

  private init() {
    var codes: [String] = []
    var entries: [(String, Entry)] = []
    for line in Indicators.table.split(separator: "\n") {
      let fields = line.split(separator: " ")
      codes.append(String(fields[0]))
      for field in fields.dropFirst() {
        entries.append((String(field.drop { $0 == "~" }), Entry(code: codes.count - 1, isLoose: field.hasPrefix("~"))))
      }
    }
    self.codes = codes
    func code(_ name: String) -> Code? { codes.firstIndex(of: name) }
    (poverty, sharing) = (code("poverty_population"), Self.sharing.compactMap(code))
    (urbanIncome, ruralIncome, residentIncome) = (code("urban_income"), code("rural_income"), code("resident_income"))
    wordings = Lexicon(entries)
    companions = Lexicon(Indicators.companionWords.words)
  }

  /// The code that a subject's wording carries; the unit of its number must not contradict it.
  func code(of subject: Wording, unit: Unit?) -> Code? {
    guard let code = code(of: subject) else { return nil }
    if code == poverty, let unit, unit.family != .people || unit.name == "户" { return nil }
    return code
  }

  /// The longest wording of an indicator that a phrase opens with, of four characters at least.
  func opening(_ phrase: Wording) -> Wording? {
    guard let word = wordings.longest(prefixOf: phrase.units), word.length >= 4 else { return nil }
    return phrase[..<word.length]
  }

  private func code(of subject: Wording) -> Code? {
    guard !subject.isEmpty else { return nil }
    let subject = subject.without(isIgnored)
    let units = subject.units
    var best: (length: Int, code: Int)?
    for at in units.indices {
      // 农村消费占社会消费品零售总额比重: what stands behind 占 is only the whole
      if at > 0, units[at - 1] == 0x5360 { break }
      for word in wordings.words(prefixOf: units, from: at)
      where word.length > best?.length ?? 0
        && (word.value.isLoose
          || (isCompanion(units, 0..<at) || isPlace(units[..<at]))
            && isCompanion(units, at + word.length..<units.count))
        && (!isShare(units, from: at + word.length) || sharing.contains(word.value.code))
      {
        best = (word.length, word.value.code)
      }
    }
    if best == nil, let separator = units.firstIndex(of: 0x3001) { return ofBoth(subject, separator) }
    return best?.code
  }

  /// 城镇居民人均可支配收入、农民人均纯收入 together are the income of residents.
  private func ofBoth(_ subject: Wording, _ separator: Int) -> Code? {
    guard let first = code(of: subject[..<separator]), first == urbanIncome,
      let second = code(of: subject[(separator + 1)...]), second == ruralIncome
    else { return nil }
    return residentIncome
  }

  /// Quotes, brackets and blanks.
  private func isIgnored(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x201C, 0x201D, 0x22, 0x27, 0x20, 0x3000, 0xFF08, 0xFF09, 0x28, 0x29: true
    default: false
    }
  }

  /// Made of nothing but words that leave the definition as it is.
  private func isCompanion(_ units: UnsafeBufferPointer<UInt16>, _ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      guard let word = companions.longest(prefixOf: units, from: at), at + word.length <= range.upperBound else {
        return false
      }
      at += word.length
    }
    return true
  }

  /// 服务业增加值占生产总值比重 is not 服务业增加值; some codes hold their share too.
  private func isShare(_ units: UnsafeBufferPointer<UInt16>, from start: Int) -> Bool {
    units[start...].contains(0x5360)
  }

  private static let sharing = [
    "rd_spending", "hightech_value_added", "tax_share", "livelihood_spending_share", "primary_secondary_tertiary",
  ]

  /// 湖南省, 邵阳市: one place and no number of places.
  private func isPlace(_ rest: Slice<UnsafeBufferPointer<UInt16>>) -> Bool {
    guard (3...4).contains(rest.count), let last = rest.last, last.isAny(of: "省市县区州镇"),
      !(last == 0x533A && rest[rest.endIndex - 2].isAny(of: "地园社片库山灾新聚发术开老城"))
    else { return false }
    return !rest.contains { Numeral.hanDigit($0) != nil || $0.isDigit || $0.isAny(of: "各县属级") && $0 != last }
  }

  private static let companionWords = """
    平均 每年 提出 有效期内 带动 接待 金融机构 确定 列入 增速 增幅 涨幅 总量 总额 额 完成 实现 新增 增长 预计 全社会 全部 达到 年 累计 人数 人口 数 总数 指标 规模 全口径 总 的 率 户数 占 地区 辖区 本外币 各项 及 以上 区内 全市 全县 全区 全省 全州 全镇 全国 国内 预计数 目标 城区 水平
    比重 占比 占GDP比重 占地区生产总值比重 占地区生产总值的比重 占生产总值比重 强度 占GDP的比重 经费 支出 投入强度 保持 稳定 中 均 实际 人次 值 指数 新认定 净增 发展 培育 认定 企业 总人数 工作 当年 按可比价 年均 我国 我省 我市 我县 我区 保有量 期末 年末 全域 申报 获批 通过 国家 国家级 有效
    """

  static let table = """
    gdp 地区生产总值 生产总值 国内生产总值 GDP 地区生产总值(GDP) 地区生产总值GDP 生产总值GDP 国内生产总值GDP 地方生产总值 县域生产总值
    gdp_per_capita 人均地区生产总值 人均GDP 人均生产总值 人均国内生产总值
    primary_secondary_tertiary ~三次产业结构 ~三次产业比 ~三产结构 ~三次产业占比 产业结构 一二三产业结构 一、二、三产业比重 三产比例
    industrial_value_added 规模工业增加值 规模以上工业增加值 规上工业增加值 规模以上工业企业增加值 规上企业工业增加值 规模以上企业工业增加值
    industrial_output 规模工业总产值 规模以上工业总产值 规上工业总产值 规模以上工业产值 规上工业产值 规模工业产值 工业总产值 规模以上企业工业总产值
    service_value_added 服务业增加值 第三产业增加值 三产增加值
    fixed_asset_investment 固定资产投资 全社会固定资产投资 500万元以上固定资产投资 城镇固定资产投资 固定资产投资(不含农户) 全社会固定资产总投资
    industrial_investment 工业投资 工业固定资产投资 规模工业投资 全部工业投资
    retail_sales 社会消费品零售总额 全社会消费品零售总额 社消零 社零总额 社会消费品零售额 社消零总额 社会商品零售总额 限上社会消费品零售总额
    general_budget_revenue 一般公共预算收入 全国一般公共预算收入 一般公共财政预算收入 公共财政预算收入 财政一般预算收入 财政一般公共预算收入 财政公共预算收入 一般预算收入 公共预算收入 全部一般公共预算收入
    local_general_budget_revenue 地方一般公共预算收入 地方财政收入 地方一般预算收入 地方公共财政预算收入 地方财政一般预算收入 地方财政一般公共预算收入 地方财政公共预算收入 地方级收入 地方级财政收入 地方公共预算收入 地方公共财政收入
    total_fiscal_revenue 财政总收入 财政收入 全口径财政收入 公共财政收入 全部财政收入 一般公共预算总收入 公共财政总收入 全国财政收入
    tax_share 税收占比 税占比 税收比重 税收收入占比 税收收入比重 地方收入税收占比 地方税收占比 一般公共预算收入税收占比 一般公共预算收入税占比 税收占一般公共预算收入比重 税收占一般公共预算收入的比重 税收收入占一般公共预算收入比重 税收收入占一般公共预算收入的比重 税收占地方一般公共预算收入比重 税收收入占一般预算收入的比重 税收占财政收入比重
    livelihood_spending_share ~民生支出占 ~民生领域财政支出占 ~民生支出比重 ~民生支出占比 民生领域支出占比 ~民生类支出占 ~民生领域支出占 ~民生领域投入占
    resident_income 全体居民人均可支配收入 居民人均可支配收入 城乡居民人均可支配收入 城乡居民收入 居民收入 城乡居民人均收入 城镇居民和农村居民人均可支配收入 城镇、农村居民人均可支配收入 全体居民收入 城乡居民可支配收入 居民可支配收入 全国居民人均可支配收入 人均可支配收入 城镇和农村居民人均可支配收入 城镇和农村居民收入 城镇居民人均可支配收入和农民人均纯收入 城乡居民人均纯收入 居民人均收入
    urban_income 城镇居民人均可支配收入 城镇居民收入 城镇常住居民人均可支配收入 城市居民人均可支配收入 城镇居民可支配收入 城镇居民人均收入
    rural_income 农村居民人均可支配收入 农民人均纯收入 农村居民人均纯收入 农村常住居民人均可支配收入 农村居民收入 农民人均可支配收入 农民收入 农村居民可支配收入 农民纯收入 农牧民人均可支配收入 农牧民人均纯收入 农民人均收入 农村居民人均收入
    cpi 居民消费价格 居民消费价格指数 居民消费价格总水平 居民消费价格涨幅 CPI 物价涨幅 消费价格 居民消费价格总水平涨幅 居民消费物价指数 居民消费物价
    urban_unemployment_surveyed 城镇调查失业率 调查失业率
    urban_unemployment_registered 城镇登记失业率 登记失业率
    urban_new_jobs 城镇新增就业 新增城镇就业 城镇新增就业人员 新增城镇就业人员 城镇新增就业岗位 城镇新就业
    rural_labor_transfer ~农村劳动力转移就业 ~农业转移劳动力就业 转移就业 农村劳动力转移 转移农村劳动力 转移农村劳动力就业 农村富余劳动力转移就业 富余劳动力转移 劳动力转移就业 农村劳动力就业 转移农村富余劳动力
    trade_total 进出口总额 外贸进出口 外贸进出口总额 进出口 外贸进出口总值 货物进出口总额 进出口总值 货物进出口 外贸总额 对外贸易 进出口贸易总额 对外贸易总额 外贸 货物贸易进出口
    foreign_capital 实际利用外资 引进外资 实际使用外资 利用外资 实际到位外资 实际利用境外资金 外商直接投资 实际利用外商直接投资 直接利用外资 实际利用外资额 实际利用外商投资 到位外资
    domestic_capital 实际利用内资 引进内资 到位省外境内资金 引进省外境内资金 实际到位内资 到位内资 实际到位省外境内资金 引进省外资金 实际到位省外资金 实际利用省外资金 省外到位资金 利用内资 到位省外资金
    tourism_visits 接待国内外游客 旅游接待人次 接待游客 游客接待量 接待旅游人次 旅游人次 接待旅游者 接待国内外旅游者 游客 接待中外游客 游客接待人次 接待海内外游客 国内游客 游客人次 年接待游客 旅游人数 接待旅客 国内旅游人次
    tourism_revenue 旅游总收入 旅游收入 旅游综合收入 旅游业总收入 旅游综合效益 国内旅游收入 实现旅游收入 实现旅游总收入 国内旅游总收入
    grain_output 粮食总产量 粮食产量 粮食总产 粮食年总产 粮食生产总量 粮食年产量 粮食年总产量
    grain_area 粮食种植面积 粮食播种面积 粮食作物播种面积 粮食作物种植面积 粮食面积 粮食生产面积
    rd_spending 全社会研发投入 全社会研发经费支出 全社会研发经费投入 研发经费投入 全社会研究与试验发展经费支出 研发投入 R&D经费投入 研发经费 研究与试验发展经费投入 全社会研发投入占GDP比重 全社会研发经费支出占地区生产总值的比重 全社会研发经费 研究与试验发展经费 研发投入强度 全社会研发投入强度 研发经费投入强度 全社会R&D经费支出 全社会研究与试验发展经费
    hightech_value_added 高新技术产业增加值 高新技术企业增加值 高技术产业增加值 高新技术产业增加值占规模以上工业增加值比重 高新技术产业增加值占规上工业增加值比重 高新技术产业增加值占规模工业增加值比重
    hightech_firms 高新技术企业 国家高新技术企业 国家级高新技术企业 高企
    market_entities 市场主体 新增市场主体 各类市场主体 新增各类市场主体 新登记市场主体 经营主体 新增经营主体 新设经营主体 各类经营主体 新登记各类市场主体 在册市场主体 市场主体总量 新设市场主体 新登记经营主体 新发展市场主体
    four_above_firms 四上企业 规模以上工业企业 规模工业企业 规上工业企业 规模以上企业 规上企业 新增四上企业 四上单位 规模企业 规上服务业企业 限上商贸企业 新增规上工业企业 入统企业 新增规模企业
    urbanization_rate 城镇化率 常住人口城镇化率 户籍人口城镇化率 城市化率 城镇化水平
    forest_coverage 森林覆盖率 林木覆盖率
    air_quality_good_rate 空气质量优良率 空气优良率 空气质量优良天数比例 空气优良天数比例 优良天数比例 空气质量优良天数比率 空气优良天数比率 空气质量优良比例 城区空气质量优良率 优良天数比率 环境空气质量优良率 空气优良天数占比 空气质量优良天数占比 地级及以上城市空气质量优良天数比率
    air_quality_good_days 空气优良天数 空气质量优良天数 优良天数 优良天气 空气质量达标天数 环境空气质量优良天数 空气质量优良以上天数 空气质量达到二级以上天数 空气质量二级以上天数
    energy_intensity 单位GDP能耗 万元GDP能耗 单位地区生产总值能耗 万元生产总值能耗 单位生产总值能耗 单位国内生产总值能耗 万元地区生产总值能耗 能耗强度 万元GDP综合能耗 单位国内生产总值能源消耗 国内生产总值能耗 单位GDP综合能耗 单位地区生产总值能源消耗
    poverty_population ~贫困人口脱贫 脱贫 农村贫困人口 贫困人口 减贫 稳定脱贫 脱贫人口 ~建档立卡贫困人口 ~人口实现脱贫 ~人口脱贫 ~贫困人口稳定脱贫 ~贫困人口全部脱贫 ~农村贫困人口脱贫 ~贫困群众脱贫 农村贫困人口减少 减少贫困人口 减少农村贫困人口
    poverty_rate 贫困发生率 综合贫困发生率
    loan_balance 贷款余额 金融机构贷款余额 金融机构本外币贷款余额 各项贷款余额 金融机构各项贷款余额 银行贷款余额 人民币贷款余额 金融机构人民币各项贷款余额 金融机构人民币贷款余额 本外币各项贷款余额 本外币贷款余额
    tax_and_fee_cuts ~减税降费 减税费 减税 为企业减负 减免税费 新增减税降费及退税缓税缓费 为企业减税降费 减负 减轻企业负担 ~减税减费 新增减税降费 退税减税降费 减税降费及退税缓费 新增减税
    key_project_investment 重点项目年度投资 省重点项目年度投资 市重点项目年度投资 省市重点项目年度投资 重点项目完成投资 重点项目投资 省重点项目完成投资 州重点项目完成投资 市重点项目完成投资 省市重点项目完成投资 重大项目完成投资 省列重大项目完成投资 省重大项目完成投资 市级重点项目完成投资 省级重点项目完成投资 县重点项目完成投资 区重点项目完成投资 省、市重点项目完成投资 重点工程完成投资 重点建设项目完成投资 省市县重点项目完成投资
    signed_investment 签约金额 签约总金额 签约额 签约项目总投资 签约总投资 协议引资 协议总投资 合同引资 签约资金 签约引资 签约项目总投资额 招商引资签约金额 招商引资总投资 签约重点项目总投资 合同总投资 签约投资总额 招商签约总额 协议资金 签约总额 集中签约项目总投资 协议投资
    proposals_handled ~代表建议 ~政协提案 ~委员提案 ~政协委员提案 ~建议提案 ~代表议案 ~议案建议 ~人大议案 ~建议和提案 ~办复率 ~建议、提案 人大建议 ~政协委员建议
    hotline_cases ~12345 ~市长热线 ~县长热线 ~服务热线 ~民生热线 ~政务热线
    """
}
