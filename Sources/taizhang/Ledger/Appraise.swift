import ArgumentParser
import LedgerCore
import Publishing
import Settings

struct Appraise: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Scores offices from the ledger by a published formula (考核).",
    discussion: """
      Formulas are files, appraisal/NAME.yaml in the ledger's folder. An office without data has no score, which is not 0. \
      With --office every point is opened: how it came about, and the numbers of the items behind it.

      Examples:
        taizhang appraise 2025年度 --at 2025-12-31
        taizhang appraise 2025年度 --office 县教育局
      """)
  @OptionGroup var options: LedgerOptions
  @Argument(help: "Name of the formula; without one, the only one there is.") var name: String?
  @Option(help: "Opens the points of this office.") var office: String?
  @Flag(help: "With --office, also every event behind each point.") var events = false

  func run() throws {
    let session = try options.session()
    let formula = try formula(session)
    var filter = ItemFilter()
    filter.year = formula.year
    let items = try session.items(filter).map { try session.item($0.id) }
    let offices = try session.attempt(nil, { try LedgerSettings.offices(session.settings, known: formula.offices) })
    let scoring = formula.score(items, offices, at: session.now)
    Standard.output.say("\(formula.title)（\(formula.year)年，依据\(formula.ground)）")
    if let office { return try open(office, scoring, session) }
    var grid = Grid([
      Grid.Column(title: "名次", right: true), Grid.Column(title: "单位"), Grid.Column(title: "得分", right: true),
    ])
    grid.rows = scoring.offices.map { score in
      [Cell(score.rank.map(String.init) ?? ""), Cell(score.office), Cell(score.score.map(Appraisal.text) ?? "无数据")]
    }
    try Tabulating.put(grid)
    if !scoring.unattributed.isEmpty {
      Standard.output.say("\(scoring.unattributed.count)项没有参评单位牵头，未计入")
    }
  }

  private func formula(_ session: Session) throws(Failure) -> Appraisal {
    let all = session.settings.appraisals
    if let found = name == nil && all.count == 1 ? all.first : all.first(where: { $0.name == name }) { return found }
    throw Failure(
      subject: "\(session.folder)/appraisal", reason: "there is no formula “\(name ?? "")”",
      advice: all.isEmpty ? "put one there: NAME.yaml" : "known: " + all.map(\.name).joined(separator: ", "))
  }

  private func open(_ office: String, _ scoring: Scoring, _ session: Session) throws(Failure) {
    guard let score = scoring.offices.first(where: { $0.office == office }) else {
      throw Failure(
        subject: office, reason: "is not appraised by this formula",
        advice: "appraised: " + scoring.offices.map(\.office).joined(separator: ", "))
    }
    Standard.output.say("\(office) \(score.score.map(Appraisal.text) ?? "无数据")" + (score.rank.map { "，第\($0)名" } ?? ""))
    for point in score.points {
      Standard.output.say("  \(point.criterion.title)：\(point.words)")
      if !point.items.isEmpty { Standard.output.say("    计分 \(Appraise.numbers(point.items))") }
      if !point.others.isEmpty { Standard.output.say("    未得 \(Appraise.numbers(point.others))") }
      if events { for id in point.items + point.others { try history(of: id, session) } }
    }
  }

  private func history(of id: Int, _ session: Session) throws(Failure) {
    let item = try session.item(id)
    let kind = try session.kind(of: item)
    Standard.output.say("    #\(id) \(item.title)")
    for entry in try session.attempt(nil, { try session.ledger.history(of: id) }) {
      Standard.output.say("      #\(entry.number) \(entry.at.day) \(entry.by) \(entry.event.words(kind).chinese)")
    }
  }

  private static func numbers(_ items: [Int]) -> String {
    items.prefix(40).map { "#\($0)" }.joined(separator: " ") + (items.count > 40 ? " …共\(items.count)项" : "")
  }
}
