import Foundation
import LedgerCore
import Settings
import Testing

/// The files that the manual shows are files that the program takes.
@Suite("The manual of settings")
struct ManualTests {
  @Test(arguments: ["settings.md", "settings.zh-CN.md"]) func everyFileShownIsTaken(page: String) throws {
    let root = SampleSettingsTests.folder.deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "docs/manual/\(page)"), encoding: .utf8)
    var files: [String: String] = [:]
    for block in text.components(separatedBy: "```yaml\n# ").dropFirst() {
      let yaml = try #require(block.components(separatedBy: "```").first)
      let name = try #require(yaml.split(separator: "\n").first)
      files[String(name)] = "# " + yaml
    }
    #expect(files.count == 6)
    let settings = try Settings(files: files, builtIn: KindCatalogue.builtIn())
    #expect(settings.years.map(\.year) == [2027])
    #expect(settings.policies.count == 1 && settings.appraisals.count == 1)
    #expect(settings.bundles.map(\.parts.count) == [2])
    #expect(settings.offices.offices.count >= 2)
  }

  @Test func theManualNamesEveryComparisonAndRole() throws {
    let root = SampleSettingsTests.folder.deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "docs/manual/settings.md"), encoding: .utf8)
    for role in LedgerRole.allCases { #expect(text.contains(role.rawValue)) }
    // The refusal lists them as the program knows them.
    let faults = #expect(throws: SettingsFaults.self) {
      _ = try settings(["policies/p.yaml": "title: x\nground: y\nperiod: 2026-01-01\nentitled: { a: { like: b } }"])
    }
    let listed = try #require(faults?.description.components(separatedBy: "there are ").last)
    for word in listed.components(separatedBy: ". ")[0].components(separatedBy: ", ") {
      #expect(text.contains("`\(word)`") || text.contains("\(word):"), "\(word)")
    }
  }
}
