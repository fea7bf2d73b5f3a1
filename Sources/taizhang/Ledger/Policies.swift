import ArgumentParser
import Formats
import Foundation
import LedgerCore
import Publishing
import Settings

struct Policies: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "Holds the policies of the ledger's folder against a file of companies (惠企政策, 免申即享).",
    discussion: """
      Policies are files, policies/NAME.yaml in the ledger's folder. Companies are a CSV file whose head row names the \
      fields, with units in brackets. A datum that is missing makes a condition unknown, never false; no budget is overdrawn.

      Examples:
        taizhang policy run companies.csv
        taizhang policy run companies.csv --company 91430000MA4L00001X     (each condition with the datum it used)
        taizhang policy run companies.csv --policy 首次入规奖励 --format jsonl > decisions.jsonl
      """,
    subcommands: [List.self, Run.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Shows the policies.")
    @OptionGroup var options: LedgerOptions

    func run() throws {
      let session = try options.session()
      var grid = Grid([
        Grid.Column(title: "政策"), Grid.Column(title: "名称", least: 16), Grid.Column(title: "有效期"),
        Grid.Column(title: "预算", right: true), Grid.Column(title: "依据", least: 12, spare: true),
      ])
      grid.rows = session.settings.policies.map { policy in
        [
          Cell(policy.name), Cell(policy.title), Cell("\(policy.period.lowerBound)—\(policy.period.upperBound)"),
          Cell(policy.budget?.description ?? "不限"), Cell(policy.ground, .quiet),
        ]
      }
      try Tabulating.put(grid)
      Standard.output.say("\(session.settings.policies.count) policies")
    }
  }

  struct Run: ParsableCommand {
    enum Form: String, ExpressibleByArgument, CaseIterable {
      case table
      case jsonl
    }

    static let configuration = CommandConfiguration(abstract: "Says who is entitled to what, and why.")
    @OptionGroup var options: LedgerOptions
    @Argument(help: "A CSV file of companies.", completion: .file()) var companies: String
    @Option(help: ArgumentHelp("Only these policies.", valueName: "name")) var policy: [String] = []
    @Option(help: ArgumentHelp("Only this company, with every reason.", valueName: "code")) var company: String?
    @Option(help: ArgumentHelp("The column that names a company.", valueName: "column")) var key = "统一社会信用代码"
    @Option(help: "table, or jsonl: one decision a line, with its reasons.") var format: Form = .table

    func run() throws {
      let session = try options.session()
      let policies = try chosen(session)
      // Spreadsheets of the office write GB18030; what cannot be told is for the table to refuse.
      let read = try FileBytes.read(companies)
      let bytes = (try? Intake.utf8(read)) ?? read
      let (table, runs) = try session.attempt(companies) {
        let table = try CompanyTable(csv: bytes, key: key)
        return (table, try Policy.evaluate(policies, table, on: session.now.day))
      }
      for policy in policies where !policy.missingFields(in: table).isEmpty {
        let missing = policy.missingFields(in: table).joined(separator: "、")
        Standard.error.say("taizhang: \(policy.title): \(companies) lacks \(missing): unknown for every company")
      }
      if let company { return try show(company, table, runs) }
      switch format {
      case .table: try summary(runs)
      case .jsonl: try write(table, runs)
      }
    }

    private func chosen(_ session: Session) throws(Failure) -> [Policy] {
      let all = session.settings.policies
      if let unknown = policy.first(where: { name in !all.contains { $0.name == name } }) {
        throw Failure(
          subject: "policy “\(unknown)”", reason: "is not in \(session.folder)/policies",
          advice: "known: " + all.map(\.name).joined(separator: ", "))
      }
      return policy.isEmpty ? all : all.filter { policy.contains($0.name) }
    }

    private func summary(_ runs: [PolicyRun]) throws {
      let standings: [PolicyRun.Standing] = [.paid, .budgetSpent, .amountUnknown, .unknown, .notEntitled, .notInForce]
      var grid = Grid(
        [Grid.Column(title: "政策", least: 12)]
          + standings.map { Grid.Column(title: $0.title.chinese, right: true, least: 6) }
          + [Grid.Column(title: "金额", right: true), Grid.Column(title: "预算", right: true)])
      grid.rows = runs.map { run in
        [Cell(run.policy.title)] + standings.map { Cell(run.standings[$0].map(String.init) ?? "") }
          + [Cell(run.total.description), Cell(run.policy.budget?.description ?? "不限")]
      }
      try Tabulating.put(grid)
    }

    private func show(_ company: String, _ table: CompanyTable, _ runs: [PolicyRun]) throws {
      guard let row = (0..<table.count).first(where: { table.key(of: $0) == company }) else {
        throw Failure(
          subject: companies, reason: "has no company “\(company)” in the column \(key)", advice: "check the code")
      }
      for run in runs {
        let decision = run.decision(of: row)
        Standard.output.say(
          "\(run.policy.title)：\(decision.standing.title.chinese)" + (decision.amount.map { "，\($0)" } ?? ""))
        Standard.output.say("  依据 \(decision.ground)")
        for reason in decision.reasons { Standard.output.say("  \(reason)") }
      }
    }

    private func write(_ table: CompanyTable, _ runs: [PolicyRun]) throws {
      for run in runs {
        for row in 0..<table.count {
          var line = Bytes()
          try line.append(jsonLine: DecisionLine(run.decision(of: row)))
          try Standard.output.write(line)
        }
      }
    }
  }
}

/// A decision as it is handed out.
struct DecisionLine: Encodable {
  let company: String
  let policy: String
  let standing: String
  let amount: String?
  let ground: String
  let reasons: [Reason]

  struct Reason: Encodable {
    let condition: String
    let datum: String?
    let truth: String
  }

  init(_ decision: Decision) {
    company = decision.company
    policy = decision.policy
    standing = decision.standing.rawValue
    amount = decision.amount?.description
    ground = decision.ground
    reasons = decision.reasons.map {
      Reason(condition: $0.statement, datum: $0.datum, truth: $0.truth.title.english)
    }
  }
}
