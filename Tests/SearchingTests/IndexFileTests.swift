import Facts
import Foundation
import Searching
import Testing

/// The index as a file: brought up to date, broken off, damaged, foreign.
struct IndexFileTests {
  @Test func aChangedFileIsFoundByItsNewWordsOnly() throws {
    let folder = try Folder()
    let path = folder.path + "/in/search.db"
    let index = try SearchIndex(writing: path)
    try index.update([Shelf.source("健全养老服务。", "a.txt"), Shelf.source("发展托育服务。", "b.txt")])
    try index.update([Shelf.source("发展体育事业。", "a.txt")])
    try index.finish(changed: 1)
    let again = try SearchIndex(opening: path)
    #expect(try again.search(SearchQuery("养老")).total == .exactly(0))
    #expect(try again.search(SearchQuery("体育")).hits.map(\.path) == ["a.txt"])
    #expect(try again.search(SearchQuery("服务")).total == .exactly(1))
    #expect(try again.known().keys.sorted() == ["a.txt", "b.txt"])
    // One plain file, which may be copied.
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/in") == ["search.db"])
  }

  @Test func whatWasCommittedBeforeARunBrokeOffIsThere() throws {
    let folder = try Folder()
    let path = folder.path + "/search.db"
    // Never finished: as if it had been killed.
    let writer = try SearchIndex(writing: path)
    try writer.update([Shelf.source("健全养老服务。", "a.txt")])
    #expect(try SearchIndex(opening: path).search(SearchQuery("养老")).hits.count == 1)
    #expect(try SearchIndex(writing: path).known().count == 1)
  }

  @Test func anIndexIsReadWhileItIsWritten() throws {
    let folder = try Folder()
    let path = folder.path + "/search.db"
    let writer = try SearchIndex(writing: path)
    try writer.update([Shelf.source("健全养老服务。", "a.txt")])
    let reader = try SearchIndex(opening: path)
    for number in 0..<5 {
      try writer.update([Shelf.source("第\(number)家养老机构。", "\(number).txt")])
      #expect(try reader.search(SearchQuery("养老")).total == .exactly(number + 2))
    }
    try writer.finish(changed: 5)
    #expect(try reader.search(SearchQuery("养老")).total == .exactly(6))
  }

  @Test func aFileThatIsNoIndexIsLeftAlone() throws {
    let folder = try Folder()
    let path = folder.path + "/notes.txt"
    try Data("买菜".utf8).write(to: URL(fileURLWithPath: path))
    let fault = #expect(throws: SearchFault.self) { try SearchIndex(writing: path) }
    #expect(fault?.description.contains("is not an index of taizhang") == true)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "买菜")
    #expect(throws: SearchFault.self) { try SearchIndex(opening: folder.path) }
    let missing = #expect(throws: SearchFault.self) { try SearchIndex(opening: folder.path + "/none.db") }
    #expect(missing?.description.contains("taizhang search index") == true)
  }

  @Test(arguments: [UInt64](1...60))
  func aDamagedIndexIsSaidToBeSo(seed: UInt64) throws {
    let folder = try Folder()
    let path = folder.path + "/search.db"
    let index = try SearchIndex(writing: path)
    let text = (0..<400).map { "第\($0)项：健全养老服务体系，发展托育服务\($0)处。" }.joined(separator: "\n")
    try index.update([Shelf.source(text, "a.txt")])
    try index.finish(changed: 400)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    var chance = Seeded(seed)
    // From a few bytes to every twentieth.
    for _ in 0..<bytes.count / (20 * Int(seed % 30 + 1)) {
      // The header stays: what it says is another test.
      bytes[Int.random(in: 100..<bytes.count, using: &chance)] = UInt8.random(in: 0...255, using: &chance)
    }
    try bytes.write(to: URL(fileURLWithPath: path))
    for query in ["养老", "托育服务", "第1", "养", "kind:figure"] {
      guard let fault = Self.fault(path, query) else { continue }
      #expect(fault.description.hasSuffix(".") || fault.description.hasSuffix("?"))
    }
  }

  private static func fault(_ path: String, _ query: String) -> SearchFault? {
    do throws(SearchFault) {
      _ = try SearchIndex(opening: path).search(SearchQuery(query), countingAll: true)
      return nil
    } catch {
      return error
    }
  }

  @Test func anotherFormatIsNotTouched() throws {
    let folder = try Folder()
    let path = folder.path + "/search.db"
    try SearchIndex(writing: path).finish(changed: 0)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    bytes[63] = 99
    try bytes.write(to: URL(fileURLWithPath: path))
    let fault = #expect(throws: SearchFault.self) { try SearchIndex(writing: path) }
    #expect(fault?.description.contains("another version") == true)
  }

  @Test func itemsOfALedgerAreFoundByTitleFieldAndNote() throws {
    let index = try SearchIndex()
    var source = Source(path: "/data", digest: "1")
    source.add([
      LedgerWords(number: 12, place: "砚溪县", year: 2025, parts: ["改造老旧小区12个", "片区：东街", "已完工5个"]),
      LedgerWords(number: 13, place: "砚溪县", year: 2024, parts: ["新建停车场3处"]),
    ])
    try index.update([source, Shelf.source("改造老旧小区12个。", "a.txt")])
    let hit = try #require(try index.search(SearchQuery("老旧小区 kind:item")).hits.first)
    #expect(hit.item == 12)
    #expect(hit.kinds == [.item])
    #expect(try index.search(SearchQuery("东街")).hits.map(\.item) == [12])
    #expect(try index.search(SearchQuery("完工 year:2025")).hits.map(\.item) == [12])
    #expect(try index.search(SearchQuery("老旧小区 kind:report")).hits.map(\.item) == [nil])
    // Title and field do not run into each other.
    #expect(try index.search(SearchQuery("12个片区")).hits.isEmpty)
  }
}
