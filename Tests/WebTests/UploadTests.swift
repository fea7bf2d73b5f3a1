import Foundation
import HTTPTypes
import Hummingbird
import LedgerCore
import LedgerSQLite
import Logging
import NIOCore
import Testing

@testable import Web

struct UploadTests {
  private static let body = Array(
    ("--e\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n一\r\n--\r\n--e\r\n"
      + "Content-Disposition: form-data; name=\"f\"; filename=\"表.txt\"\r\nContent-Type: x\r\n\r\n\r\n--\r\n\r--f\r\n--e\r\n"
      + "Content-Disposition: form-data; name=\"g\"; filename=\"\"\r\n\r\n\r\n--e--\r\nand more")
      .utf8)

  /// Parts as words, however the body is cut.
  private func read(_ pieces: [ArraySlice<UInt8>]) throws -> [String] {
    var reader = Multipart(boundary: Array("e".utf8))
    var (names, contents): ([String], [[UInt8]]) = ([], [])
    for piece in pieces {
      for event in try reader.read(piece) {
        switch event {
        case .part(let name, let fileName):
          names.append("\(name) \(fileName ?? "–")")
          contents.append([])
        case .bytes(let bytes): contents[contents.count - 1] += bytes
        }
      }
    }
    #expect(reader.isWhole)
    return zip(names, contents).map { "\($0): \(String(decoding: $1, as: UTF8.self))" }
  }

  @Test func aBodyReadsTheSameHoweverItIsCut() throws {
    let body = UploadTests.body
    let whole = try read([body[...]])
    #expect(whole == ["a –: 一\r\n--", "f 表.txt: \r\n--\r\n\r--f", "g : "])
    #expect(try read(body.indices.map { body[$0...$0] }) == whole)
    for place in body.indices { #expect(try read([body[..<place], body[place...]]) == whole) }
  }

  @Test(arguments: [
    "", "-", "--f\r\n", "x--e\r\n", "--e", "--e\n", "--e\r\nno-header\r\n\r\nx\r\n--e--",
    "--e\r\n" + String(repeating: "x", count: 5_000), "--e\r\nContent-Disposition: form-data\r\n\r\nx\r\n--e--",
    String(repeating: "--e\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n", count: 201) + "--e--",
  ])
  func whatIsNoneIsRefused(body: String) {
    var reader = Multipart(boundary: Array("e".utf8))
    #expect((try? reader.read(body.utf8)) == nil || !reader.isWhole)
  }

  private func left(_ town: Town) throws -> [String] {
    let evidence = town.files.folder + "/evidence"
    return (try? FileManager.default.contentsOfDirectory(atPath: evidence))?.filter { $0.hasSuffix(".part") } ?? []
  }

  /// Refused for any reason, nothing of it stays.
  @Test func whatIsRefusedLeavesNothingOnTheDisk() async throws {
    let town = try Town()
    let item = try town.task()
    let path = "/items/\(item)/progress"
    let browser = try await town.browser(as: .lead)
    let share = [("period", "2025-06"), ("share", "5")]
    let tooLarge = try await browser.post(path, share, file: "大.txt", String(repeating: "x", count: 5_000))
    #expect(tooLarge.status == 413 && tooLarge.body.contains("文件太大"))
    #expect(try await browser.post(path, [("period", "无")] + share, file: "a.txt", "样例").status == 422)
    let elsewhere = [("token", "0")] + share
    #expect(try await browser.post(path, elsewhere, file: "a.txt", "样例").status == 403)
    let stranger = try await town.browser()
    try await stranger.signIn("other")
    #expect(try await stranger.post(path, share, file: "a.txt", "样例").status >= 400)
    let evidence = town.files.folder + "/evidence"
    #expect((try? FileManager.default.subpathsOfDirectory(atPath: evidence)) ?? [] == [])
    #expect(try await browser.post(path, share, file: "a.txt", "样例").status == 303)
    #expect(try left(town) == [])
  }

  @Test func whatSaysItIsTooLargeIsNotReadAtAll() async throws {
    let town = try Town()
    let asked = Asked()
    let body = AsyncStream<ByteBuffer> {
      asked.count += 1
      return ByteBuffer(string: "x")
    }
    let browser = try await town.browser(as: .lead)
    let head = HTTPRequest(
      method: .post, scheme: "http", authority: "site.test", path: "/items/1/progress",
      headerFields: [
        .contentType: "multipart/form-data; boundary=e", .contentLength: "60000000",
        .cookie: "taizhang=\(browser.cookies["taizhang"] ?? "")",
      ])
    let answer = try await town.responder.respond(
      to: Hummingbird.Request(head: head, body: .init(asyncSequence: body)),
      context: SiteContext(peer: "10.0.0.1", logger: Logger(label: "test")))
    #expect(answer.status.code == 413)
    #expect(asked.count == 0)
  }

  private final class Asked: @unchecked Sendable {
    var count = 0
  }

  @Test func whatAKilledProcessLeftGoesAndWhatComesInStays() throws {
    let town = try Town()
    let store = town.files.evidence
    let coming = try store.intake()
    try coming.add(Array("样例".utf8))
    let orphan = town.files.folder + "/evidence/0123.incoming.part"
    try Data("x".utf8).write(to: URL(filePath: orphan))
    _ = try SQLiteLedger(opening: town.files.folder, kinds: town.files.kinds)
    #expect(!FileManager.default.fileExists(atPath: orphan))
    let kept = try coming.finish(named: "a.txt")
    #expect(kept == (try store.take(Array("样例".utf8), named: "a.txt")))
    #expect(store.file(kept.digest) != nil)
    #expect(try left(town) == [])
  }
}
