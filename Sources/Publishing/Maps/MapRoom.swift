/// 让位: what already stands on a map, so that no mark and no name covers another.
///
/// Boxes are kept by the squares that they touch: a map of some hundred marks asks only its neighbours.
struct MapRoom {
  struct Box {
    let x, y, width, height: Double

    func meets(_ other: Box) -> Bool {
      x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
    }
  }

  let width: Double
  let height: Double
  private var boxes: [Int: [Box]] = [:]

  private static let square = 64.0

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  func isFree(_ box: Box) -> Bool {
    box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height
      && squares(box).allSatisfy { boxes[$0]?.contains(where: box.meets) != true }
  }

  mutating func take(_ box: Box) { for square in squares(box) { boxes[square, default: []].append(box) } }

  private func squares(_ box: Box) -> [Int] {
    func range(_ from: Double, _ length: Double) -> ClosedRange<Int> {
      let first = Int(min(max(from, -1e6), 1e6) / MapRoom.square)
      return first...max(first, Int(min(max(from + length, -1e6), 1e6) / MapRoom.square))
    }
    return range(box.y, box.height).flatMap { row in range(box.x, box.width).map { row * 1_000 + $0 } }
  }

  /// The nearest free middle for a square of that side, the wanted one first; nil where none is within reach.
  func middle(near x: Double, _ y: Double, side: Double) -> (x: Double, y: Double)? {
    for ring in 0...40 {
      // As many tries on a ring as squares have room there.
      let tries = max(1, ring * 6)
      for turn in 0..<tries {
        let (dx, dy) = MapRoom.direction(turn, of: tries)
        let at = (x: x + dx * Double(ring) * side * 0.6, y: y + dy * Double(ring) * side * 0.6)
        if isFree(Box(x: at.x - side / 2, y: at.y - side / 2, width: side, height: side)) { return at }
      }
    }
    return nil
  }

  /// On the edge of a square around the middle: directions without a sine.
  private static func direction(_ turn: Int, of tries: Int) -> (Double, Double) {
    let at = Double(turn) / Double(tries) * 4
    let along = (at - at.rounded(.down)) * 2 - 1
    return switch Int(at) {
    case 0: (1, along)
    case 1: (-along, 1)
    case 2: (-1, -along)
    default: (along, -1)
    }
  }
}
