import ArgumentParser
import LedgerCore
import Publishing

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows one item: its words, light, clocks with their arithmetic, what may be done next, and its history.",
    discussion: """
      Example:
        taizhang show 12
      """)
  @OptionGroup var options: LedgerOptions
  @Argument(help: "Number of the item.") var item: Int

  func run() throws {
    let session = try options.session()
    let item = try session.item(item)
    let kind = try session.kind(of: item)
    let calendar = try session.attempt { try session.ledger.calendar() }
    let sheet = ItemSheet(item: item, kind: kind, calendar: calendar, now: session.now)
    let applicant = try ItemSheet.applicant(item, session)
    for line in sheet.identity + (applicant.map { [$0] } ?? []) + sheet.clocks + sheet.progress {
      Standard.output.say(line)
    }
    let moves = item.moves(for: session.asker, kind)
    if !moves.isEmpty {
      Standard.output.say("可办")
      for (move, allowed) in moves {
        let needs = move.needs.map { $0.words(kind).chinese }.joined(separator: "、")
        Standard.output.say(
          "  \(move.name) \(move.title.chinese)" + (needs.isEmpty ? "" : "（需\(needs)）")
            + (allowed ? "" : " — " + move.by.map(\.title.chinese).sorted().joined(separator: "、")))
      }
    }
    Standard.output.say("经过")
    for entry in try session.attempt(nil, { try session.ledger.history(of: item.id) }) {
      Standard.output.say("  #\(entry.number) \(entry.at) \(entry.by) \(entry.event.words(kind).chinese)")
    }
  }
}

/// One item in lines of words.
struct ItemSheet {
  let item: Item
  let kind: Kind
  let calendar: WorkingCalendar
  let now: Moment

  var identity: [String] {
    let light = item.lights(kind, calendar).light(at: now)
    var lines = [
      "\(kind.title.chinese) \(item.id) · \(item.title)",
      "  \(item.place) \(item.year)年 · \(kind.state(item.state)?.title.chinese ?? item.state)（\(item.since.day)起）· "
        + "\(light.color.title.chinese)灯" + (light.reason.isEmpty ? "" : "：\(light.reason)"),
    ]
    if let lead = item.parties.lead { lines.append("  牵头 \(lead)" + others) }
    if let due = item.due { lines.append("  时限 \(due)") }
    for extension_ in item.extensions {
      lines.append("  延期 \(extension_.old) → \(extension_.new)：\(extension_.reason)（\(extension_.allowedBy)批准）")
    }
    for field in kind.fields {
      if let value = item.fields[field.name] {
        lines.append("  \(field.title.chinese) \(value.split(separator: "\n").joined(separator: "；"))")
      }
    }
    if let origin = item.created.origin, let words = origin.words {
      let place = origin.from.map { "第\($0)–\(origin.to ?? $0)字" } ?? ""
      lines.append("  原文 “\(words)” " + (origin.heading ?? []).joined(separator: " › ") + " \(place)")
      if origin.unreviewed == true { lines.append("  未经审定直接入账") }
    }
    return lines
  }

  private var others: String {
    let supporting = item.parties.supporting.map { $0.isEmpty ? "" : " · 配合 " + $0.joined(separator: "、") } ?? ""
    return supporting + (item.parties.leader.map { " · 分管 \($0)" } ?? "")
  }

  var clocks: [String] {
    item.clocks.isEmpty ? [] : ["时限推算"] + item.clocks.map(line)
  }

  private func line(_ run: RunningClock) -> String {
    "  \(kind.clock(run.rule)?.title.chinese ?? run.rule)：\(run.words(at: now).chinese)"
  }

  var progress: [String] {
    guard !item.progress.isEmpty else { return [] }
    return ["进展"]
      + item.progress.sorted { $0.key < $1.key }.map { period, report in
        let parts =
          [report.share.map { "完成\($0.percent)" }] + report.amounts(unit: item.fields["unit"]).map(\.words) + [
            report.note
          ]
        return "  \(period) " + parts.compactMap(\.self).joined(separator: "，")
      }
  }
}
