internal import LedgerCore

/// 类别的数: limits, roles and pace of a kind as they are now, with the names by which its file changes them.
struct KindNumbers {
  let kind: Kind
  let frame: Frame

  var view: HTML {
    .tag("h2", [:], frame.text(SettingsWords.numbers)) + pace + clocks + moves
  }

  private var pace: HTML {
    guard case .calendar(let yellow, let red) = kind.pace else { return .nothing }
    return .tag("p", [:], frame.text(SettingsWords.pace(yellow, red)))
  }

  private var clocks: HTML {
    guard !kind.clocks.isEmpty else { return .nothing }
    let head = [
      SettingsWords.name, SettingsWords.calledHere, SettingsWords.limit, SettingsWords.extensions, SettingsWords.by,
    ]
    let rows = kind.clocks.map { clock in
      row(
        clock.name, head,
        [
          frame.text(clock.title), frame.said(clock.limit.chinese) + " " + .tag("code", [:], .text("\(clock.limit)")),
          .text(String(clock.extensions)), roles(clock.extendedBy),
        ])
    }
    return .tag("h3", [:], frame.text(SettingsWords.clocks)) + frame.table(head, rows)
  }

  private var moves: HTML {
    let head = [SettingsWords.name, SettingsWords.calledHere, SettingsWords.by]
    let rows = kind.moves.map { row($0.name, head, [frame.text($0.title), roles($0.by)]) }
    return .tag("h3", [:], frame.text(SettingsWords.moves)) + frame.table(head, rows)
  }

  private func roles(_ roles: Set<LedgerRole>) -> HTML {
    let named = LedgerRole.allCases.filter(roles.contains).map { $0.title[frame.language] }
    return named.isEmpty ? "—" : .text(named.joined(separator: SettingsWords.separator[frame.language]))
  }

  private func row(_ name: String, _ head: [Title], _ cells: [HTML]) -> HTML {
    frame.row(head, .tag("code", [:], .text(name)), cells)
  }

  /// Lines that the kind's own file could hold.
  static func example(_ kind: Kind?) -> String {
    guard let kind else { return "" }
    var lines = ["title: \(kind.title.chinese)"]
    if let clock = kind.clocks.first {
      lines += ["clocks:", "  \(clock.name): { limit: \(clock.limit), extensions: 1, extendedBy: [leader] }"]
    }
    if let move = kind.moves.first {
      lines += ["moves:", "  \(move.name): { title: \(move.title.chinese) }"]
    }
    if case .calendar(let yellow, let red) = kind.pace { lines.append("pace: { yellow: \(yellow), red: \(red) }") }
    return lines.joined(separator: "\n")
  }
}
