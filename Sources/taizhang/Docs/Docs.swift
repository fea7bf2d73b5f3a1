import ArgumentParser
import LedgerCore
import Publishing

/// 文档: the pages of docs/generated, printed by the program itself so that they cannot say something else than it does.
struct Docs: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints a page of docs/generated.", shouldDisplay: false)

  enum Page: String, CaseIterable, ExpressibleByArgument {
    case rules, indicators, commands, kinds, checks, routes
  }

  @Argument(help: "Which page: rules, indicators, commands, kinds, checks, routes.")
  var page: Page

  func run() throws {
    let text =
      switch page {
      case .rules: RulesPage.text
      case .indicators: IndicatorsPage.text
      case .commands: CommandsPage.text
      case .checks: ChecksPage.text
      case .kinds: KindsPage.text(try KindCatalogue.builtIn())
      case .routes: RoutesPage.text
      }
    var out = Bytes(capacity: text.utf8.count)
    out.append(text)
    try Standard.output.write(out)
  }
}
