import Documents
import Facts
import Glibc
import Publishing
import Reading
import Reconciling

/// 多份报告: files and folders to reports, several at a time, in the order of their names.
enum ManyReports {
  /// Every document that could be read; what could not is told on standard error and counted.
  ///
  /// - Parameter output: The file that is written: last run's is no report.
  static func read(_ inputs: [String], besides output: String?) async throws -> (reports: [ReadReport], failures: Int) {
    let files = Inputs.files(in: inputs).filter { plain($0) != output.map(plain) }
    let reading = ReadOne(place: nil, year: nil)
    var reports: [ReadReport] = []
    var failures = 0
    let progress = Progress(of: files.count)
    try await inOrder(files, jobs: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) {
      (_, path) -> Result<[ReadReport], Failure> in
      one(path, reading)
    } take: { number, answer in
      progress.clear()
      switch answer {
      case .success(let read): reports += read
      case .failure(let failure):
        failures += 1
        Standard.error.say("taizhang: \(failure)")
      }
      progress.show(number + 1, next: number + 1 < files.count ? files[number + 1] : nil)
    }
    progress.clear()
    return (reports, failures)
  }

  /// ./gdp.svg is gdp.svg
  private static func plain(_ path: String) -> Substring {
    var path = Substring(path)
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    return path
  }

  private static func one(_ path: String, _ reading: ReadOne) -> Result<[ReadReport], Failure> {
    do throws(Failure) {
      return .success(try reading.records(of: path).map { ReadReport($0.document, $0.findings) })
    } catch {
      return .failure(error)
    }
  }
}
