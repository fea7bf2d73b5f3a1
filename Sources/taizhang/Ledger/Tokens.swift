public import ArgumentParser
public import LedgerCore
import LedgerSQLite
import Publishing

struct Tokens: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "token",
    abstract: "Lets programs act for an account through the site's interface (接口令牌).",
    discussion: """
      Scopes: \(TokenScope.allCases.map { "\($0.rawValue) \($0.title.chinese)" }.joined(separator: ", ")). A token never \
      carries more than its account may do.

      Examples:
        taizhang token add 县教育局 --scope read --scope write --days 90 --purpose 月报系统
        taizhang token list
        taizhang token remove 3
      """,
    subcommands: [List.self, Add.self, Remove.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows all tokens; what opens doors is never shown again.")
    @OptionGroup var options: LedgerOptions

    func run() throws {
      let session = try options.session()
      var grid = Grid([
        Grid.Column(title: "令牌"), Grid.Column(title: "账号"), Grid.Column(title: "范围", least: 6),
        Grid.Column(title: "有效期至"), Grid.Column(title: "用途"),
      ])
      grid.rows = try session.attempt(nil, { try session.files.tokens(of: nil) }).map { token in
        [
          Cell(String(token.number)), Cell(token.account),
          Cell(TokenScope.allCases.filter(token.scopes.contains).map(\.title.chinese).joined(separator: "、")),
          Cell(token.until.description, token.until > session.now ? .plain : .quiet), Cell(token.purpose),
        ]
      }
      try Tabulating.put(grid)
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes a token and prints what opens doors with it, once.")
    @OptionGroup var options: LedgerOptions
    @Argument(help: "The account that it acts for.") var account: String
    @Option(help: ArgumentHelp("read, write or file; repeat it for each.", valueName: "scope")) var scope: [TokenScope]
    @Option(help: "How many days it is good for.") var days = 90
    @Option(help: "What it is for (用途).") var purpose = ""

    func validate() throws {
      if !(1...AccessToken.mostDays).contains(days) {
        throw ValidationError("--days is \(days); it must be 1 to \(AccessToken.mostDays).")
      }
    }

    func run() throws {
      let session = try options.session()
      let now = try session.timeOfWriting()
      let made = try session.attempt(account) {
        try session.files.makeToken(
          for: account, Set(scope), until: now.adding(seconds: days * 86_400), purpose: purpose, by: session.asker,
          at: now)
      }
      Standard.output.say(made.secret)
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Takes a token back: it opens nothing from now on.")
    @OptionGroup var options: LedgerOptions
    @Argument(help: "Number of the token, as `taizhang token list` shows it.") var number: Int

    func run() throws {
      let session = try options.session()
      let now = try session.timeOfWriting()
      try session.attempt("token \(number)", { try session.files.removeToken(number, by: session.asker, at: now) })
    }
  }
}

extension TokenScope: ExpressibleByArgument {}
