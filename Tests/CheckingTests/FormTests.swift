import Checking
import Documents
import Foundation
import Publishing
import Testing

@Suite("Forms of what was checked") struct FormTests {
  private static let text = "砚溪县2024年政府工作报告\n一、2023年工作回顾\n全年<重点>项目完成投资47.3亿元，研发活动覆盖率达到103%。\n重点项目完成投资43.7亿元。"

  private var checked: CheckedDraft {
    let (draft, all) = Door.diagnostics(Self.text)
    return CheckedDraft(draft: draft, diagnostics: all)
  }

  private func tally(_ checked: CheckedDraft) -> CheckTally {
    var tally = CheckTally()
    tally.add(checked)
    return tally
  }

  @Test("Text gives place, severity, code and name, the sentence, and a mark two columns wide for a wide character")
  func lines() throws {
    var out = Bytes()
    CheckedLines(look: TableLook()).write(checked, to: &out)
    let lines = out.string.split(separator: "\n", omittingEmptySubsequences: false)
    let head = try #require(lines.firstIndex { $0.contains(": error A01 【占比超过100%】 ") })
    #expect(lines[head].hasPrefix("draft.txt:3:"))
    let sentence = lines[head + 1].dropFirst(2)
    let before = try #require(sentence.range(of: "103%")).lowerBound
    let columns = sentence[..<before].unicodeScalars.reduce(0) { $0 + ($1.value >= 0x3000 ? 2 : 1) }
    #expect(lines[head + 2] == "  " + String(repeating: " ", count: columns) + "^^^^")
  }

  @Test("A line of JSON for the draft and one for each diagnostic, each an object of its own")
  func json() throws {
    var out = Bytes()
    CheckedJSON().write(checked, to: &out)
    let lines = out.string.split(separator: "\n")
    #expect(lines.count == checked.diagnostics.count + 1)
    for line in lines {
      let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(["draft", "diagnostic"].contains(object["type"] as? String))
    }
  }

  @Test("SARIF names every check as a rule, and every result's region holds the words it points at")
  func sarif() throws {
    var out = Bytes()
    SARIF(version: "0.1.0").write([checked], to: &out)
    let log = try #require(try JSONSerialization.jsonObject(with: Data(out.array)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect((driver["rules"] as? [[String: Any]])?.compactMap { $0["id"] as? String } == Check.all.map(\.code))
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == checked.diagnostics.count)
    let lines = Self.text.split(separator: "\n").map { Array($0.unicodeScalars) }
    for result in results {
      let place = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
      let region = try #require(place?["region"] as? [String: Any])
      let line = try #require(region["startLine"] as? Int)
      let (start, end) = (try #require(region["startColumn"] as? Int), try #require(region["endColumn"] as? Int))
      var words = String.UnicodeScalarView()
      words.append(contentsOf: lines[line - 1][start - 1..<end - 1])
      #expect((region["snippet"] as? [String: Any])?["text"] as? String == String(words))
    }
  }

  @Test("The page escapes what the draft says and links each diagnostic to its mark")
  func page() {
    var out = Bytes()
    CheckedPage().write([checked], tally(checked), to: &out)
    let page = out.string
    #expect(page.contains("&lt;重点&gt;"))
    #expect(!page.contains("<重点>"))
    for number in checked.diagnostics.indices {
      #expect(page.contains("href=\"#d1-\(number + 1)\""))
      #expect(page.contains("id=\"d1-\(number + 1)\""))
    }
  }

  @Test("A run fails from the severity on that was asked for")
  func severities() {
    let tally = tally(checked)
    #expect(tally.reaches(.error))
    #expect(!CheckTally().reaches(.note))
  }
}
