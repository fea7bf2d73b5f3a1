import ArgumentParser
import Foundation
import LedgerCore
import Publishing

struct Apply: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Plays many requests from a file of JSON lines (批量办理), as `export --log` writes them.",
    discussion: """
      A line says when, who, on which item (number or key) and what happened:
        {"at":"2025-04-20 10:00","by":"县教育局","item":12,"event":{"event":"progressed","period":"2025-04","share":3500}}
      Each is decided like the command of its name. A line that is refused is named with its reason and the others go on; \
      the exit status is then 1.
      """)
  @OptionGroup var options: LedgerOptions
  @Argument(help: "A file; - for standard input.", completion: .file()) var file: String = "-"

  func run() throws {
    let session = try options.session()
    let bytes = try FileBytes.read(file)
    let decoder = JSONDecoder()
    var (done, refused) = (0, 0)
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else { continue }
      do {
        try play(try decoder.decode(LogLine.self, from: Data(line)), session)
        done += 1
      } catch {
        refused += 1
        let reason = (error as? DecodingError).map { "is no line of a log: \($0.sentence)" }
        let place = "\(file):\(index + 1)"
        let failure = reason.map { Failure(subject: place, reason: $0, advice: "taizhang apply --help shows one") }
        Standard.error.say("taizhang: \(failure ?? Failure(error, about: place))")
      }
    }
    Standard.output.say("\(done) done" + (refused > 0 ? ", \(refused) refused" : ""))
    if refused > 0 { throw ExitCode(1) }
  }

  private func play(_ line: LogLine, _ session: Session) throws {
    guard let at = Moment(line.at) else {
      throw Failure(subject: "at", reason: "“\(line.at)” is no time", advice: "write 2026-03-02 09:30")
    }
    let evidence = try EvidenceFiles.keep(line.files ?? [], session)
    guard let request = Request(asking: line.event.with(evidence)) else {
      throw Failure(subject: line.event.name, reason: "is written by the ledger itself", advice: "leave the line out")
    }
    let asker = try LedgerSettings.asker(named: line.by, in: session.files, session.settings)
    var target = line.item.map { Draft.Target.item($0) }
    if case .create = request { target = .new }
    if let key = line.key, let item = try session.ledger.item(key: key) { target = .item(item) }
    guard let target else {
      throw Failure(
        subject: line.event.name, reason: "no item is named by number or key", advice: "add \"item\" or \"key\"")
    }
    _ = try session.ledger.submit([Draft(on: target, request, by: asker)], at: session.timeOfWriting(at))
  }
}

extension Event {
  /// The same event with more files to show it; only moves and reports of progress carry any.
  func with(_ files: [Evidence]) -> Event {
    guard !files.isEmpty else { return self }
    switch self {
    case .moved(var moved):
      moved.evidence = (moved.evidence ?? []) + files
      return .moved(moved)
    case .progressed(var report):
      report.evidence = (report.evidence ?? []) + files
      return .progressed(report)
    default: return self
    }
  }
}
