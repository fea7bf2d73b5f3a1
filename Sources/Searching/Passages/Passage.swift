internal import Facts

/// 段落: a paragraph, a heading, an explained term or an item of the ledger: what is found, or not, as one.
struct Passage: Sendable {
  /// UTF-16.
  var words: [UInt16]
  /// Code points of the document; of an item of the ledger its number.
  var start: Int
  /// Where it starts for a person, both from 1.
  var line: Int
  var column: Int
  var roles: PassageRoles
  /// Position, among the passages of the report, of the heading it stands under.
  var heading: Int?
  var shelf: Shelf
  var marks: [Mark] = []

  /// 类: headings, terms and items are few and are what people look for by name; texts are the many.
  enum Shelf: Int, CaseIterable, Sendable {
    case titles, texts
  }

  /// What was found in it, where.
  struct Mark: Sendable {
    var kind: SearchKind
    /// UTF-16 units of the words.
    var source: Range<Int>
    var indicator: String?
  }
}

/// 检索类别: what a searched word stands in.
public enum SearchKind: String, CaseIterable, Sendable {
  /// 正文: any words of a report
  case report
  /// 标题
  case heading
  /// 数据
  case figure
  /// 承诺
  case commitment
  /// 项目
  case project
  /// 名词解释
  case term
  /// 台账事项
  case item
}
