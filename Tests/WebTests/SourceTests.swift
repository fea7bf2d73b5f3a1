import Foundation
import Testing

/// What the pages may not say by themselves.
struct SourceTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/Web")

  @Test func noWordStandsInAPageThatIsNotInItsCatalogue() throws {
    let files =
      FileManager.default.enumerator(at: SourceTests.folder, includingPropertiesForKeys: nil)?
      .compactMap { $0 as? URL } ?? []
    for file in files where file.pathExtension == "swift" && !file.lastPathComponent.hasSuffix("Words.swift") {
      let name = file.lastPathComponent
      // The table of routes names them for its document; the style sheet names fonts.
      if name.hasSuffix("Routes.swift") || ["StyleSheet.swift", "Audience.swift"].contains(name) { continue }
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let code = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
        let isForeign = code.contains(/"[^"]*[一-鿿，。：；、][^"]*"/)
        #expect(!isForeign, "\(name): \(code)")
      }
    }
  }
}
