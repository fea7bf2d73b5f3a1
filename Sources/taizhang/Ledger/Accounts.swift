public import ArgumentParser
public import LedgerCore
import LedgerSQLite
import Publishing
import Sealing

struct Accounts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account",
    abstract: "Who may act on the ledger, in which role and for which office (账号).",
    discussion: """
      Roles: \(LedgerRole.allCases.map { "\($0.rawValue) \($0.title.chinese)" }.joined(separator: ", ")).

      Examples:
        taizhang account add 县教育局 县水利局 --role lead --role support
        taizhang account add 张三 --office 县教育局 --role lead --password-file secret.txt
        taizhang account list
        taizhang account no-code 张三

      A password has \(PasswordWeakness.least) characters or more and is not in \(SQLiteLedger.breachList) of the ledger's folder, \
      passwords that leaked elsewhere, one a line.
      """,
    subcommands: [List.self, Add.self, Remove.self, NoCode.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Shows all accounts.")
    @OptionGroup var options: LedgerOptions

    func run() throws {
      let session = try options.session()
      var grid = Grid([
        Grid.Column(title: "账号"), Grid.Column(title: "单位"), Grid.Column(title: "身份", least: 8),
        Grid.Column(title: "口令"),
      ])
      grid.rows = try session.attempt(nil, { try session.files.accounts() }).map { account in
        [
          Cell(account.name), Cell(account.office ?? ""),
          Cell(account.roles.map(\.title.chinese).sorted().joined(separator: "、")),
          Cell(account.passwordHash.isEmpty ? "无" : "有", .quiet),
        ]
      }
      try Tabulating.put(grid)
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Puts accounts in, or in place of those of their name.")
    @OptionGroup var options: LedgerOptions
    @Argument(help: "Names.") var names: [String]
    @Option(help: ArgumentHelp("A role; repeat it for each.", valueName: "role")) var role: [LedgerRole]
    @Option(help: "The office (单位); otherwise an office of the account's own name.") var office: String?
    @Option(help: ArgumentHelp("A file whose first line is the password; - for standard input.", valueName: "file"))
    var passwordFile: String?

    func run() throws {
      let session = try options.session()
      try session.check(.accounts)
      let now = try session.timeOfWriting()
      let hash = try password(session)
      let accounts = names.map { name in
        Account(name: name, office: office ?? name, roles: Set(role), passwordHash: hash)
      }
      try session.attempt(names.joined(separator: ", ")) {
        try session.files.keep(accounts, by: session.asker, at: now)
      }
      Standard.output.say("\(names.count) accounts")
    }

    private func password(_ session: Session) throws -> String {
      guard let passwordFile else { return "" }
      let line = try FileBytes.read(passwordFile).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
      let password = String(decoding: line, as: UTF8.self)
      for name in names {
        if let weakness = try session.attempt(nil, { try session.files.weakness(of: password, for: name) }) {
          throw Failure(
            subject: passwordFile, reason: "\(weakness.title.english)", advice: "choose another password")
        }
      }
      do { return try Password.hash(password) } catch {
        throw Failure(subject: passwordFile, reason: "\(error)", advice: "")
      }
    }
  }

  struct NoCode: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "no-code",
      abstract: "Lets an account sign in without a code again, such as after a lost telephone (关闭两步验证).")
    @OptionGroup var options: LedgerOptions
    @Argument(help: "Name.") var name: String

    func run() throws {
      let session = try options.session()
      try session.check(.accounts)
      let now = try session.timeOfWriting()
      try session.attempt(name, { try session.files.switchOffSecondFactor(of: name, by: session.asker, at: now) })
      Standard.output.say("\(name) 已关闭两步验证")
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Takes an account out; what it did stays in the log.")
    @OptionGroup var options: LedgerOptions
    @Argument(help: "Name.") var name: String

    func run() throws {
      let session = try options.session()
      try session.check(.accounts)
      let now = try session.timeOfWriting()
      if session.asker.account == name {
        throw Failure(subject: name, reason: "is the account that acts here", advice: "let another one remove it: --as")
      }
      try session.attempt(name, { try session.files.removeAccount(name, by: session.asker, at: now) })
    }
  }
}

extension LedgerRole: ExpressibleByArgument {}
