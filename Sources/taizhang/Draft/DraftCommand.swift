import ArgumentParser
import Drafting
import Glibc
import Interchange
import LedgerCore
import Publishing

struct DraftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Drafts the review and the targets of a report from the ledger (起草).",
    discussion: """
      Writes the review (工作回顾) of the year before from what the ledger holds of it: results of targets, tasks written off, \
      livelihood projects completed, projects begun and finished; and the list of targets (主要预期目标) of the year. Every \
      sentence names the items it rests on. What the ledger cannot say yet is listed, not made up.

      The draft is read back before it is written: a sentence that would be read otherwise than the ledger has it is told.

      Examples:
        For a text editor:   taizhang draft --place 砚溪县 --year 2025 -o draft.md
        For Word or WPS:     taizhang draft --place 砚溪县 --year 2025 -f docx -o draft.docx

      Exit status: 0 drafted, 1 the ledger has nothing to say or cannot be read, 2 wrong usage.
      """)

  @OptionGroup var options: LedgerOptions

  @Option(help: "Whose report it is (地方). (default: the place of the ledger's first item)")
  var place: String?

  @Option(help: "The year the report plans (年份); its review is of the year before.")
  var year: Int

  @Option(
    name: .shortAndLong, help: "How to write it: markdown (links as footnotes), docx (laid out as GB/T 9704-2012).")
  var format: DraftForm = .markdown

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"), completion: .file())
  var output: String?

  func validate() throws {
    if !(1900...2200).contains(year) {
      throw ValidationError("--year is \(year), which is no year of a report: write four digits, such as 2026.")
    }
    if format == .docx, output == nil, isatty(STDOUT_FILENO) == 1 {
      throw ValidationError("A Word file is no text for a terminal: say where with --output, such as -o draft.docx.")
    }
  }

  func run() throws {
    let session = try options.session()
    let place = try place ?? session.placeOfLedger()
    let items = try LedgerItems(session, place: place, year: year)
    let draft = DraftMaterials(items, place: place, year: year).draft()
    guard !draft.parts.isEmpty else {
      throw Failure(
        subject: "\(place) \(year)", reason: "the ledger holds no result of \(year - 1) and no target of \(year)",
        advice: "list what it holds with: taizhang items --place \(place)")
    }
    try write(draft)
    let check = ReadingBack(draft)
    for fault in check.faults { Standard.error.say("taizhang: \(fault)") }
    Standard.error.say(
      "\(place)\(year)年：\(draft.sentences.count)句，\(check.total)个数据，读回一致\(check.good)个；未写入\(draft.leftOut.count)项")
  }

  private func write(_ draft: ReportDraft) throws {
    var out = Bytes()
    switch format {
    case .markdown: out.append(MarkdownDraft.text(draft))
    case .docx:
      guard let bytes = WordDraft.bytes(draft) else {
        throw Failure(subject: output ?? "docx", reason: "there is no memory left to pack it", advice: "")
      }
      out.append(bytes)
    }
    let target = try Target(path: output)
    do {
      try target.standard.write(out)
    } catch {
      target.abandon()
      throw error
    }
    try target.finish()
  }
}

/// The value of `draft --format`.
enum DraftForm: String, CaseIterable, ExpressibleByArgument {
  case markdown, docx
}
