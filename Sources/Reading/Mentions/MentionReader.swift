import Documents
import Facts

/// 读地名单位: finds the places and offices a text names, in one pass that stops only where a name may end.
struct MentionReader: Sendable {
  private let words = MentionWords.standard

  /// Mentions in text order; `home` is the place of the report, which decides between divisions of one name.
  /// The reading ends when there are more than `most`.
  func read(_ signs: Signs, home: String?, most: Int) -> [Finding] {
    let text = signs.text
    var pass = MentionPass(text, homeCode: home.flatMap(code))
    let lexicon = words.lexicon
    for at in signs.positions(of: .mention) {
      if let match = lexicon.longest(in: text, at: at + 1, limit: 0) {
        pass.take(match.value, at + 1 - match.length..<at + 1)
        if pass.found.count > most { break }
      }
    }
    return pass.found
  }

  /// The code of the last division that a name such as 衡阳市石鼓区 ends with.
  private func code(of home: String) -> UInt32? {
    let text = Text(home)
    var known: UInt32?
    var at = 1
    while at <= text.count {
      if let match = words.lexicon.longest(in: text, at: at, limit: 0), case .place(let index) = match.value {
        known = MentionPass.resolve(Places.standard.all[Int(index)].codes, within: known) ?? known
      }
      at += 1
    }
    return known
  }
}

/// 提及词: everything a mention may end with.
enum MentionWord: Sendable {
  case place(Int32)
  /// 镇, 街道: the name stands before, by itself
  case township
  /// 教育局: may have a word for its level before it
  case office
  /// 市政府
  case wholeOffice
  case purpose
  /// 乡镇, 贫困村: ends like a name and is none
  case nothing
}

struct MentionWords: Sendable {
  static let standard = MentionWords()

  let lexicon: Lexicon<MentionWord>

  private init() { lexicon = Lexicon(Self.words(), backward: true) }

  static func words() -> [(String, MentionWord)] {
    var words = Places.standard.entries.map { ($0.0, MentionWord.place($0.1)) }
    words += townships.map { ($0, .township) }
    words += Offices.names.map { ($0, .office) }
    words += Offices.whole.map { ($0, .wholeOffice) }
    words += Offices.purposes.map { ($0, .purpose) }
    words += none.map { ($0, .nothing) }
    return words
  }

  private static let townships = "镇 乡 街道 社区 村".words

  private static let none = """
    乡镇 城镇 集镇 村镇 重镇 小城镇 小镇 古镇 名镇 强镇 全镇 各镇 我镇 本镇 该镇 建制镇 中心镇 示范镇 卫星镇 县乡镇 专业镇 特色镇 美丽乡 家乡 返乡 下乡 城乡 水乡 回乡 故乡 老乡 他乡 异乡 还乡 入乡 侨乡 之乡 全乡
    我乡 本乡 该乡 各乡 县乡 镇乡 兴乡 美乡 民族乡 离乡 乡街道 镇街道 各街道 农村 乡村 新村 山村 贫困村 示范村 行政村 自然村 中心村 城中村 村村 驻村 全村 各村 本村 进村 入村 富村 强村 空心村 文明村 样板村 卫生村 薄弱村 传统村 旅游村 生态村
    美丽村 重点村 试点村 村社区 农村社区 智慧社区 新型社区 示范社区 城市社区 老旧社区 镇村 乡镇村 脱贫村 出列村 帮扶村 民族村 移民村 古村 渔村 乡村社区 完整社区 街道社区 和谐社区 平安社区 文明社区 区社区 带乡 重点镇 生态乡 旺镇 兴镇 业镇 旅镇 贸镇
    """.words
}
