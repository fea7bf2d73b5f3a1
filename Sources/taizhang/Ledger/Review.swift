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

  struct Correct: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Changes a proposal before it is accepted.")
    @OptionGroup var options: LedgerOptions
    @Argument(help: "Number of the proposal.") var number: Int
    @Option(help: "What it is (事项).") var title: String?
    @Option(help: "Another kind (类别).") var kind: String?
    @Option(help: "Lead office (牵头单位).") var lead: String?
    @Option(help: "Due date (时限).", transform: LedgerOptions.day) var due: Day?
    @Option(help: ArgumentHelp("A field of its kind.", valueName: "field=value")) var set: [String] = []

    func run() throws {
      let session = try options.session()
      try session.check(.review)
      for one in try Review.chosen(ShelfFilter(numbers: [number]), session) {
        var proposal = one.proposal
        proposal.created.title = title ?? proposal.created.title
        proposal.created.kind = kind ?? proposal.created.kind
        proposal.created.due = due ?? proposal.created.due
        if let lead {
          proposal.created.parties = Parties(lead: lead, supporting: proposal.created.parties?.supporting)
        }
        let fields = try FieldArguments.parse(set)
        if !fields.isEmpty { proposal.created.fields = (proposal.created.fields ?? [:]).merging(fields) { $1 } }
        guard session.kinds[proposal.created.kind] != nil else {
          throw Failure(
            subject: "proposal \(number)", reason: "there is no kind “\(proposal.created.kind)”",
            advice: "kinds: " + session.kinds.kinds.map(\.name).joined(separator: ", "))
        }
        let amended = proposal
        try session.attempt("review") { try session.ledger.amend(number, to: amended) }
        try Tabulating.put(Review.grid([(number, amended)]))
      }
    }
  }

  struct Split: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes several proposals of one, by its clauses or by titles given.")
    @OptionGroup var options: LedgerOptions
    @Argument(help: "Number of the proposal.") var number: Int
    @Option(help: ArgumentHelp("A part's title; repeat it for each part.", valueName: "words")) var title: [String] = []

    func run() throws {
      let session = try options.session()
      try session.check(.review)
      for one in try Review.chosen(ShelfFilter(numbers: [number]), session) {
        let titles = title.isEmpty ? one.proposal.steps : title
        guard titles.count > 1 else {
          throw Failure(
            subject: "proposal \(number)", reason: "has one clause only", advice: "name the parts: --title A --title B")
        }
        let new = try session.attempt("review") {
          let new = try session.ledger.shelve(one.proposal.split(into: titles))
          try session.ledger.settle(number, as: .replaced(by: new))
          return new
        }
        Standard.output.say("\(number) → \(new.map(String.init).joined(separator: ", "))")
      }
    }
  }

  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Makes one proposal of several.")
    @OptionGroup var options: LedgerOptions
    @OptionGroup var choice: Choice
    @Option(help: "What it is (事项); otherwise the titles one after the other.") var title: String?

    func run() throws {
      let session = try options.session()
      try session.check(.review)
      let shelved = try Review.chosen(choice.filter, session)
      guard shelved.count > 1, let kind = session.kinds[shelved[0].proposal.created.kind],
        let merged = Proposal.merged(shelved.map(\.proposal), title: title, kind)
      else {
        throw Failure(
          subject: "review", reason: "merging needs at least two open proposals of one kind", advice: "name them")
      }
      let new = try session.attempt("review") {
        let new = try session.ledger.shelve([merged])
        for one in shelved { try session.ledger.settle(one.number, as: .replaced(by: new)) }
        return new
      }
      Standard.output.say(
        "\(shelved.map { String($0.number) }.joined(separator: ", ")) → \(new.map(String.init).joined(separator: ", "))"
      )
    }
  }
}

/// `field=value` as given on the command line.
enum FieldArguments {
  static func parse(_ arguments: [String]) throws -> [String: String] {
    var fields: [String: String] = [:]
    for argument in arguments {
      guard let mark = argument.firstIndex(of: "="), mark > argument.startIndex else {
        throw ValidationError("“\(argument)” is no field with a value: write field=value.")
      }
      fields[String(argument[..<mark])] = String(argument[argument.index(after: mark)...])
    }
    return fields
  }
}
