import Documents
import Facts
import Formats
import Foundation
import Reading
import Testing

/// Golden readings: what the whole program reads from each sample, compared as text with the file checked in.
///
/// `make golden` rewrites the files and fails that run, so that nobody rewrites them unseen.
struct GoldenTests {
  private static let here = URL(filePath: #filePath).deletingLastPathComponent()
  private static let root = here.deletingLastPathComponent().deletingLastPathComponent()
  private static let forms: Set<String> = ["txt", "html", "docx", "pdf", "csv", "xlsx"]

  /// Reports below Samples/, sorted; `settings` holds no reports.
  static let samples: [String] = {
    let base = root.appending(path: "Samples")
    let all = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
    return (all?.compactMap { $0 as? URL } ?? []).filter { forms.contains($0.pathExtension) }
      .map { String($0.path.dropFirst(base.path.count + 1)) }.filter { !$0.hasPrefix("settings/") }.sorted()
  }()

  @Test(arguments: samples)
  func aSampleReadsAsRecorded(path: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.root.appending(path: "Samples").appending(path: path)))
    let reader = Reader()
    let reading = try Intake().documents(from: bytes, name: path)
      .map { Transcript(document: $0, findings: reader.read($0)).text }.joined(separator: "\n")
    let file = Self.here.appending(path: "Readings").appending(path: path + ".reading")
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(reading.utf8).write(to: file)
      Issue.record("recorded \(path); read the difference, then run without RECORD")
      return
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    if reading == golden { return }
    Issue.record("\(path) reads otherwise (`make golden` if that is right):\n\(Difference(golden, reading).text)")
  }

  @Test func everyRecordingHasItsSample() {
    let base = Self.here.appending(path: "Readings")
    let all = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
    let readings = (all?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "reading" }
      .map { String($0.path.dropFirst(base.path.count + 1).dropLast(".reading".count)) }
    #expect(readings.sorted() == Self.samples)
  }
}
