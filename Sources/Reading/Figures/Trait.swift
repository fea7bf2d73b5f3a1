/// 特征: what is told at a glance of a number and of the words around it. A rule names those it cannot do without, and is
/// asked nowhere else.
struct Trait: OptionSet, Sendable {
  let rawValue: UInt32

  // MARK: Of the words around it

  /// Words of its own stand before the number
  static let worded = Trait(rawValue: 1 << 0)
  /// Nothing of its own stands before it: ，增长4%
  static let wordless = Trait(rawValue: 1 << 1)
  /// A noun stands behind it: 170个贫困村
  static let counting = Trait(rawValue: 1 << 2)
  /// 的 leads to that noun: 16亿元的项目
  static let attributed = Trait(rawValue: 1 << 3)
  /// The words before it end in 的
  static let describing = Trait(rawValue: 1 << 4)
  /// Subjects were named before in the sentence
  static let preceded = Trait(rawValue: 1 << 5)
  /// An item of a list
  static let listed = Trait(rawValue: 1 << 6)
  /// Another number stands right before it
  static let adjacent = Trait(rawValue: 1 << 7)
  /// Several values in a row
  static let grouped = Trait(rawValue: 1 << 8)
  /// 增长, 下降 before it
  static let moved = Trait(rawValue: 1 << 9)
  static let unmoved = Trait(rawValue: 1 << 10)
  /// 降至, 提高到
  static let reached = Trait(rawValue: 1 << 11)
  /// The subject is an indicator
  static let indicator = Trait(rawValue: 1 << 12)

  // MARK: Of the number

  static let plain = Trait(rawValue: 1 << 16)
  static let rank = Trait(rawValue: 1 << 17)
  static let composition = Trait(rawValue: 1 << 18)
  static let doubling = Trait(rawValue: 1 << 19)
  static let percent = Trait(rawValue: 1 << 20)
  /// % or 成
  static let relative = Trait(rawValue: 1 << 21)
  static let points = Trait(rawValue: 1 << 22)
  static let times = Trait(rawValue: 1 << 23)
}

extension Trait {
  init(_ number: FigureNumber, _ tail: Tail) {
    self = tail.movement == nil ? .unmoved : .moved
    if tail.isReached { insert(.reached) }
    switch number.kind {
    case .plain: insert(.plain)
    case .rank: insert(.rank)
    case .composition: insert(.composition)
    case .doubling: insert(.doubling)
    }
    switch number.unit?.family {
    case .percent: formUnion([.percent, .relative])
    case .tenth: insert(.relative)
    case .point: insert(.points)
    case .times: insert(.times)
    default: break
    }
  }
}
