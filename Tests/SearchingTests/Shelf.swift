import Documents
import Facts
import Foundation
import Reading
import Searching

/// An index of a few texts.
struct Shelf {
  let index: SearchIndex

  init(_ texts: [String: String]) throws {
    index = try SearchIndex()
    try index.update(texts.sorted { $0.key < $1.key }.map { Shelf.source($0.value, $0.key) })
  }

  init(_ text: String) throws { try self.init(["a.txt": text]) }

  static func source(_ text: String, _ name: String, known: Report = Report()) -> Source {
    let document = Document(text, name: name)
    var source = Source(path: name, digest: "\(text.hashValue)")
    source.add(document, Reader().read(document, known: known))
    return source
  }

  func hits(_ query: String, limit: Int = 1_000) throws -> [Hit] {
    try index.search(SearchQuery(query), limit: limit).hits
  }

  /// The words shown, with what was found in brackets.
  func shown(_ query: String) throws -> [String] {
    try hits(query).map { $0.excerpts.map(\.marked).joined(separator: "…") }
  }
}

extension Excerpt {
  var marked: String {
    var units = Array(words.utf16)
    for mark in marks.reversed() {
      units.insert(contentsOf: "]".utf16, at: mark.upperBound)
      units.insert(contentsOf: "[".utf16, at: mark.lowerBound)
    }
    return String(decoding: units, as: UTF16.self)
  }
}

/// Repeatable chance (SplitMix64); a test prints the seed it failed with.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A folder of its own for one test, gone afterwards.
final class Folder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/taizhang-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
