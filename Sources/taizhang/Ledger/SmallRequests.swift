import ArgumentParser
import LedgerCore

struct Urge: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Urges what is late, one level each time (催办): 1st, 2nd, 3rd, then a talk with the leader (约谈).",
    discussion: """
      Examples:
        taizhang urge 12 --reason 逾期未报月度进展 --until 2025-05-06
        taizhang urge --light red --reason 逾期
      """)
  @OptionGroup var options: LedgerOptions
  @OptionGroup var filter: FilterOptions
  @Argument(help: ArgumentHelp("Numbers of items; or choose by filter.", valueName: "item")) var items: [Int] = []
  @Option(help: "Why (理由).") var reason: String
  @Option(help: "By when it must be answered.", transform: LedgerOptions.day) var until: Day?

  func validate() throws {
    if items.isEmpty && filter.filter == ItemFilter() {
      throw ValidationError("Name items, or choose them: taizhang urge --light red --reason 逾期.")
    }
  }

  func run() throws {
    let session = try options.session()
    let chosen = items.isEmpty ? try session.items(filter.filter).map(\.id) : items
    try session.submit(.urge(reason: reason, until: until), on: chosen)
    for id in chosen {
      let item = try session.item(id)
      let level = item.urged.last?.level ?? 0
      let word = level >= Urged.talk ? "约谈" : "第\(level)次催办"
      Standard.output.say("\(id) \(item.title): \(word)" + (item.parties.lead.map { " \($0)" } ?? ""))
    }
  }
}

struct Comment: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Says something on an item (批注).")
  @OptionGroup var options: LedgerOptions
  @Argument(help: "Number of the item.") var item: Int
  @Argument(help: "What to say.") var text: String

  func run() throws {
    let session = try options.session()
    try session.submit(.comment(text), on: [item])
    try session.tell(item, "已批注")
  }
}

struct Sign: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Signs an item in its present state (签字).")
  @OptionGroup var options: LedgerOptions
  @Argument(help: "Number of the item.") var item: Int
  @Option(help: "In words.") var note: String?

  func run() throws {
    let session = try options.session()
    try session.submit(.sign(note), on: [item])
    try session.tell(item, "已签字（\(try session.item(item).signatures.count)人）")
  }
}

struct Extend: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Moves a due date back (延期); the old date, the reason and who allowed it stay.",
    discussion: """
      Examples:
        taizhang extend 12 --to 2025-12-31 --reason 汛期停工20天 --allowed-by 分管副县长
        taizhang extend 88 --clock reply --to 2025-06-12 --reason 需现场勘查 --allowed-by 督查室
      """)
  @OptionGroup var options: LedgerOptions
  @Argument(help: "Number of the item.") var item: Int
  @Option(help: "The clock; without it, the item's own due date.") var clock: String?
  @Option(help: "The new date.", transform: LedgerOptions.day) var to: Day
  @Option(help: "Why (理由).") var reason: String
  @Option(help: "Who allowed it (批准人).") var allowedBy: String

  func run() throws {
    let session = try options.session()
    try session.submit(.extend(clock: clock, to: to, reason: reason, allowedBy: allowedBy), on: [item])
    try session.tell(item, "延至\(to)")
  }
}

struct PauseClock: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pause", abstract: "Stops a clock while somebody owes something (中止计时).")
  @OptionGroup var options: LedgerOptions
  @Argument(help: "Number of the item.") var item: Int
  @Option(help: "The clock.") var clock: String
  @Option(help: "Why (理由).") var reason: String

  func run() throws {
    let session = try options.session()
    try session.submit(.pause(clock: clock, reason: reason), on: [item])
    try session.tell(item, "中止计时")
  }
}

struct ResumeClock: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Lets a clock run on (恢复计时).")
  @OptionGroup var options: LedgerOptions
  @Argument(help: "Number of the item.") var item: Int
  @Option(help: "The clock.") var clock: String
  @Option(help: "In words.") var reason: String?

  func run() throws {
    let session = try options.session()
    try session.submit(.resume(clock: clock, reason: reason), on: [item])
    try session.tell(item, "恢复计时，至\(try session.item(item).running(clock)?.due.day.description ?? "")")
  }
}

struct Rate: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Says how satisfied somebody is (评价).")
  @OptionGroup var options: LedgerOptions
  @Argument(help: "Number of the item.") var item: Int
  @Argument(help: "satisfied (满意), basically (基本满意) or not (不满意).") var grade: Rating.Grade
  @Option(help: "In words.") var words: String?

  func run() throws {
    let session = try options.session()
    try session.submit(.rate(Rating(grade: grade, words: words)), on: [item])
    try session.tell(item, grade.title.chinese)
  }
}

struct Link: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Links an item to another (关联): \(Linked.How.allCases.map(\.rawValue).joined(separator: ", ")).")
  @OptionGroup var options: LedgerOptions
  @Argument(help: "Number of the item.") var item: Int
  @Argument(help: "How.") var how: Linked.How
  @Argument(help: "Number of the other item.") var other: Int

  func run() throws {
    let session = try options.session()
    _ = try session.item(other)
    try session.submit(.link(Linked(item: other, how: how)), on: [item])
    try session.tell(item, "\(how.title.chinese) \(other)")
  }
}
