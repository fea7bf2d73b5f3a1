import Foundation

/// Reports of any size from the sentences and headings of real ones, the same for the same seed.
enum Recombined {
  static func make(_ folder: String, _ corpus: String, _ megabytes: Int, _ seed: UInt64) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let (sentences, headings) = try parts(of: corpus)
    var chance = Seeded(state: seed)
    var (bytes, number) = (0, 0)
    while bytes < megabytes * 1_000_000 {
      let text = report(sentences, headings, &chance)
      bytes += text.utf8.count
      number += 1
      let name = "0000\(number)".suffix(5) + ".txt"
      try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
    }
  }

  private static func report(_ sentences: [String], _ headings: [String], _ chance: inout Seeded) -> String {
    let year = 2000 + chance.below(27)
    var text = "砚溪县\(year)年政府工作报告\n一、\(year - 1)年工作回顾\n"
    let length = 20_000 + chance.below(70_000)
    var isPlan = false
    while text.utf8.count < length {
      if !isPlan, text.utf8.count > length / 3 {
        text += "二、\(year)年工作安排\n"
        isPlan = true
      }
      if chance.below(6) == 0 { text += headings[chance.below(headings.count)] + "\n" }
      for _ in 0...chance.below(6) { text += sentences[chance.below(sentences.count)] }
      text += "\n"
    }
    return text
  }

  /// Sentences of 9 to 150 characters; short lines without a closing mark are taken for headings.
  private static func parts(of corpus: String) throws -> (sentences: [String], headings: [String]) {
    var (sentences, headings): ([String], [String]) = ([], [])
    for name in try FileManager.default.contentsOfDirectory(atPath: corpus).sorted() where name.hasSuffix(".txt") {
      let text = try String(contentsOfFile: "\(corpus)/\(name)", encoding: .utf8)
      for line in text.split(whereSeparator: \.isNewline) {
        let parts = line.split(whereSeparator: { "。！？".contains($0) })
        if parts.count == 1, (6..<30).contains(line.count) { headings.append(String(line)) }
        sentences += parts.filter { (9..<150).contains($0.count) }.map { $0 + "。" }
      }
    }
    return (sentences, headings)
  }

  /// SplitMix64.
  private struct Seeded {
    var state: UInt64

    mutating func below(_ count: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((mixed ^ (mixed >> 31)) % UInt64(max(count, 1)))
    }
  }
}
