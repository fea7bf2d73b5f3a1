import ArgumentParser
import LedgerCore

struct MoveItems: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: "Makes a move of an item's lifecycle (流转): confirm, accept, submit, verify, ….",
    discussion: """
      What an item may do next, and what each move needs, is shown by `taizhang show`.

      Examples:
        taizhang move 12 confirm
        taizhang move 12 submit --evidence 验收报告.pdf --as 县住房和城乡建设局
        taizhang move 12 return --reason 缺少竣工验收表
      """)
  @OptionGroup var options: LedgerOptions
  @Argument(help: ArgumentHelp("Numbers of items, then the move.", valueName: "item")) var words: [String]
  @Option(help: "Why (理由).") var reason: String?
  @Option(help: ArgumentHelp("A field that the move fills.", valueName: "field=value")) var set: [String] = []
  @Option(help: ArgumentHelp("A file that shows it (佐证材料).", valueName: "file"), completion: .file())
  var evidence: [String] = []

  func validate() throws {
    if words.count < 2 || words.dropLast().contains(where: { Int($0) == nil }) {
      throw ValidationError("Name one or more items by number, then the move: taizhang move 12 13 confirm.")
    }
  }

  func run() throws {
    let session = try options.session()
    let files = try EvidenceFiles.keep(evidence, session)
    let supply = Request.Supply(reason: reason, fields: try FieldArguments.parse(set), evidence: files)
    let items = words.dropLast().compactMap { Int($0) }
    try session.submit(.move(words[words.count - 1], supply), on: items)
    for id in items {
      let item = try session.item(id)
      let state = try session.kind(of: item).state(item.state)
      Standard.output.say("\(id) \(item.title): \(state?.title.chinese ?? item.state)")
    }
  }
}

struct Assign: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says who leads, who helps and by when (分派).",
    discussion: """
      With --propose nothing is changed: for every item chosen the likely offices are shown with the reason (what similar \
      items had before, what an office is competent for). Tasks that are confirmed and have an office and a date go on to \
      the office at once.

      Examples:
        taizhang assign 12 --lead 县住房和城乡建设局 --support 县财政局 --due 2025-11-30
        taizhang assign --propose --kind task --state confirmed
      """)
  @OptionGroup var options: LedgerOptions
  @OptionGroup var filter: FilterOptions
  @Argument(help: ArgumentHelp("Numbers of items.", valueName: "item")) var items: [Int] = []
  @Option(help: "Lead office (牵头单位).") var lead: String?
  @Option(help: "Supporting office (配合单位); repeat it for each.") var support: [String] = []
  @Option(help: "Leader in charge (分管领导).") var leader: String?
  @Option(help: "Due date (时限).", transform: LedgerOptions.day) var due: Day?
  @Flag(help: "Only show whom similar items and competences speak for.") var propose = false

  func validate() throws {
    if !propose && items.isEmpty { throw ValidationError("Name the items: taizhang assign 12 13 --lead 县教育局.") }
    if !propose && lead == nil && support.isEmpty && leader == nil && due == nil {
      throw ValidationError("Say what to set: --lead, --support, --leader or --due; or --propose.")
    }
  }

  func run() throws {
    let session = try options.session()
    if propose { return try AssignmentTable.show(items, filter.filter, session) }
    let parties = Parties(leader: leader, lead: lead, supporting: support.isEmpty ? nil : support)
    var drafts: [Draft] = []
    for id in items {
      let item = try session.item(id)
      let requests = item.assigning(Assigned(parties: parties, due: due), try session.kind(of: item))
      drafts += requests.map { Draft(on: .item(id), $0, by: session.asker) }
    }
    try session.submit(drafts)
    for id in items {
      let item = try session.item(id)
      Standard.output.say("\(id) \(item.title): \(item.parties.lead ?? "—"), \(item.due?.description ?? "—")")
    }
  }
}
