import ArgumentParser
import LedgerCore
import Publishing
import Sealing

struct BallotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ballot",
    abstract: "The deputies' secret ballot on livelihood projects (民生实事票决).",
    discussion: """
      A ballot is an item of its own: file it, link the candidates to it, open it with the number of deputies eligible and \
      present, hand out the tokens it prints (each once, to nobody in particular: the ledger keeps only their SHA-256), take \
      the votes, count. Quorum is two thirds present; carried is what a majority of all deputies voted for. Anyone who has \
      the log can count again.

      Example:
        taizhang file ballot 2026年民生实事票决
        taizhang link 31 ballot 40 && taizhang move 31 submit
        taizhang ballot open 40 --eligible 180 --present 172 --candidates 31,32,33 --most 2 > tokens.txt
        taizhang ballot vote 40 --token TOKEN --yes 31,33
        taizhang ballot count 40
      """,
    subcommands: [Open.self, CastVote.self, CountVotes.self])

  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Opens it and prints one token for each deputy present.")
    @OptionGroup var options: LedgerOptions
    @Argument(help: "Number of the ballot's item.") var item: Int
    @Option(help: "Deputies in all (应到).") var eligible: Int
    @Option(help: "Deputies present (实到).") var present: Int
    @Option(help: "Numbers of the candidates, separated by commas.", transform: BallotCommand.numbers)
    var candidates: [Int]
    @Option(help: "How many may be chosen (应选); without it, each on its own.") var most: Int?

    func run() throws {
      let session = try options.session()
      let tokens = (0..<max(0, min(present, 100_000))).map { _ in Chance.token() }
      let opened = BallotOpened(
        eligible: eligible, present: present, candidates: candidates,
        // Sorted, so that the order says nothing of who came first.
        tokens: tokens.map(BallotCommand.hash).sorted(), most: most)
      try session.submit([
        Draft(on: .item(item), .open(opened), by: session.asker),
        Draft(on: .item(item), .move("begin", .init()), by: session.asker),
      ])
      for token in tokens { Standard.output.say(token) }
    }
  }

  struct CastVote: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "vote", abstract: "Gives one vote with a token.")
    @OptionGroup var options: LedgerOptions
    @Argument(help: "Number of the ballot's item.") var item: Int
    @Option(help: "The token that was handed out; - to read it from standard input.") var token: String
    @Option(
      help: "Numbers of those voted for, separated by commas; nothing for none.", transform: BallotCommand.numbers)
    var yes: [Int] = []

    func run() throws {
      let session = try options.session()
      let token = try token == "-" ? String(decoding: FileBytes.read("-").filter { $0 > 0x20 }, as: UTF8.self) : token
      try session.submit([
        Draft(on: .item(item), .vote(Vote(token: BallotCommand.hash(token), yes: yes)), by: session.asker)
      ])
      Standard.output.say("已投票")
    }
  }

  struct CountVotes: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "count", abstract: "Counts, and writes the result down.")
    @OptionGroup var options: LedgerOptions
    @Argument(help: "Number of the ballot's item.") var item: Int

    func run() throws {
      let session = try options.session()
      if try session.item(item).counted == nil {
        try session.submit([
          Draft(on: .item(item), .count, by: session.asker),
          Draft(on: .item(item), .move("close", .init()), by: session.asker),
        ])
      }
      guard let result = try session.item(item).counted else { return }
      var grid = Grid([
        Grid.Column(title: "号", right: true), Grid.Column(title: "候选项目", least: 20),
        Grid.Column(title: "票数", right: true),
        Grid.Column(title: "结果"),
      ])
      for (name, votes) in result.votes.sorted(by: { ($1.value, Int($0.key) ?? 0) < ($0.value, Int($1.key) ?? 0) }) {
        let candidate = Int(name) ?? 0
        grid.rows.append([
          Cell(name), Cell(try session.item(candidate).title), Cell(String(votes)),
          Cell(result.carried.contains(candidate) ? "入选" : "", .promise),
        ])
      }
      try Tabulating.put(grid)
      Standard.output.say("\(result.ballots)票" + (result.quorum ? "" : "；不足法定人数，结果无效"))
    }
  }

  static func hash(_ token: String) -> String { Digest.of(Array(token.utf8)).hexadecimal }

  static func numbers(_ text: String) throws -> [Int] {
    try text.split(whereSeparator: { ", ，".contains($0) }).map { word in
      guard let number = Int(word) else { throw ValidationError("“\(word)” is no number of an item.") }
      return number
    }
  }
}
