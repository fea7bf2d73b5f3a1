/// 工具条: lines that are buttons of the page, such as 【字号：大 中 小】打印 分享到.
enum ToolBar {
  private static let words = [
    "打印本页", "关闭窗口", "关闭本页", "返回顶部", "返回首页", "返回列表", "扫一扫", "分享到", "朋友圈", "打印", "关闭", "分享", "收藏",
    "字号", "字体", "放大", "缩小", "下载", "全屏", "加大", "还原", "减小", "微信", "微博", "超大", "默认", "正常", "加入收藏",
    "设为首页", "纠错", "QQ空间", "A+", "A-", "大", "中", "小", "特大", "T", "+", "-",
  ]
  private static let marks = Set(" \u{A0}\u{3000}【】[]［］（）()：:|｜/·>".unicodeScalars)

  /// Nothing but such words and marks, with at least one word of two characters.
  static func isToolBar(_ line: String) -> Bool {
    guard line.utf8.count <= 120 else { return false }
    var rest = line[...]
    var named = false
    while let first = rest.unicodeScalars.first {
      if marks.contains(first) {
        rest = rest.dropFirst()
      } else if let word = words.first(where: { rest.hasPrefix($0) }) {
        named = named || word.utf8.count >= 6
        rest = rest.dropFirst(word.count)
      } else {
        return false
      }
    }
    return named || line.unicodeScalars.allSatisfy { $0 == "[" || $0 == "]" }
  }
}
