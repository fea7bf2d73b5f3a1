import ArgumentParser
import LedgerCore
import Publishing

struct Review: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Looks through what was proposed and decides what enters the ledger (审定).",
    discussion: """
      Each proposal has a number on the shelf. Name numbers, or choose in bulk by filter; without either, all open ones.

      Examples:
        taizhang review list --kind task --heading 乡村振兴
        taizhang review accept --kind target --sure 80
        taizhang review correct 14 --title 改造老旧小区12个 --due 2025-11-30 --lead 县住房和城乡建设局
        taizhang review split 17            (by its clauses)
        taizhang review merge 20 21 --title 城区管网改造
        taizhang review reject 33 --reason 属于形势判断
      """,
    subcommands: [List.self, Accept.self, Correct.self, Split.self, Merge.self, Reject.self],
    defaultSubcommand: List.self)

  struct Choice: ParsableArguments {
    @Argument(help: ArgumentHelp("Numbers of proposals.", valueName: "number"))
    var numbers: [Int] = []

    @Option(help: ArgumentHelp("Only these kinds (类别).", valueName: "kind"))
    var kind: [String] = []

    @Option(help: "Only of this year (年份).")
    var year: Int?

    @Option(help: ArgumentHelp("Only those whose title holds these words.", valueName: "words"))
    var text: String?

    @Option(help: ArgumentHelp("Only those under a heading that holds these words.", valueName: "words"))
    var heading: String?

    @Option(
      help: ArgumentHelp("Only those that the reading is at least so sure of, in hundredths.", valueName: "percent"))
    var sure: Int = 0

    var filter: ShelfFilter {
      var filter = ShelfFilter()
      filter.numbers = numbers
      filter.kinds = kind
      filter.year = year
      filter.text = text
      filter.heading = heading
      filter.confidence = sure
      return filter
    }
  }

  static func grid(_ rows: [(Int?, Proposal)]) -> Grid {
    var grid = Grid([
      Grid.Column(title: "号", right: true), Grid.Column(title: "类别"), Grid.Column(title: "事项", least: 24),
      Grid.Column(title: "牵头单位", least: 8, spare: true), Grid.Column(title: "时限"),
      Grid.Column(title: "标题", least: 8, spare: true), Grid.Column(title: "把握", right: true, spare: true),
    ])
    grid.rows = rows.map { number, proposal in
      let created = proposal.created
      return [
        Cell(number.map(String.init) ?? ""), Cell(created.kind),
        Cell((proposal.under == nil ? "" : "└ ") + created.title),
        Cell(created.parties?.lead ?? ""), Cell(created.due?.description ?? ""),
        Cell(created.origin?.heading?.last ?? "", .quiet), Cell("\(proposal.confidence)", .quiet),
      ]
    }
    return grid
  }

  /// The open proposals that are meant; refuses numbers that are not there, so that a slip of the finger is seen.
  static func chosen(_ filter: ShelfFilter, _ session: Session) throws(Failure) -> [Shelved] {
    let shelved = try session.attempt("review") { try session.ledger.shelved(filter) }
    let missing = Set(filter.numbers).subtracting(shelved.map(\.number)).sorted()
    if !missing.isEmpty {
      throw Failure(
        subject: "review", reason: "no open proposal \(missing.map(String.init).joined(separator: ", "))",
        advice: "list them with: taizhang review list")
    }
    return shelved
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Shows what waits for review.")
    @OptionGroup var options: LedgerOptions
    @OptionGroup var choice: Choice

    func run() throws {
      let shelved = try Review.chosen(choice.filter, try options.session())
      try Tabulating.put(Review.grid(shelved.map { ($0.number, $0.proposal) }))
      Standard.output.say("\(shelved.count) to review")
    }
  }

  struct Accept: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Takes proposals into the ledger.")
    @OptionGroup var options: LedgerOptions
    @OptionGroup var choice: Choice

    func run() throws {
      let session = try options.session()
      try session.check(.review)
      let now = try session.timeOfWriting()
      let shelved = try Review.chosen(choice.filter, session)
      let items = try session.attempt("review") {
        try session.ledger.accept(shelved, by: session.asker, at: now, unreviewed: false, session.kinds)
      }
      Standard.output.say(
        "\(items.count) items in the ledger" + (items.isEmpty ? "" : ": \(items[0]) … \(items[items.count - 1])"))
    }
  }

  struct Reject: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Sets proposals aside, with the reason.")
    @OptionGroup var options: LedgerOptions
    @OptionGroup var choice: Choice
    @Option(help: "Why it is no promise (理由).") var reason: String

    func run() throws {
      let session = try options.session()
      try session.check(.review)
      let shelved = try Review.chosen(choice.filter, session)
      try session.attempt("review") {
        for one in shelved { try session.ledger.settle(one.number, as: .rejected(reason: reason)) }
      }
      Standard.output.say("\(shelved.count) rejected")
    }
  }
}
