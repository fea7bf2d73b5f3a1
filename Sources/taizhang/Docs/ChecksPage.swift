import Checking
import Publishing

/// docs/generated/checks.md
enum ChecksPage {
  static var text: String {
    var page = """
      # Checks

      Written by `make docs` from the checks themselves; do not edit. Each example is run by the tests: what it must give is
      marked, what it must pass over is not. A code keeps its meaning for ever.

      | code | | severity |
      |---|---|---|

      """
    for check in Check.all {
      page += "| [\(check.code)](#\(anchor(check))) | \(check.title) | \(check.severity.rawValue) |\n"
    }
    var family = ""
    for check in Check.all {
      if check.family != family {
        family = check.family
        page += "\n## \(family)\n"
      }
      page += section(check)
    }
    return page
  }

  private static func anchor(_ check: Check) -> String {
    let words = check.title.filter { $0.isLetter || $0.isNumber }
    return "\(check.code.lowercased())-\(words)"
  }

  private static func section(_ check: Check) -> String {
    var text = "\n### \(check.code) \(check.title)\n\(check.meaning)\n"
    let gives = check.examples.filter { $0.points != nil }
    let passes = check.examples.filter { $0.points == nil }
    if !gives.isEmpty { text += "\n" }
    for example in gives {
      text += "- gives, at **\(line(example.points ?? ""))**: \(line(example.text))"
      text += example.earlier.map { " — the report before: \(line($0))" } ?? ""
      text += "\n"
    }
    for example in passes {
      text += "- passes: \(line(example.text))"
      text += example.earlier.map { " — the report before: \(line($0))" } ?? ""
      text += "\n"
    }
    return text
  }

  private static func line(_ words: String) -> String {
    words.split(separator: "\n").joined(separator: " ⏎ ")
  }
}
