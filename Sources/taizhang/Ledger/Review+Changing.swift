import ArgumentParser
import LedgerCore

/// What is done to a proposal before it is decided on.
extension Review {
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
