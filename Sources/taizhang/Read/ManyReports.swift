import Documents
import Facts
import Glibc
import Publishing
import Reading
import Reconciling

/// 多份报告: files to reports that can be set against each other, several at a time, in the order given.
struct ManyReports {
  var reports: [ReadReport] = []
  /// Files that could not be read, or not to their end: each is told on standard error.
  var failures = 0

  /// - Parameter output: The file that is written: last run's is no report.
  static func read(
    _ files: [String], _ reading: ReadOne = ReadOne(place: nil, year: nil), besides output: String? = nil
  ) async throws -> ManyReports {
    let files = files.filter { plain($0) != output.map(plain) }
    var answer = ManyReports()
    let progress = Progress(of: files.count)
    try await inOrder(files, jobs: jobs) { _, path in
      one(path, reading)
    } take: { number, read in
      progress.clear()
      switch read {
      case .success(let records):
        answer.reports += records.map(\.report)
        for failure in records.compactMap(\.failure) { answer.tell(failure) }
      case .failure(let failure): answer.tell(failure)
      }
      progress.show(number + 1, next: number + 1 < files.count ? files[number + 1] : nil)
    }
    progress.clear()
    return answer
  }

  static var jobs: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  private mutating func tell(_ failure: Failure) {
    failures += 1
    Standard.error.say("taizhang: \(failure)")
  }

  /// ./gdp.svg is gdp.svg
  private static func plain(_ path: String) -> Substring {
    var path = Substring(path)
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    return path
  }

  private static func one(
    _ path: String, _ reading: ReadOne
  ) -> Result<[(report: ReadReport, failure: Failure?)], Failure> {
    do throws(Failure) {
      return .success(
        try reading.records(of: path).map {
          (ReadReport($0.document, $0.findings), Unread.failure($0.document, $0.findings))
        })
    } catch {
      return .failure(error)
    }
  }
}
