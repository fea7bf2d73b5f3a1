/// 字标: what may begin, end or be told at a character of a report, one bit each.
///
/// A bit that is not set is certain; one that is set may be false where two characters look like others, so that those
/// who read on look the word up.
struct Sign: OptionSet, Sendable {
  let rawValue: UInt16

  /// 。，；： blanks, line ends, ①: no clause, sentence or item ends anywhere else
  static let mark = Sign(rawValue: 1 << 0)
  /// 责任单位 or 下转 may stand there, what few texts have
  static let aside = Sign(rawValue: 1 << 1)
  /// An amount may begin: 27.9亿, 第三, 翻番; 一 only before what a digit counts
  static let number = Sign(rawValue: 1 << 2)
  /// A year, a streak or a ``CueWords`` word may begin, or a semicolon stands
  static let cue = Sign(rawValue: 1 << 3)
  /// A place or an office may end
  static let mention = Sign(rawValue: 1 << 4)
  /// A ``CueWord`` of the outline may begin, or a line end breaks one
  static let outline = Sign(rawValue: 1 << 5)
  /// The name of a project may end
  static let projectEnd = Sign(rawValue: 1 << 6)
  /// 以下工作 may begin
  static let announcement = Sign(rawValue: 1 << 7)
  /// A verb of promise behind its subject may begin
  static let behind = Sign(rawValue: 1 << 8)
  /// A character that verbs of building have
  static let building = Sign(rawValue: 1 << 9)
  /// A character that names of projects end with
  static let naming = Sign(rawValue: 1 << 10)
  /// 投 of 投资
  static let investment = Sign(rawValue: 1 << 11)
  /// 等
  static let list = Sign(rawValue: 1 << 12)
  /// 是, 将: the clause may describe
  static let describing = Sign(rawValue: 1 << 13)
  /// 年 月 季 and the 五 of a plan: a date may stand there
  static let date = Sign(rawValue: 1 << 14)
  /// 到, 第, 2: a date may begin there; 《: a title, which sets none
  static let opensDate = Sign(rawValue: 1 << 15)
}

/// 标表: which characters, and which two in a row, carry which signs.
///
/// Half of the characters of a text open some word, hardly any two in a row do: a text is looked at once with all
/// vocabularies together, and each reader stops only where its own words may stand.
final class SignTable: @unchecked Sendable {  // immutable after init
  static let standard = SignTable()

  /// All in one place, so that the loop over the characters holds one pointer: first the kinds of characters, then those of
  /// pairs, then what their kinds mean.
  private let tables: UnsafeMutableRawPointer
  static let places = 1 << 15
  private static let pairs = 1 << 16, characterMeanings = pairs + places, pairMeanings = characterMeanings + 256 * 8
  /// Signs of the second character of the two; all others are of the first.
  static let ofSecond: Sign = [.mention, .projectEnd]

  private init() {
    var words = SignWords()
    words.addAll()
    let (characters, pairs) = (SmallTable(words.characters), SmallTable(words.pairs))
    tables = .allocate(byteCount: Self.pairMeanings + 256 * 4, alignment: 64)
    for (at, kind) in characters.kinds.enumerated() { tables.storeBytes(of: kind, toByteOffset: at, as: UInt8.self) }
    for (at, kind) in pairs.kinds.enumerated() {
      tables.storeBytes(of: kind, toByteOffset: Self.pairs + at, as: UInt8.self)
    }
    for (kind, value) in characters.values.enumerated() {
      // Its own signs, above them those it has if the character beside it agrees, and above these what it leaves of the
      // stretch it stands in: nothing behind a mark.
      let kept: UInt64 = value & UInt32(Sign.mark.rawValue) == 0 ? 0xFFFF : 0
      tables.storeBytes(
        of: UInt64(value) | kept << 32, toByteOffset: Self.characterMeanings + kind * 8, as: UInt64.self)
    }
    for (kind, value) in pairs.values.enumerated() {
      // What the first character has, and above it what the second has.
      let second = value & Self.ofSecond.rawValue
      tables.storeBytes(
        of: UInt32(value ^ second) | UInt32(second) << 16, toByteOffset: Self.pairMeanings + kind * 4, as: UInt32.self)
    }
  }

  deinit { tables.deallocate() }

  /// Where the signs of two characters are.
  static func place(_ first: UInt16, _ second: UInt16) -> Int { place(UInt32(first) << 16 | UInt32(second)) }

  @inline(__always)
  private static func place(_ pair: UInt32) -> Int { Int(truncatingIfNeeded: (pair &* 0x9E37_79B1) >> 17) }

  /// The signs of every unit, and the stretches between marks: as many as there are, or one more than `most`.
  ///
  /// Without branches: where words and marks may stand no processor foresees. Every character ends a stretch, and only marks
  /// keep what the next would overwrite.
  func fill(
    _ signs: UnsafeMutablePointer<UInt16>, of units: UnsafeBufferPointer<UInt16>, most: Int
  ) -> UnsafeBufferPointer<Signs.Stretch> {
    var pass = Pass(first: units.first ?? 0)
    var stretches = StretchList()
    var at = 0
    while at < units.count, stretches.count <= most {
      let end = min(at + Self.block, units.count - 1)
      let start = stretches.room(for: Self.block + 1)
      var room = start
      while at < end {
        signs[at] = pass.take(at, next: units[at &+ 1], tables, &room)
        at &+= 1
      }
      if at == units.count - 1 {
        signs[at] = pass.take(at, next: 0, tables, &room)
        at &+= 1
      }
      stretches.count += room - start
    }
    if stretches.count <= most {
      stretches.room(for: 1).pointee = Signs.Stretch(end: at, all: Sign(rawValue: pass.all))
      stretches.count += 1
    }
    return UnsafeBufferPointer(rebasing: stretches.buffer[..<(stretches.count > most ? most + 1 : stretches.count)])
  }

  /// Characters between two looks at the room for stretches.
  private static let block = 1 << 12

  /// What the loop over the characters knows of those before.
  private struct Pass {
    /// The character before the one at hand, and this one.
    private var pair: UInt32
    /// What that pair leaves to its second character.
    private var before: UInt32 = 0
    /// Of the characters of the stretch so far.
    var all: UInt16 = 0

    init(first: UInt16) { pair = UInt32(first) }

    /// The signs of the character at a position; writes the stretch that ends there, and moves on only behind a mark.
    @inline(__always)
    mutating func take(
      _ at: Int, next: UInt16, _ tables: UnsafeMutableRawPointer, _ room: inout UnsafeMutablePointer<Signs.Stretch>
    ) -> UInt16 {
      let unit = Int(pair & 0xFFFF)
      pair = pair << 16 | UInt32(next)
      let pairKind = tables.load(fromByteOffset: SignTable.pairs &+ SignTable.place(pair), as: UInt8.self)
      let agreed = tables.load(fromByteOffset: SignTable.pairMeanings &+ Int(pairKind) &* 4, as: UInt32.self)
      let kind = tables.load(fromByteOffset: unit, as: UInt8.self)
      let character = tables.load(fromByteOffset: SignTable.characterMeanings &+ Int(kind) &* 8, as: UInt64.self)
      let own = UInt32(truncatingIfNeeded: character)
      let sign = UInt16(truncatingIfNeeded: own | own >> 16 & (agreed | before))
      before = agreed >> 16
      all |= sign
      room.pointee = Signs.Stretch(end: at, all: Sign(rawValue: all))
      room += Int(sign & Sign.mark.rawValue)  // the lowest bit
      all &= UInt16(truncatingIfNeeded: character >> 32)
      return sign
    }
  }
}

/// The stretches while they are found.
private struct StretchList {
  private(set) var buffer = UnsafeMutableBufferPointer<Signs.Stretch>(start: nil, count: 0)
  var count = 0

  /// Where so many more may be written, behind those that are there.
  mutating func room(for more: Int) -> UnsafeMutablePointer<Signs.Stretch> {
    if count + more > buffer.count {
      let grown = UnsafeMutableBufferPointer<Signs.Stretch>.allocate(capacity: max(count * 2, count + more))
      _ = grown.moveInitialize(fromContentsOf: buffer[..<count])
      buffer.deallocate()
      buffer = grown
    }
    return buffer.baseAddress.unsafelyUnwrapped + count  // never empty: room for one was asked
  }
}
