import Documents

/// 起点: what stands after the value that a movement starts from, 由380元提高到420元.
enum Origins {
  /// The value is where a movement starts: 由380元提高到420元, 由12.5亿元到36.4亿元.
  static func stands(in text: Text, _ amount: FigureNumber) -> Bool {
    words.hasPrefix(in: text, at: amount.end)
      || text[amount.start - 1].isAny(of: "由从") && text[amount.end].isAny(of: "到至")
  }

  static let words = WordList(
    "增长到 增长至 发展到 发展至 壮大到 提高到 提升到 增加到 扩大到 上升到 下降到 降低到 降至 降到 提高至 增加至 增至 调整到 调整为 提升至 扩大至 升至 减少到 压缩到 缩短到 缩短至 压减到 的税率降至")
}
