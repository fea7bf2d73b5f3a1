import Documents
import Facts
import Formats
import Foundation
import Reading
import Reconciling

/// Reports as a person has them: sample files, and short texts of invented places.
enum SeriesReports {
  private static let reader = Reader()

  /// Every file of folders of `Samples/`, in the order of their names.
  static func samples(_ folders: String...) throws -> [ReadReport] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Samples")
    return try folders.flatMap { folder in
      let place = root.appending(path: folder)
      return try FileManager.default.contentsOfDirectory(atPath: place.path).sorted().flatMap { name in
        let bytes = [UInt8](try Data(contentsOf: place.appending(path: name)))
        return try Intake().documents(from: bytes, name: "\(folder)/\(name)").map { ReadReport($0, reader.read($0)) }
      }
    }
  }

  /// A report of two parts: what was done the year before, what is aimed at.
  static func report(_ place: String, _ year: Int, done: String, aims: String = "", name: String? = nil) -> ReadReport {
    let text = """
      \(place)政府工作报告

      ——\(year)年1月8日在\(place)第三届人民代表大会第一次会议上

      一、\(year - 1)年工作回顾

      \(done)

      二、\(year)年主要预期目标

      \(aims)

      """
    let document = Document(text, name: name ?? "\(place)-\(year).txt")
    return ReadReport(document, reader.read(document))
  }

  static let gdp = Series.Topic(code: "gdp", name: "地区生产总值")
  static let revenue = Series.Topic(code: "general_budget_revenue", name: "一般公共预算收入")
  static let grain = Series.Topic(code: "grain_output", name: "粮食总产量")
}

extension Series.Table {
  /// The series of one place and measure.
  func of(_ place: String, _ measure: Measure = .growth) -> Series? {
    series.first { $0.place == place && $0.measure == measure }
  }
}

extension Series.Choice {
  var value: String { chosen.value.description + (chosen.upper.map { "…\($0)" } ?? "") }
}
