import Searching
import Testing

/// Nothing that is there is missed, nothing that is not is shown: against a plain look at every line.
struct RecallTests {
  /// Few characters, so that pairs meet by chance in every order.
  private static let letters = Array("养老服务中心5gG国國，、 。27.")

  private static func words(_ count: Int, _ chance: inout Seeded) -> String {
    String((0..<count).map { _ in letters.randomElement(using: &chance) ?? "养" })
  }

  /// As the manual says it, without any of the code that searches.
  private static func folded(_ words: String) -> String {
    words.lowercased().replacing("國", with: "国").replacing(" ", with: "")
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func hitsAreThoseOfAPlainLook(seed: UInt64) throws {
    var chance = Seeded(seed)
    let lines = (0..<60).map { _ in
      // A blank between Latin letters or digits counts, and is another test's matter.
      "始" + Self.words(Int.random(in: 1...14, using: &chance), &chance).replacing(" ", with: "") + "终"
    }
    let shelf = try Shelf(lines.joined(separator: "\n"))
    for _ in 0..<20 {
      let word = Self.words(Int.random(in: 1...6, using: &chance), &chance).replacing(" ", with: "")
      guard word.contains(where: { $0.isLetter || $0.isNumber }) else { continue }
      let wanted = lines.indices.filter { Self.folded(lines[$0]).contains(Self.folded(word)) }.map { $0 + 1 }
      let found = try shelf.hits("\"\(word)\"").map(\.line).sorted()
      #expect(found == wanted, "seed \(seed): “\(word)”")
    }
  }
}
