/// 主题: the subject of a figure taken apart: what is counted, in which circle, by which act.
public struct Topic: Hashable, Sendable {
  /// What is counted, wordings of the same thing made one; nothing where the subject is all verbs and fillers.
  public let core: [UInt16]
  public let limits: Set<Limit>
  public let aspects: Set<Aspect>
  public let acts: Act
  /// Characters and pairs of neighbours of the core, sorted, for comparing.
  let characters: [UInt32]
  let pairs: [UInt32]
  /// 亿元以上, 10亿元以上: what a thing must reach to be counted.
  public let thresholds: Set<String>

  public init(_ subject: String) {
    let units = Topic.plain(subject)
    // 科技支出占一般公共预算支出比重: the whole says which share it is, the part what it is the share of.
    if let at = Topic.whole(in: units) {
      let part = Topic(units: Array(units[..<at]) + Topic.shareWord)
      if !part.core.isEmpty {
        self = part
        return
      }
    }
    self.init(units: units)
  }

  /// Where 占… begins; nothing where it is no share (占地面积).
  private static func whole(in units: [UInt16]) -> Int? {
    guard let at = units.firstIndex(of: 0x5360), at > 0, at + 1 < units.count else { return nil }
    return noShares.contains(units[at + 1]) ? nil : at
  }

  private static let shareWord = Array("占比".utf16)
  private static let noShares = Set("地用领有据".utf16)

  init(units: [UInt16]) {
    var core: [UInt16] = []
    var limits: Set<Limit> = []
    var aspects: Set<Aspect> = []
    var acts: Act = []
    var thresholds: Set<String> = []
    var at = 0
    while at < units.count {
      if let length = Topic.threshold(units, at) {
        thresholds.insert(Topic.bound(units[at..<at + length]))
        at += length
      } else if let (length, part) = SubjectWords.table.longest(in: units, at: at, upTo: units.count) {
        switch part {
        case .filler: break
        case .thing(let name): core += name
        case .act(let act): acts.formUnion(act)
        case .limit(let limit): limits.insert(limit)
        case .aspect(let aspect): aspects.insert(aspect)
        }
        at += length
      } else {
        if !Topic.isMark(units[at]) { core.append(units[at]) }
        at += 1
      }
    }
    limits.formUnion(Networks.take(from: &core, of: units))
    (self.core, self.limits, self.aspects, self.acts) = (core, limits, aspects, acts)
    self.thresholds = thresholds
    characters = core.map(UInt32.init).sorted()
    pairs = zip(core, core.dropFirst()).map { UInt32($0) << 16 | UInt32($1) }.sorted()
  }

  /// 新增, 建成: something is done with the things, besides there being so many.
  var hasActs: Bool { !acts.subtracting(.holding).isEmpty }

  /// All verbs, fillers and amounts: what is meant stands elsewhere in the sentence.
  public var isEmpty: Bool { core.isEmpty }

  /// Without note marks (〔71〕), list numbers and quotes; Latin letters large.
  static func plain(_ subject: String, keepingCase: Bool = false) -> [UInt16] {
    var units: [UInt16] = []
    var inNote = false
    for unit in Topic.unnumbered(Array(subject.utf16)) {
      switch unit {
      case 0x3014, 0x5B: inNote = true
      case 0x3015, 0x5D: inNote = false
      case 0x2460...0x24FF, 0x201C, 0x201D, 0x300A, 0x300B, 0x20, 0x3000, 0x0A: break
      case 0x61...0x7A where !inNote && !keepingCase: units.append(unit - 0x20)
      default: if !inNote { units.append(unit) }
      }
    }
    return units
  }

  /// Without the number of an item in a list: 1.新增托位, 三是新增托位, （2）改造户厕.
  private static func unnumbered(_ units: [UInt16]) -> ArraySlice<UInt16> {
    let digits = units.prefix { (0x30...0x39).contains($0) || $0 == 0xFF08 || $0 == 0x28 }
    if !digits.isEmpty, digits.count < units.count, [0x2E, 0xFF0E, 0x3001, 0xFF09, 0x29].contains(units[digits.count]) {
      return units[(digits.count + 1)...]
    }
    // 一是 … 十是
    if units.count > 3, units[1] == 0x662F, counting.contains(units[0]) { return units[2...] }
    return units[...]
  }

  private static let counting = Set("一二三四五六七八九十".utf16)

  /// Length of 亿元以上, 10亿元以上, 超10亿元 at a position.
  private static func threshold(_ units: [UInt16], _ start: Int) -> Int? {
    var at = start
    let isOver = units[at] == 0x8D85 || units[at] == 0x8FC7  // 超, 过
    if isOver { at += 1 }
    let first = at
    while at < units.count, units[at] < 0x3A && units[at] >= 0x30 || units[at] == 0x2E { at += 1 }
    while at < units.count, units[at] == 0x4E07 || units[at] == 0x4EBF { at += 1 }
    guard at > first, at < units.count, units[at] == 0x5143 else { return nil }  // 元
    at += 1
    // 每月209元 is an amount, 10亿元以上 a bound.
    if at + 1 < units.count, units[at] == 0x4EE5, units[at + 1] == 0x4E0A {
      at += 2
    } else if !isOver {
      return nil
    }
    return at - start
  }

  /// 超10亿元 is 10亿元以上.
  private static func bound(_ units: ArraySlice<UInt16>) -> String {
    let end = units.firstIndex(of: 0x5143) ?? units.endIndex - 1  // 元
    let amount = units[...end].drop { $0 == 0x8D85 || $0 == 0x8FC7 }
    return String(decoding: amount, as: UTF16.self) + "以上"
  }

  private static func isMark(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x3001, 0xFF0C, 0x2C, 0x3002, 0xFF08, 0xFF09, 0x28, 0x29, 0xB7, 0x2014, 0x2D, 0x2E, 0xFF1A, 0x3A: true
    default: false
    }
  }
}
