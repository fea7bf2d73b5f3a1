import Documents
import Facts

/// 语境线索: what the words around a number say of when, and of whether it is done or promised.
struct ClauseCues: Sendable {
  /// The last year named before the number in its sentence; of what follows 由…年的 it is the year of that number.
  var year: Year?
  /// 五年来, “十三五”时期, named in the sentence before the number.
  var span: ClosedRange<Int>?
  /// 力争, 计划, 到2025年 in the clause.
  var promises = false
  /// 目前, 已有 in the clause.
  var stands = false
  /// 围绕, 对接: the clause only deals with things already there.
  var isBackground = false
  /// 累计, 五年: the whole span is counted.
  var accumulates = false
  /// 达产后, 建成后: after completion, at no named time.
  var isConditional = false
  /// 新增, 建设: a flow over the whole span and no state.
  var isFlow = false
  /// 流转土地11万亩, 2个贫困村全部出列: something was done, before the number or with what it counts.
  var hasResult = false
  /// 支持103个开发区创新发展: the number counts those who are to do something.
  var supports = false
  /// 用3年时间: a goal of no single year.
  var isUndated = false
  /// 至少 before the verb of the clause.
  var isAtLeast = false
  /// 连续5年, 两年平均: so many years up to the year of the report.
  var streak: Int?

  struct Year: Sendable {
    var value: Int
    var months: ClosedRange<Int>?
    /// 到2025年
    var isGoal = false
  }

  /// 是2015年的1.73倍: the year compared with, last named in the sentence.
  var base: Int?
  /// How far the sentence has been walked.
  private var walked: Int

  /// - Parameter start: Where the sentence begins.
  init(from start: Int) { walked = start }

  /// Walks on to the end of `clause`, the words before a number: every character of a sentence is looked at once.
  mutating func walk(_ signs: Signs, to clause: Range<Int>, phrase: LeftPhrase) {
    let text = signs.text
    // An item of a list (建立院士工作站5个、博士后工作站3个) is still of the clause before.
    let isItem =
      clause.lowerBound < text.count && text[clause.lowerBound].isListMark && clause.lowerBound == walked
    if clause.lowerBound >= walked, !isItem { forgetClause(signs, from: walked, to: clause.lowerBound) }
    promises = promises || phrase.promises
    isBackground = phrase.isBackground
    walk(signs, to: clause.upperBound)
  }

  /// A new clause begins: what the clauses before it only said of themselves goes; years, spans and 用3年时间 stay.
  private mutating func forgetClause(_ signs: Signs, from start: Int, to end: Int) {
    walk(signs, to: end)
    (promises, stands, isBackground, accumulates) = (false, false, false, false)
    (isConditional, isFlow, isAtLeast, streak) = (false, false, false, nil)
  }

  private mutating func walk(_ signs: Signs, to limit: Int) {
    let (text, cues) = (signs.text, CueWords.lexicon)
    var at = walked
    while true {
      at = signs.next(.cue, from: at, to: limit)
      guard at < limit else { break }
      if let cue = cues.longest(in: text, at: at, limit: limit) {
        let isBase = text[at + cue.length] == 0x7684 && text[at - 1].isAny(of: "由从比")
        if !isBase { take(cue.value) }
        at += cue.length
      } else if !ClauseCues.opensNumber(text[at]) {
        if text[at] == 0xFF1B || text[at] == 0x3B { span = nil }  // ；
        at += 1
      } else if let (year, end) = YearWords.read(in: text, at: at, limit: limit) {
        let isBase =
          text[at - 1].isAny(of: "比较由从") || text[at - 1].isAny(of: "是为到") && (text[end] == 0x7684 || text[end].isDigit)
        // 1950年到2002年: a stretch of years that something is compared with
        let isStretch =
          text[end].isAny(of: "到至—-") && text[end + 1].isDigit
          || text[at - 1].isAny(of: "到至—-") && text[at - 2] == 0x5E74
        take(year, isBase: isBase || isStretch)
        at = end
      } else if let (years, end) = Streak.read(in: text, at: at, limit: limit) {
        streak = years
        at = end
      } else {
        at += 1
      }
    }
    walked = max(walked, limit)
  }

  /// A digit, or the 近 and 连 of 近三年, 连续5年: nowhere else does a year or a streak begin.
  @inline(__always)
  static func opensNumber(_ unit: UInt16) -> Bool {
    unit.isDigit || unit == 0x8FD1 || unit == 0x8FDE || CharacterClass.of(unit).contains(.hanDigit)
  }

  /// 是2015年的 names the year of comparison, not the year the sentence is about.
  private mutating func take(_ year: Year, isBase: Bool) {
    guard !isBase else {
      base = year.value
      return
    }
    self.year = year
    span = nil
  }

  private mutating func take(_ cue: Cue) {
    switch cue {
    case .promise: promises = true
    case .standing: stands = true
    case .accumulating: accumulates = true
    case .conditional: isConditional = true
    case .flow: isFlow = true
    case .atLeast: isAtLeast = true
    case .neutral: break
    case .undated: isUndated = true
    case .span(let first, let last):
      span = first...last
      year = nil
    case .endOf(let value): year = Year(value: value)
    }
  }
}

enum Cue: Sendable {
  case promise, standing, accumulating, conditional, flow, atLeast, neutral, undated
  case span(Int, Int)
  case endOf(Int)
}

enum CueWords {
  static let all = words(in: table) + plans
  static let lexicon = Lexicon(all)

  private static let table: [(Cue, String)] = [
    (.promise, "力争 计划 目标 预期 将达 将达到 拟 规划 有望 预计可 预计年 预计实现 预计带动 预计年产 预计将"),
    (.standing, "目前 已建成 已完成 去年 上年 截至目前 已达 已经 目前已"),
    (.accumulating, "累计 五年 总计"),
    (.neutral, "今年以来 年以来 今年前"),
    (.conditional, "达产后 建成后 投产后 全部建成 达效后 满产后 投运后 项目建成 建成达产"),
    (
      .flow,
      "出列 脱贫 摘帽 解决 搬迁 建立 创建 争取 发放 投入 推出 制定 净增 淘汰 安置 惠及 拆除 招商 签约 举办 实现就业 转移就业 减少 下降 改建 修建 培训 资助 救助 布局 复制推广 实施 新设 新认定 认定 打造 竣工 盘活 化解 处置 选派 引育 新增 新建 建设 建成 培训 转移 实施 开工 引进 完成 改造 新创建 培育 造林 新改扩建 改扩建"
    ),
    (.atLeast, "至少 不少于 不低于"),
    (.undated, "年时间 年左右时间 年左右的时间 年的时间"),
    (.neutral, "比上年 较上年 比去年 较去年 高于上年 低于上年 快于上年 比上年同期 上年度 去年同期"),
  ]

  /// 五年规划: each plan's years; the tenth began in 2001.
  private static let plans: [(String, Cue)] = {
    var entries: [(String, Cue)] = []
    for (index, name) in ["十五", "十一五", "十二五", "十三五", "十四五", "十五五"].enumerated() {
      let (first, last) = (2001 + 5 * index, 2005 + 5 * index)
      for quoted in ["“\(name)”", "\"\(name)\"", "‘\(name)’"] {
        entries.append((quoted, .span(first, last)))
        for end in ["末", "期末", "时期末"] { entries.append((quoted + end, .endOf(last))) }
      }
      entries.append((name + "时期", .span(first, last)))
      entries.append((name + "期间", .span(first, last)))
      entries.append((name + "末", .endOf(last)))
    }
    return entries
  }()
}

/// 年份词: 2020年, 二○三五年, 2019年前5个月, 2020年1-10月.
enum YearWords {
  static func read(in text: Text, at position: Int, limit: Int) -> (ClauseCues.Year, Int)? {
    let unit = text[position]
    guard unit.isDigit || unit == 0x4E8C || unit == 0x4E00 else { return nil }
    guard !text[position - 1].isDigit, let numeral = Numeral.read(in: text, at: position, limit: limit),
      numeral.isPlain,
      numeral.range.count == 4, numeral.value.exponent == 0
    else { return nil }
    let value = Int(numeral.value.significand)
    var end = numeral.range.upperBound
    guard (1900...2100).contains(value), text[end] == 0x5E74 else { return nil }
    end += 1
    var year = ClauseCues.Year(value: value)
    year.isGoal = text[position - 1] == 0x5230  // 到
    if let (months, next) = months(in: text, at: end, limit: limit) {
      year.months = months
      end = next
    }
    return (year, end)
  }

  /// 前5个月, 1-10月, 前三季度, 上半年
  private static func months(in text: Text, at position: Int, limit: Int) -> (ClosedRange<Int>, Int)? {
    if text.matches("上半年", at: position) { return (1...6, position + 3) }
    if text.matches("下半年", at: position) { return (7...12, position + 3) }
    if text.matches("前三季度", at: position) { return (1...9, position + 4) }
    if text[position] == 0x524D, let count = Numeral.read(in: text, at: position + 1, limit: limit),
      text.matches("个月", at: count.range.upperBound), (1...12).contains(count.value.significand),
      count.value.exponent == 0
    {
      return (1...Int(count.value.significand), count.range.upperBound + 2)
    }
    if let first = Numeral.read(in: text, at: position, limit: limit), first.isPlain,
      text[first.range.upperBound].isAny(of: "-—至到～~"),
      let last = Numeral.read(in: text, at: first.range.upperBound + 1, limit: limit), last.isPlain,
      text[last.range.upperBound] == 0x6708, (1...12).contains(first.value.significand),
      (first.value.significand...12).contains(last.value.significand)
    {
      return (Int(first.value.significand)...Int(last.value.significand), last.range.upperBound + 1)
    }
    return nil
  }
}

/// 连续年数: 连续5年, 两年期平均.
enum Streak {
  static func read(in text: Text, at position: Int, limit: Int) -> (Int, Int)? {
    let isRecent = text[position] == 0x8FD1 && text[position + 2] == 0x5E74  // 近三年
    let isRow = isRecent || text.matches("连续", at: position)
    let begin = isRecent ? position + 1 : isRow ? position + 2 : position
    guard isRow || Numeral.hanDigit(text[begin]) != nil, let count = Numeral.read(in: text, at: begin, limit: limit),
      count.value.exponent == 0, (2...20).contains(count.value.significand), text[count.range.upperBound] == 0x5E74
    else { return nil }
    let end = count.range.upperBound + 1
    guard isRow || text.matches("平均", at: end) || text.matches("期平均", at: end) else { return nil }
    return (Int(count.value.significand), end)
  }
}
