import Facts
import Publishing
import Searching

/// An answer as bytes of the chosen form.
struct SearchDrawing {
  let answer: SearchAnswer
  let query: String
  let page: Int
  let limit: Int

  func bytes(_ form: SearchForm, look: TableLook) -> Bytes {
    switch form {
    case .table: SearchTable(self, look: look).bytes
    case .jsonl: SearchLines(self).bytes
    case .html: SearchPage(self).bytes
    }
  }

  /// 123 hits, more than 1000 hits
  var total: String {
    switch answer.total {
    case .exactly(let count): count == 1 ? "1 hit" : "\(count) hits"
    case .moreThan(let count): "more than \(count) hits (--count counts them)"
    }
  }

  var hasMore: Bool {
    switch answer.total {
    case .exactly(let count): answer.skipped + answer.hits.count < count
    case .moreThan: !answer.hits.isEmpty
    }
  }

  /// What is told of a hit beside its words: 砚溪县 · 2025 · 工作安排 · 承诺 数据
  static func facts(of hit: Hit) -> [String] {
    let kinds = hit.kinds.map(\.chinese).joined(separator: " ")
    return [
      hit.place.map(Plain.line), hit.year.map(String.init), hit.role?.chinese, kinds.isEmpty ? nil : kinds,
    ].compactMap(\.self)
  }

  static func place(of hit: Hit) -> String {
    if let item = hit.item { return "\(SearchPath.shown(hit.path)) item \(item)" }
    // A file with several documents names the one: page.html#2.
    let path = SearchPath.shown(hit.path) + (hit.name.lastIndex(of: "#").map { String(hit.name[$0...]) } ?? "")
    return Plain.line("\(path):\(hit.line):\(hit.column)")
  }

  /// The words of an excerpt, in turn not found and found, fit to be printed.
  static func pieces(of excerpt: Excerpt) -> [(words: String, isFound: Bool)] {
    let units = Array(excerpt.words.utf16)
    var pieces: [(String, Bool)] = []
    var at = 0
    func add(_ range: Range<Int>, _ isFound: Bool) {
      let words = String(decoding: units[range.clamped(to: 0..<units.count)], as: UTF16.self)
      let separated = words.replacing("\u{1E}", with: "　")
      if !words.isEmpty { pieces.append((Plain.line(separated), isFound)) }
    }
    for mark in excerpt.marks where mark.lowerBound >= at {
      add(at..<mark.lowerBound, false)
      add(mark, true)
      at = mark.upperBound
    }
    if at < units.count { add(at..<units.count, false) }
    if excerpt.isCutBefore { pieces.insert(("…", false), at: 0) }
    if excerpt.isCutAfter { pieces.append(("…", false)) }
    return pieces
  }
}

extension SearchKind {
  var chinese: String {
    switch self {
    case .report: "正文"
    case .heading: "标题"
    case .figure: "数据"
    case .commitment: "承诺"
    case .project: "项目"
    case .term: "名词解释"
    case .item: "台账"
    }
  }
}
