internal import LedgerCore

/// Lights in words that need no legend.
enum LightWords {
  static func name(_ color: Light.Color) -> Title {
    switch color {
    case .red: Title("逾期或落后", "late or behind")
    case .yellow: Title("预警", "at risk")
    case .green: Title("正常", "on course")
    case .grey: Title("未启动", "not begun")
    case .blue: Title("办结", "done")
    case .none: Title("不再计", "no longer counted")
    }
  }

  /// In the order of a board.
  static let order: [Light.Color] = [.red, .yellow, .green, .grey, .blue]
}

extension Frame {
  /// 灯: colour, form and word say the same.
  func light(_ color: Light.Color) -> HTML {
    .tag("span", ["class": "light \(color.rawValue)"], text(LightWords.name(color)))
  }

  /// Shares of the lights as one bar; the numbers stand beside it in words.
  func bar(_ counts: [Light.Color: Int]) -> HTML {
    let total = counts.values.reduce(0, +)
    guard total > 0 else { return .nothing }
    var at = 0
    let parts = LightWords.order.reversed().compactMap { color -> HTML? in
      guard let count = counts[color], count > 0 else { return nil }
      let (start, width) = (at * 1000 / total, count * 1000 / total)
      at += count
      return .tag(
        "rect",
        [
          "class": color.rawValue, "x": String(start), "y": "0", "width": String(max(width, 4)), "height": "10",
        ])
    }
    return .tag(
      "svg",
      [
        "class": "bar", "viewBox": "0 0 1000 10", "preserveAspectRatio": "none", "aria-hidden": "true",
        "focusable": "false",
      ], parts)
  }

  /// 完成度: a share in ten-thousandths as a bar with its number.
  func share(_ share: Int) -> HTML {
    .tag(
      "span", ["class": "share"],
      .tag(
        "svg",
        ["viewBox": "0 0 10000 100", "preserveAspectRatio": "none", "aria-hidden": "true", "focusable": "false"],
        .tag("rect", ["x": "0", "y": "0", "width": String(min(max(share, 0), 10_000)), "height": "100"])),
      .text(share.percent))
  }
}
