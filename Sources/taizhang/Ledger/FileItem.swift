import ArgumentParser
import LedgerCore

struct FileItem: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "file",
    abstract: "Files an item by hand (立项): a request, a suggestion, a project, a finding of an inspection.",
    discussion: """
      The kinds, their states, moves, clocks and fields are in docs/generated/kinds.md.

      Examples:
        taizhang file request 路灯不亮 --set topic=城市照明 --place 砚溪县
        taizhang file rectification 砂石场未覆盖 --due 2025-06-30 --lead 市生态环境局砚溪分局
      """)
  @OptionGroup var options: LedgerOptions
  @Argument(help: "The kind (类别).") var kind: String
  @Argument(help: "What it is (事项).") var title: String
  @Option(help: "Whose it is (地方); otherwise that of the ledger's first item.") var place: String?
  @Option(help: "Year (年份); otherwise this one.") var year: Int?
  @Option(help: "Due date (时限).", transform: LedgerOptions.day) var due: Day?
  @Option(help: "Lead office (牵头单位).") var lead: String?
  @Option(help: "Supporting office (配合单位); repeat it for each.") var support: [String] = []
  @Option(help: ArgumentHelp("The item that it is a part of.", valueName: "item")) var parent: Int?
  @Option(help: ArgumentHelp("A field of its kind.", valueName: "field=value")) var set: [String] = []
  @Option(help: "A name of its own outside; the same key is not filed twice (外部编号).") var key: String?
  @OptionGroup(title: "Applicant") var applicant: ApplicantOptions

  func run() throws {
    let session = try options.session()
    let fields = try FieldArguments.parse(set)
    let created = Created(
      kind: kind, place: try place ?? session.placeOfLedger(), year: year ?? session.now.day.year, title: title,
      origin: Origin(filedBy: session.asker.account), fields: fields.isEmpty ? nil : fields,
      parties: Parties(lead: lead, supporting: support.isEmpty ? nil : support), due: due, parent: parent, key: key)
    let entries =
      if let data = applicant.data(for: "\(kind) \(title)", at: session.now) {
        try session.file(created, about: data)
      } else {
        try session.submit([Draft(on: .new, .create(created), by: session.asker)])
      }
    for entry in entries { Standard.output.say("\(entry.number) \(title): 已立项") }
  }
}

struct Correct: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says what an entry should have said (更正); the entry itself stays as it was written.",
    discussion: """
      Example, for a share typed with a nought too many in entry 57 of item 12:
        taizhang correct 12 57 --set share=3500 --reason 多输一个零
      """)
  @OptionGroup var options: LedgerOptions
  @Argument(help: "Number of the item.") var item: Int
  @Argument(help: "Number of the entry, as `taizhang show` lists it.") var entry: Int
  @Option(help: ArgumentHelp("A part of the entry, as `taizhang export --log` names it.", valueName: "name=value"))
  var set: [String]
  @Option(help: "Why (理由).") var reason: String

  func run() throws {
    let session = try options.session()
    let history = try session.attempt(nil, { try session.ledger.history(of: item) })
    guard let wrong = history.first(where: { $0.number == entry }) else {
      throw Failure(
        subject: "item \(item)", reason: "it has no entry \(entry)", advice: "list them with: taizhang show \(item)")
    }
    let known = try session.item(item).corrected(wrong)
    let event = try session.attempt("entry \(entry)") { try known.setting(FieldArguments.parse(set)) }
    try session.submit(.correct(Corrected(entry: entry, event: event, reason: reason)), on: [item])
    Standard.output.say("\(item): #\(entry) 已更正")
  }
}
