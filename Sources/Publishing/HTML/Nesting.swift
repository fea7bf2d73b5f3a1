/// 嵌套: ranges that overlap anyhow, cut into pieces that nest as elements must.
///
/// Pieces come in the order their elements open. A range that reaches over the end of the one it began in is cut there
/// and goes on behind it. A range is cut at most ``most`` times: so the work is proportional to the ranges whatever a
/// report manages to provoke, and what is left of such a range goes unmarked.
enum Nesting {
  struct Piece: Hashable {
    var range: Range<Int>
    /// Which of the given ranges.
    var number: Int
    /// Cuts before this piece; the first carries what may stand only once (identity, focus, card).
    var cuts = 0

    var isFirst: Bool { cuts == 0 }
  }

  static let most = 24

  /// - Parameter breaks: Ranges that pieces must stay within, in order and apart: the paragraphs.
  static func pieces(of ranges: [Range<Int>], within breaks: [Range<Int>]) -> [Piece] {
    var waiting = whole(ranges, within: breaks)
    waiting.sort(by: opensEarlier)
    var rests: [Piece] = []
    var open: [Int] = []
    var pieces: [Piece] = []
    var next = 0
    while next < waiting.count || !rests.isEmpty {
      var piece: Piece
      if let rest = rests.last, next == waiting.count || opensEarlier(rest, waiting[next]) {
        piece = rests.removeLast()
      } else {
        piece = waiting[next]
        next += 1
      }
      while let end = open.last, end <= piece.range.lowerBound { open.removeLast() }
      if let end = open.last, end < piece.range.upperBound {
        if piece.cuts < most {
          let rest = Piece(range: end..<piece.range.upperBound, number: piece.number, cuts: piece.cuts + 1)
          rests.insert(rest, at: rests.firstIndex { !opensEarlier(rest, $0) } ?? rests.count)
        }
        piece.range = piece.range.lowerBound..<end
      }
      open.append(piece.range.upperBound)
      pieces.append(piece)
    }
    return pieces
  }

  /// Cuts at the paragraphs first: no element spans two of them.
  private static func whole(_ ranges: [Range<Int>], within breaks: [Range<Int>]) -> [Piece] {
    var pieces: [Piece] = []
    for (number, range) in ranges.enumerated() {
      var (low, high) = (0, breaks.count)
      while low < high {
        let middle = (low + high) / 2
        if breaks[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
      }
      var cuts = 0
      while low < breaks.count, breaks[low].lowerBound < range.upperBound, cuts <= most {
        let part = range.clamped(to: breaks[low])
        if !part.isEmpty {
          pieces.append(Piece(range: part, number: number, cuts: cuts))
          cuts += 1
        }
        low += 1
      }
    }
    return pieces
  }

  private static func opensEarlier(_ left: Piece, _ right: Piece) -> Bool {
    if left.range.lowerBound != right.range.lowerBound { return left.range.lowerBound < right.range.lowerBound }
    if left.range.upperBound != right.range.upperBound { return left.range.upperBound > right.range.upperBound }
    return left.number < right.number
  }
}
