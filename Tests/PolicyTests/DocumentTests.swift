import Documents
import Facts
import Formats
import Foundation
import Reading
import Testing

/// What is written about the program is what the program says.
struct DocumentTests {
  @Test(arguments: ["rules", "indicators", "commands", "kinds", "checks", "routes"])
  func aGeneratedPageIsWhatTheProgramPrints(page: String) throws {
    let printed = try Repository.program(["docs", page])
    #expect(try Repository.text("docs/generated/\(page).md") == printed, "run `make docs`")
  }

  /// `docs/generated/commands.md` lists the commands; the test above holds it to the program.
  @Test(arguments: ["docs/manual/README.md", "docs/manual/README.zh-CN.md"])
  func everyCommandHasAPageThatTheIndexNames(index: String) throws {
    let commands = try Repository.text("docs/generated/commands.md").matches(of: /\n## taizhang (\S+)\n/).map(\.1)
    let links = Dictionary(
      try Repository.text(index).matches(of: /\[(\w+)\]\(([^)#]+)/).map { ($0.1, $0.2) }, uniquingKeysWith: { $1 })
    #expect(commands.count > 30)
    for command in commands {
      let page = try #require(links[command], "\(index) names no page of “taizhang \(command)”")
      let text = try Repository.text("docs/manual/\(page)")
      #expect(text.contains("taizhang \(command)"), "\(page) never says “taizhang \(command)”")
    }
  }

  @Test func everyRuleThatReadsTheSamplesIsInTheCatalogue() throws {
    let known = Set(RuleCatalogue.chapters.flatMap(\.rules).map(\.name))
    let folder = Repository.root.appending(path: "Samples")
    var unknown: Set<String> = []
    for path in Repository.files(under: "Samples", ending: ".txt") {
      let bytes = [UInt8](try Data(contentsOf: folder.deletingLastPathComponent().appending(path: path)))
      for document in try Intake().documents(from: bytes, name: path) {
        unknown.formUnion(Reader().read(document).all.map(\.rule).filter { !known.contains($0) })
      }
    }
    #expect(unknown.isEmpty, "add them to Sources/Reading/Catalogue/RuleCatalogue.swift")
  }

  @Test(
    arguments: Repository.files(under: "docs", ending: ".md") + [
      "README.md", "README.zh-CN.md", "ARCHITECTURE.md",
      "CONTRIBUTING.md", "GLOSSARY.md", "CHANGELOG.md",
    ])
  func aLinkOfADocumentLeadsToAFile(path: String) throws {
    let text = try Repository.text(path)
    let folder = Repository.root.appending(path: path).deletingLastPathComponent()
    for match in text.matches(of: /\]\(([^)#\s]+)(#[^)]*)?\)/) {
      let target = String(match.1)
      guard !target.contains("://") else { continue }
      #expect(FileManager.default.fileExists(atPath: folder.appending(path: target).path), "\(path): \(target)")
    }
  }

  @Test func theFilesThatTheArchitectureNamesExist() throws {
    for match in try Repository.text("ARCHITECTURE.md").matches(
      of: /`((?:Sources|Tests|Scripts|Benchmarks|docs)\/[^`* ]+)`/)
    {
      let target = String(match.1)
      #expect(FileManager.default.fileExists(atPath: Repository.root.appending(path: target).path), "\(target)")
    }
  }
}
