/// 工具条: lines that are buttons of the page, such as 【字号：大 中 小】打印 分享到.
///
/// Every line of every page is asked: words are compared as bytes, since characters cost fifty times as much.
enum ToolBar {
  private static let words = [
    "打印本页", "关闭窗口", "关闭本页", "返回顶部", "返回首页", "返回列表", "扫一扫", "分享到", "朋友圈", "打印", "关闭", "分享", "收藏",
    "字号", "字体", "放大", "缩小", "下载", "全屏", "加大", "还原", "减小", "微信", "微博", "超大", "默认", "正常", "加入收藏",
    "设为首页", "纠错", "QQ空间", "A+", "A-", "大", "中", "小", "特大", "T", "+", "-",
  ]
  private static let marks = Set(" \u{A0}\u{3000}【】[]［］（）()：:|｜/·>".unicodeScalars)

  /// Where a site says who it is, and where its visitor stands.
  private static let notices = ["ICP备", "公网安备", "版权所有", "网站标识码"]
  private static let signposts = ["您的位置", "当前位置", "您当前的位置", "上一篇", "下一篇", "上一条", "下一条", "相关链接", "责任编辑"]

  static func isToolBar(_ line: String) -> Bool {
    if line.utf8.count <= 400, notices.contains(where: { stands($0, in: line) }) { return true }
    if line.utf8.count <= 200, signposts.contains(where: { line.utf8.starts(with: $0.utf8) }) { return true }
    return line.utf8.count <= 120 && isButtons(line)
  }

  private static func stands(_ word: String, in line: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    var rest = line.utf8[...]
    while let at = rest.firstIndex(of: first) {
      rest = rest[at...]
      if rest.starts(with: word.utf8) { return true }
      rest.removeFirst()
    }
    return false
  }

  /// Nothing but such words and marks, with at least one word of two characters.
  private static func isButtons(_ line: String) -> Bool {
    var rest = line.unicodeScalars[...]
    var named = false
    while let first = rest.first {
      if marks.contains(first) {
        rest.removeFirst()
      } else if let word = words.first(where: { rest.starts(with: $0.unicodeScalars) }) {
        named = named || word.utf8.count >= 6
        rest = rest.dropFirst(word.unicodeScalars.count)
      } else {
        return false
      }
    }
    return named || line.unicodeScalars.allSatisfy { $0 == "[" || $0 == "]" }
  }
}
