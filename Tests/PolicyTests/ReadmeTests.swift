// The imports that the code of the READMEs states for itself.
import Documents
import Facts
import Reading
import Testing

/// The code of the READMEs is the code below, and that code runs.
struct ReadmeTests {
  private func readme() -> [String] {
    var printed: [String] = []
    func print(_ words: Any...) { printed.append(words.map { "\($0)" }.joined(separator: " ")) }
    // begin
    let reader = Reader()
    let document = Document("一、2020年工作回顾\n全年地区生产总值增长3.8%。")
    for finding in reader.read(document).all {
      guard case .figure(let figure) = finding.fact else { continue }
      print(document.text.string(finding.source), figure.subject ?? "-", figure.values, finding.rule)
    }
    // end
    return printed
  }

  @Test func theExampleOfTheReadmeReadsWhatItShouldRead() {
    #expect(readme() == ["3.8% 地区生产总值 [3.8] figure.growth"])
  }

  @Test(arguments: ["README.md", "README.zh-CN.md"])
  func theCodeOfTheReadmeIsTheCodeThatRuns(path: String) throws {
    let fence = try Repository.text(path).components(between: "```swift\n", and: "```")
    let here = try Repository.text("Tests/PolicyTests/ReadmeTests.swift")
    let code = here.components(between: "    // begin\n", and: "    // end").split(separator: "\n")
      .map { $0.dropFirst(4) }.joined(separator: "\n")
    #expect(fence == "import Documents\nimport Facts\nimport Reading\n\n" + code + "\n")
  }
}

extension String {
  /// The first stretch between two marks.
  fileprivate func components(between start: String, and end: String) -> String {
    guard let opening = firstRange(of: start), let closing = self[opening.upperBound...].firstRange(of: end) else {
      return ""
    }
    return String(self[opening.upperBound..<closing.lowerBound])
  }
}
