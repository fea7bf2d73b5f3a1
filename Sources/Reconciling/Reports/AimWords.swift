internal import Documents
internal import Facts

/// 目标重述: words around a quantity of a review that make it a target said again, not a result.
///
/// 目标由8%调整为6.5%; 高于调整后8%的目标; 完成调整预算42亿元的101%; 超过原定2万亿元的规模.
enum AimWords {
  static func isAim(_ words: SideWords) -> Bool {
    let near = words.nearBefore
    guard !near.holds(plan) else { return false }
    let isAimed = aims.contains { near.holds($0) }
    if isAimed, words.before.ends(withAnyOf: moves) { return true }
    if isAimed, moves.contains(where: { Array(words.after.prefix(8)).holds($0) }) { return true }
    guard amended.contains(where: { words.before.holds($0) }) else { return false }
    let after = Array(words.after.prefix(8))
    return after.first == 0x7684 || aims.contains { words.before.ends(with: $0) || after.holds($0) }
  }

  /// What is left of a subject when the words of aiming are taken off; nothing where that was all.
  static func subject(_ figure: Figure) -> String? {
    guard let subject = figure.subject else { return nil }
    var units = Array(subject.utf16)
    while let word = (amended + moves + aims).first(where: { units.ends(with: $0) }) { units.removeLast(word.count) }
    while let word = (around + amended).first(where: { units.begins(with: $0) }) { units.removeFirst(word.count) }
    return Topic(units: units).isEmpty ? nil : String(decoding: units, as: UTF16.self)
  }

  private static let aims = "目标任务 目标 预期 计划 任务 预算 规模".listed.map { Array($0.utf16) }
  private static let amended = "调整后 调整预算 预算调整 原定 原计划 年初确定 年初预定 年初提出 年初安排 年初下达".listed.map {
    Array($0.utf16)
  }
  private static let moves = "调整为 调整到 调整至 下调为 下调到 下调至 上调为 上调到 上调至 调减为 调减到 调减至 调增为 调增到 调增至 调低为 调低到 调高为 调高到 修订为".listed
    .map { Array($0.utf16) }
  private static let around = "完成 高于 超过 超出 低于 超 实现 达到".listed.map { Array($0.utf16) }
  private static let plan = Array("规划".utf16)
}
