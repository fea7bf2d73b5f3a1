extension Series {
  /// 口径: a word that changes what a number means although the indicator is the same.
  ///
  /// Sources: the National Bureau of Statistics' notes on its indicators (限额以上, 不含农户, 常住 and 户籍人口, 可比价格) and the
  /// Budget Law as amended in 2014, after which 公共财政预算收入 is called 一般公共预算收入.
  public struct Basis: Hashable, Sendable {
    public let name: String
    let words: [String]
    let place: Place
    /// Nothing else than the name has changed: said, but no reason to keep two numbers apart.
    public let isRenaming: Bool
    /// The subject is this word and nothing else.
    let isWhole: Bool
    public let examples: [Example]

    /// What is said after a name that has changed.
    var since: String? { name.hasSuffix("预算收入") ? "2015年起改称“一般公共预算收入”" : nil }

    init(
      _ name: String, _ words: [String], in place: Place = .subject, isRenaming: Bool = false,
      wholly isWhole: Bool = false,
      _ examples: [Example]
    ) {
      self.name = name
      self.words = words
      self.place = place
      self.isRenaming = isRenaming
      self.isWhole = isWhole
      self.examples = examples
    }

    enum Place: Hashable {
      /// The wording that names what is measured.
      case subject
      /// The words of the sentence right before the number.
      case before
    }

    /// 例句: a subject, the words before a number, and whether the word is said there.
    public struct Example: Hashable, Sendable {
      public let subject: String
      public let before: String
      public let holds: Bool

      static func said(_ subject: String, before: String = "") -> Example {
        Example(subject: subject, before: before, holds: true)
      }

      static func unsaid(_ subject: String, before: String = "") -> Example {
        Example(subject: subject, before: before, holds: false)
      }
    }

    public func holds(subject: String, before: String) -> Bool {
      let text = place == .subject ? subject : before
      return words.contains { isWhole ? text == $0 : text.contains($0) }
    }

    public static let all: [Basis] = [
      Basis("限额以上", ["限额以上", "限上"], [.said("限上社会消费品零售总额"), .unsaid("社会消费品零售总额")]),
      Basis("不含农户", ["不含农户", "不含农"], [.said("固定资产投资(不含农户)"), .unsaid("固定资产投资")]),
      Basis("城镇投资", ["城镇固定资产投资"], [.said("城镇固定资产投资"), .unsaid("全社会固定资产投资")]),
      Basis("500万元以上项目", ["500万元以上"], [.said("500万元以上固定资产投资"), .unsaid("固定资产投资")]),
      Basis("户籍人口", ["户籍"], [.said("户籍人口城镇化率"), .unsaid("城镇化率")]),
      Basis("人民币", ["人民币"], [.said("金融机构人民币贷款余额"), .unsaid("贷款余额")]),
      Basis("全口径", ["全口径", "全部一般公共预算"], [.said("全口径财政收入"), .unsaid("财政收入")]),
      Basis("国内旅游", ["国内旅游", "国内游客"], [.said("国内旅游收入"), .unsaid("旅游总收入")]),
      Basis(
        "同口径", ["同口径", "可比口径", "可比增长", "剔除", "扣除", "考虑"], in: .before,
        [.said("一般公共预算收入", before: "，同口径增长"), .unsaid("一般公共预算收入", before: "，增长")]),
      Basis(
        "可比价", ["可比价", "不变价"], in: .before,
        [.said("生产总值", before: "，按可比价计算增长"), .unsaid("生产总值", before: "，增长")]),
      Basis(
        "扣除物价", ["实际增长"], in: .before,
        [.said("居民人均可支配收入", before: "实际增长"), .unsaid("实际利用外资", before: "，增长")]),
      Basis(
        "一般预算收入", ["财政一般预算收入", "一般预算收入"], isRenaming: true,
        [.said("财政一般预算收入"), .unsaid("一般公共预算收入")]),
      Basis(
        "公共财政预算收入", ["公共财政预算收入"], isRenaming: true,
        [.said("公共财政预算收入"), .unsaid("一般公共预算收入")]),
      Basis("经济增长", ["经济"] + Topic.growths, isRenaming: true, wholly: true, [.said("经济"), .unsaid("地区生产总值")]),
      Basis(
        "农民人均纯收入", ["纯收入"], [.said("农民人均纯收入"), .unsaid("农村居民人均可支配收入")]),
    ]
  }
}
