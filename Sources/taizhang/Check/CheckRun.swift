import Checking
import Documents
import Facts
import Publishing
import Reconciling

/// One run over drafts: read at once, each with the earlier reports that belong to it, checked at once.
struct CheckRun: Sendable {
  let reading: ReadOne
  let checker: Checker
  let consecutive: Bool
  let ledger: LedgerFacts?
  let jobs: Int

  struct Answer {
    var checked: [CheckedDraft] = []
    var tally = CheckTally()
    /// Whether every file was read to its end.
    var isWhole = true
  }

  func check(_ files: [String], against earlier: [String]) async throws -> Answer {
    var answer = Answer()
    let before = try await reports(Inputs.files(in: earlier), ReadOne(place: nil, year: nil), &answer)
    let drafts = try await reports(files, reading, &answer)
    let neighbours = consecutive ? Neighbours(drafts) : nil
    let (checker, ledger) = (checker, ledger)
    try await inOrder(drafts, jobs: jobs) { number, report in
      let held = ledger?.values(place: report.place, year: report.year) ?? []
      return CheckRun.checked(
        Draft(report, earlier: before + (neighbours?.before(report, number: number) ?? []), ledger: held), checker)
    } take: { _, checked in
      answer.checked.append(checked)
      answer.tally.add(checked)
    }
    return answer
  }

  private func reports(_ files: [String], _ reading: ReadOne, _ answer: inout Answer) async throws -> [ReadReport] {
    let read = try await ManyReports.read(files.filter { !$0.hasSuffix(CheckRun.suffix) }, reading)
    if read.failures > 0 { answer.isWhole = false }
    return read.reports
  }

  /// What the file beside a draft ends with.
  static let suffix = ".checks"

  private static func checked(_ draft: Draft, _ checker: Checker) -> CheckedDraft {
    let diagnostics = checker.check(draft)
    let file = draft.report.document.name + suffix
    guard file != "-" + suffix, let bytes = try? FileBytes.read(file) else {
      return CheckedDraft(draft: draft, diagnostics: diagnostics)
    }
    let answer = Suppressions(String(decoding: bytes, as: UTF8.self), file: file).apply(
      to: diagnostics, of: draft, codes: checker.codes)
    return CheckedDraft(
      draft: draft, diagnostics: answer.left, suppressed: answer.suppressed, faults: answer.faults)
  }
}

/// 上年报告: the reports of a run by place and year.
struct Neighbours: Sendable {
  private struct Key: Hashable, Sendable {
    let place: String
    let year: Int
  }

  private let reports: [Key: ReadReport]
  /// Whose report each is, by the report's place in the run: not all say it themselves.
  private let places: [String?]

  init(_ reports: [ReadReport]) {
    let places = PlacesOfReports(reports).names
    self.places = places
    let keyed = zip(reports, places).compactMap { report, place in
      place.flatMap { place in report.year.map { (Key(place: place, year: $0), report) } }
    }
    self.reports = Dictionary(keyed) { first, _ in first }
  }

  /// - Parameter number: Which report of the run.
  func before(_ report: ReadReport, number: Int) -> [ReadReport] {
    guard places.indices.contains(number), let place = places[number], let year = report.year else { return [] }
    return reports[Key(place: place, year: year - 1)].map { [$0] } ?? []
  }
}
