import Documents
import Facts
import Formats
import Foundation
import Reading
import Reconciling

/// Reports to reconcile, read as users' are.
enum Reports {
  static let reader = Reader()

  /// A report of an invented city: what it says of the year before, and of the year it plans.
  static func report(year: Int, review: String, plan: String) -> ReadReport {
    let document = Document(
      """
      政府工作报告
      ——\(year)年1月10日在临澄市第八届人民代表大会第三次会议上

      各位代表：
      现在，我代表市人民政府向大会报告工作，请予审议。

      一、\(year - 1)年工作回顾
      过去一年，全市上下团结奋斗，城乡面貌明显改善，人民生活持续向好，全年接待群众来访326批次。\(review)

      二、\(year)年重点工作
      \(plan)

      """, name: "\(year).txt")
    return ReadReport(document, reader.read(document))
  }

  /// The outcomes of a plan's sentence, given one of the next review.
  static func outcomes(_ plan: String, _ review: String, before: String = "") -> Reconciliation {
    Reconciliation(
      report(year: 2024, review: before, plan: plan), report(year: 2025, review: review, plan: "全市上下共同努力。"))
  }

  static func sample(_ place: String, _ year: Int) throws -> ReadReport {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let bytes = try [UInt8](Data(contentsOf: root.appending(path: "Samples/\(place)/\(year).txt")))
    let document = try Intake().documents(from: bytes, name: "\(place)/\(year).txt")[0]
    return ReadReport(document, reader.read(document))
  }
}
