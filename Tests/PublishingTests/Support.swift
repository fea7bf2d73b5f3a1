import Documents
import Facts
import Foundation
import Publishing

/// Repeatable chance (SplitMix64); a test prints the seed it failed with.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Words with everything that has ever broken an output: controls, quotes, line ends of all kinds, marks, 𠮷.
  mutating func words(upTo most: Int) -> String {
    let odd = Array(
      "\u{0}\u{1}\u{8}\t\n\u{C}\u{1B}\u{7F}\u{85}\u{9F}\u{A0}\"\\/<>&'=,;\u{2028}\u{2029}\u{202E}\u{FEFF}𠮷😀“”…—%"
        .unicodeScalars)
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...most, using: &self) {
      let chance = Int.random(in: 0..<4, using: &self)
      let scalar: Unicode.Scalar? =
        switch chance {
        case 0: odd.randomElement(using: &self)
        case 1: Unicode.Scalar(UInt32.random(in: 0x20..<0x7F, using: &self))
        default: Unicode.Scalar(UInt32.random(in: 0x4E00..<0x9FA5, using: &self))
        }
      if let scalar { scalars.append(scalar) }
    }
    return String(scalars)
  }

  mutating func range(in count: Int) -> Range<Int> {
    let (one, other) = (Int.random(in: 0...count, using: &self), Int.random(in: 0...count, using: &self))
    return min(one, other)..<max(one, other)
  }
}

/// Runs Python on a script; what it prints.
func python(_ script: String, input: [UInt8]) throws -> String {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let file = folder.appending(path: "input")
  try Data(input).write(to: file)
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["python3", "-c", script, file.path]
  let pipe = Pipe()
  process.standardOutput = pipe
  try process.run()
  let printed = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return String(decoding: printed, as: UTF8.self)
}

let hasPython = (try? python("print(1)", input: [])) == "1\n"

/// A record of findings that stand at the words given, in order.
func record(_ text: String, report: Report = Report(), _ facts: [(words: String, fact: Fact)]) -> Record {
  let document = Document(text, name: "报告.txt")
  var findings = Findings(report: report)
  let scalars = Array(text.unicodeScalars)
  for (words, fact) in facts {
    let wanted = Array(words.unicodeScalars)
    let start = (0...(scalars.count - wanted.count)).first { Array(scalars[$0..<($0 + wanted.count)]) == wanted } ?? 0
    findings.all.append(Finding(fact, source: start..<(start + wanted.count), rule: "test.rule"))
  }
  findings.all.sort { $0.source.lowerBound < $1.source.lowerBound }
  return Record(document: document, findings: findings)
}

func figure(
  _ value: String, _ unit: String, _ subject: String, measure: Measure = .level, comparator: Facts.Comparator = .equal,
  status: Status = .actual, indicator: String? = nil
) -> Fact {
  let number = ExactNumber(value) ?? ExactNumber(0)
  return .figure(
    Figure(
      values: [number], unit: unit, measure: measure, comparator: comparator, status: status,
      period: Period(year: 2020),
      subject: subject, indicator: indicator))
}
