internal import Facts
internal import Reconciling

/// 称谓: which subjects are the same one: words that name the place itself or only say "reached" are left out, and the
/// order of the others does not matter (改造老旧小区, 老旧小区改造).
struct Naming: Sendable {
  private let idle: [[UInt16]]

  init(_ report: ReadReport) {
    var words = Naming.verbs + Naming.home
    switch report.findings.report.level {
    case .national: words += ["全国", "我国"]
    case .province: words += ["全省", "我省", "全区", "我区"]
    default: break
    }
    if let place = report.place { words.append(place) }
    idle = words.map { Array($0.utf16) }.sorted { $0.count > $1.count }
  }

  private static let verbs = [
    "完成", "实现", "达到", "预计", "全年", "共计", "总计", "合计", "突破", "超过", "稳定在", "保持在", "控制在", "年度", "当年",
    "全社会",
  ]

  private static let home = [
    "全市", "全县", "全区", "全镇", "全乡", "全州", "全旗", "我市", "我县", "我区", "我镇", "我乡", "我州", "本市", "本县",
  ]

  /// The key of a subject; nothing where too little is left to tell one thing from another.
  func key(_ subject: String?) -> String? {
    guard let subject else { return nil }
    var units = Array(subject.utf16)
    // A subject is a phrase; a longer one is a reading that went astray.
    guard units.count <= 60 else { return nil }
    for word in idle { Naming.remove(word, from: &units) }
    units.removeAll { !$0.isHan && !($0 >= 0x30 && $0 <= 0x7A) }
    guard units.count >= 2 else { return nil }
    return String(decoding: units.sorted(), as: UTF16.self)
  }

  private static func remove(_ word: [UInt16], from units: inout [UInt16]) {
    guard let head = word.first, units.count >= word.count else { return }
    var at = 0
    while at + word.count <= units.count {
      if units[at] == head, units[at..<at + word.count].elementsEqual(word) {
        units.removeSubrange(at..<at + word.count)
      } else {
        at += 1
      }
    }
  }
}
