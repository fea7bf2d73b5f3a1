import Checking
import Documents
import Formats
import Foundation
import Testing

/// The 17 slips of Samples/PLANTED.md, each by what points at it.
@Suite("Planted slips") struct PlantedTests {
  struct Slip: CustomTestStringConvertible, Sendable {
    let number: Int
    let draft: String
    var earlier: String?
    let code: String
    let words: String?
    var testDescription: String { "\(number) \(draft)" }
  }

  static let slips = [
    Slip(number: 1, draft: "lincheng-city/2024", earlier: "lincheng-city/2023", code: "A05", words: "29.4%"),
    Slip(number: 2, draft: "lincheng-city/2024", earlier: "lincheng-city/2023", code: "T01", words: "“三湖同治”"),
    Slip(number: 3, draft: "lincheng-city/2025", earlier: "lincheng-city/2024", code: "A10", words: "68.4万元"),
    Slip(number: 4, draft: "lincheng-city/2025", code: "C01", words: "86个"),
    Slip(number: 5, draft: "lincheng-city/2025", code: "S03", words: "（六）"),
    Slip(number: 6, draft: "yanxi-county/2024", code: "A01", words: "104%"),
    Slip(number: 7, draft: "yanxi-county/2025", earlier: "yanxi-county/2024", code: "A05", words: "27.5%"),
    Slip(number: 8, draft: "yanxi-county/2025", earlier: "yanxi-county/2024", code: "C02", words: "20432元"),
    Slip(number: 9, draft: "yanxi-county/2025", code: "S06", words: "6"),
    Slip(number: 10, draft: "weichuan-county/2023", code: "C01", words: "43.7亿元"),
    Slip(number: 11, draft: "weichuan-county/2023", code: "T01", words: "“五进五促”"),
    Slip(number: 12, draft: "weichuan-county/2024", code: "A02", words: "23.5:28.0:48.9"),
    Slip(number: 13, draft: "weichuan-county/2024", code: "S01", words: nil),
    Slip(number: 14, draft: "weichuan-county/2024", code: "S07", words: "“三保”（P5）"),
    Slip(number: 15, draft: "weichuan-county/2025", code: "A11", words: "17.4%、18.8%"),
    Slip(number: 16, draft: "bailulong-town/2024", code: "S05", words: "2023年"),
    Slip(number: 17, draft: "bailulong-town/2025", earlier: "bailulong-town/2024", code: "A05", words: "9.6%"),
  ]

  @Test("Each slip that was put into the samples on purpose is found at its place", arguments: slips)
  func found(_ slip: Slip) throws {
    let (draft, all) = try Self.check(slip.draft, slip.earlier)
    let own = all.filter { $0.code == slip.code && $0.severity > .note }
    #expect(own.contains { slip.words == nil || Door.words($0, in: draft) == slip.words }, "\(own.map(\.message))")
  }

  @Test("Nothing else in the samples is called an error")
  func falseErrors() throws {
    let years = ["lincheng-city", "yanxi-county", "weichuan-county", "bailulong-town"].flatMap { place in
      [("\(place)/2023", nil), ("\(place)/2024", "\(place)/2023"), ("\(place)/2025", "\(place)/2024")]
    }
    for (name, earlier) in years {
      let (draft, all) = try Self.check(name, earlier)
      for diagnostic in all where diagnostic.severity == .error {
        let words = Door.words(diagnostic, in: draft)
        #expect(
          Self.slips.contains { $0.draft == name && $0.code == diagnostic.code && ($0.words ?? words) == words },
          "\(name): \(diagnostic.code) \(diagnostic.message)")
      }
    }
  }

  private static func check(_ name: String, _ earlier: String?) throws -> (draft: Draft, all: [Diagnostic]) {
    try Door.diagnostics(text(of: name), earlier: earlier.map(text(of:)))
  }

  private static func text(of name: String) throws -> String {
    let samples = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Samples").standardized
    return try String(contentsOf: samples.appending(path: name + ".txt"), encoding: .utf8)
  }
}
