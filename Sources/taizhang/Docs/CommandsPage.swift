import ArgumentParser

/// docs/generated/commands.md
enum CommandsPage {
  static var text: String {
    var page = "# Commands\n\nWritten by `make docs` from `--help`; do not edit.\n" + section("taizhang", Taizhang.self)
    for command in Taizhang.configuration.subcommands { page += sections("taizhang", command) }
    return page
  }

  /// A command, then those it is made of: taizhang review, taizhang review list, ….
  private static func sections(_ above: String, _ command: any ParsableCommand.Type) -> String {
    guard command.configuration.shouldDisplay else { return "" }
    let name = above + " " + (command.configuration.commandName ?? String(describing: command).lowercased())
    return section(name, command) + command.configuration.subcommands.map { sections(name, $0) }.joined()
  }

  private static func section(_ name: String, _ command: any ParsableCommand.Type) -> String {
    let help = Taizhang.helpMessage(for: command, columns: 100)
    return "\n## \(name)\n\n```\n\(help.trimmed)\n```\n"
  }
}

extension String {
  /// Without blanks and line ends at either end.
  fileprivate var trimmed: Substring {
    var words = Substring(self)
    while words.first?.isWhitespace == true { words.removeFirst() }
    while words.last?.isWhitespace == true { words.removeLast() }
    return words
  }
}
