import ArgumentParser

/// docs/generated/commands.md
enum CommandsPage {
  static var text: String {
    var page = "# Commands\n\nWritten by `make docs` from `--help`; do not edit.\n" + section("taizhang", Taizhang.self)
    for command in Taizhang.configuration.subcommands where command.configuration.shouldDisplay {
      let name = command.configuration.commandName ?? String(describing: command).lowercased()
      page += section("taizhang " + name, command)
    }
    return page
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
