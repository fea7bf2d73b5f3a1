public import ArgumentParser
public import LedgerCore

/// Which items a list, a board or a bulk command is about.
struct FilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only these kinds (类别): target, task, ….", valueName: "kind"))
  var kind: [String] = []

  @Option(help: ArgumentHelp("Only items of this place (地方).", valueName: "place"))
  var place: [String] = []

  @Option(help: "Only items of this year (年份).")
  var year: Int?

  @Option(help: ArgumentHelp("Only items in these states (状态).", valueName: "state"))
  var state: [String] = []

  @Option(help: ArgumentHelp("Only items with this light (灯): red, yellow, green, grey, blue.", valueName: "light"))
  var light: [Light.Color] = []

  @Option(help: ArgumentHelp("Only items led by this office (牵头单位).", valueName: "office"))
  var office: [String] = []

  @Option(help: ArgumentHelp("Only items under a heading that holds these words (标题).", valueName: "words"))
  var heading: String?

  @Option(help: ArgumentHelp("Only items due by then (到期).", valueName: "date"), transform: LedgerOptions.day)
  var dueBy: Day?

  @Option(
    help: ArgumentHelp("Only items due on that day or later (到期).", valueName: "date"), transform: LedgerOptions.day)
  var dueFrom: Day?

  @Option(help: ArgumentHelp("Only items whose title holds these words.", valueName: "words"))
  var text: String?

  var filter: ItemFilter {
    var filter = ItemFilter()
    filter.kinds = kind
    filter.places = place
    filter.year = year
    filter.states = state
    filter.lights = light
    filter.offices = office
    filter.heading = heading
    filter.dueBy = dueBy
    filter.dueFrom = dueFrom
    filter.text = text
    return filter
  }
}

extension Light.Color: ExpressibleByArgument {}
extension Rating.Grade: ExpressibleByArgument {}
extension Linked.How: ExpressibleByArgument {}
