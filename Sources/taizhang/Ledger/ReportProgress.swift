import ArgumentParser
import LedgerCore

struct ReportProgress: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: "Reports what was done in a month or quarter (进展).",
    discussion: """
      Examples:
        taizhang progress 12 --period 2025-04 --share 35 --note 已开工5个小区 --evidence 现场照片.jpg
        taizhang progress 40 --period 2025Q1 --quantity 26.3 --unit 亿元
      """)
  @OptionGroup var options: LedgerOptions
  @Argument(help: "Number of the item.") var item: Int
  @Option(help: "Month or quarter (时期): 2025-04, 2025Q1.") var period: String
  @Option(
    help: ArgumentHelp("Done so far, in per cent: 46.5.", valueName: "percent"),
    transform: ReportProgress.tenThousandths)
  var share: Int?
  @Option(help: "Done so far, in the unit of the target.") var quantity: String?
  @Option(help: "Money spent so far.") var money: String?
  @Option(help: "Unit of quantity or money.") var unit: String?
  @Option(help: "In words (说明).") var note: String?
  @Option(help: ArgumentHelp("A file that shows it (佐证材料).", valueName: "file"), completion: .file())
  var evidence: [String] = []

  func run() throws {
    let session = try options.session()
    let files = try EvidenceFiles.keep(evidence, session)
    let report = Progressed(
      period: period, share: share, quantity: quantity, money: money, unit: unit,
      note: note, evidence: files.isEmpty ? nil : files)
    try session.submit(.progress(report), on: [item])
    let after = try session.item(item)
    let light = after.lights(try session.kind(of: after), try session.attempt { try session.ledger.calendar() })
      .light(at: session.now)
    Standard.output.say("\(item) \(after.title): \(light.color.title.chinese)灯 \(light.reason)")
  }

  /// 46.5 per cent are 4650.
  static func tenThousandths(_ percent: String) throws -> Int {
    let parts = percent.split(separator: ".", omittingEmptySubsequences: false)
    let decimals = parts.count > 1 ? String(parts[1]) : ""
    let isPlain = percent.unicodeScalars.allSatisfy { $0 == "." || ("0"..."9").contains($0) }
    guard isPlain, let whole = parts.first.flatMap({ Int($0) }), (0...100).contains(whole), parts.count <= 2,
      decimals.count <= 2,
      let rest = decimals.isEmpty ? 0 : Int(decimals + String(repeating: "0", count: 2 - decimals.count))
    else { throw ValidationError("“\(percent)” is no share in per cent with at most two decimals, such as 46.5.") }
    return whole * 100 + rest
  }
}

struct AddEvidence: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Adds files that show what was done (佐证材料); kept by their SHA-256, at most 50 MB each.",
    discussion: """
      Of a public item everybody sees the name of a file; with --open (公开) everybody may have the file itself, on the site. \
      Look that it names nobody who would not want it.

      Examples:
        taizhang evidence 12 竣工验收表.pdf --note 住建局盖章
        taizhang evidence 12 竣工照片.jpg --open
        taizhang correct 12 57 --set open=false --reason 照片里有门牌号
      """)
  @OptionGroup var options: LedgerOptions
  @Argument(help: "Number of the item.") var item: Int
  @Argument(help: "Files.", completion: .file()) var files: [String]
  @Option(help: "What they show (说明).") var note: String?
  @Flag(help: "Everybody may have the files (公开).") var open = false

  func run() throws {
    let session = try options.session()
    for var file in try EvidenceFiles.keep(files, note: note, session) {
      if open { file.open = true }
      try session.submit(.evidence(file), on: [item])
      Standard.output.say("\(item): \(file.name) \(file.type) \(file.size) bytes sha256:\(file.digest)")
    }
  }
}
