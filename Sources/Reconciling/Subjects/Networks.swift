/// 管网: which kinds of pipes a subject names; 供排水管网 holds 排水管网 and is more.
///
/// Kinds are circles of one thing, so they are ``Limit``s: of what remains, 管网, one can be set against the other.
enum Networks {
  /// 水热气等管网: more kinds than are named.
  static let open = Limit(name: "等", axis: .network)

  /// Takes the kinds off a core that ends with 管网; nothing where it does not, or names none.
  static func take(from core: inout [UInt16], of subject: [UInt16]) -> Set<Limit> {
    guard let thing = things.first(where: { core.ends(with: $0) }) else { return [] }
    var kinds: Set<Limit> = []
    var end = core.count - thing.count
    while let (word, names) = words.first(where: { core[..<end].suffix($0.word.count).elementsEqual($0.word) }) {
      kinds.formUnion(names)
      end -= word.count
    }
    guard !kinds.isEmpty else { return [] }
    core = Array(core[..<end] + thing)
    if subject.holds(more + thing) { kinds.insert(open) }
    return kinds
  }

  private static let things = "管网 管道 管线".listed.map { Array($0.utf16) }
  private static let more = Array("等".utf16)

  /// One kind a line, or the kinds that a short word joins after it.
  private static let words: [(word: [UInt16], kinds: Set<Limit>)] =
    """
    供水 给水 自来水
    排水
    污水
    雨水
    供热 热力 供暖 集中供热
    燃气 供气 天然气
    供排水=供水=排水 给排水=供水=排水
    雨污=雨水=污水 雨污水=雨水=污水
    水热气=供水=供热=燃气 水气热=供水=供热=燃气 供水供气供热=供水=供热=燃气
    水电气=供水=供电=燃气 水电热=供水=供电=供热
    """.split(separator: "\n").flatMap { line -> [(word: [UInt16], kinds: Set<Limit>)] in
      let words = String(line).listed
      return words.map { word in
        let parts = word.split(separator: "=").map(String.init)
        let names = parts.count > 1 ? Array(parts.dropFirst()) : [words[0]]
        return (Array(parts[0].utf16), Set(names.map { Limit(name: $0, axis: .network) }))
      }
    }.sorted { $0.word.count > $1.word.count }
}
