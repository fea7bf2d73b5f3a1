internal import LedgerCore

/// 立项 by a program: the item as it is handed in.
enum ItemFiling {
  static let fields = Schema.map(.text())
  static let schema = Schema.object([
    .must("kind", .text(least: 1, most: 100), "One of /api/v1/kinds."),
    .must("title", .text(least: 1)), .may("place", .text(least: 1), "The site's own where it is not said."),
    .may("year", .integer(1...9999), "This one where it is not said."), .may("due", .formed(.day)),
    .may("lead", .text(least: 1, most: 100), "Lead office."),
    .may("supporting", .list(.text(least: 1, most: 100), most: 50)),
    .may("parent", .integer(1...Int(Int32.max)), "The item that it is a part of."),
    .may("fields", fields, "Fields of its kind, each in the form that /api/v1/kinds names."),
    .may("key", .text(least: 1, most: 200), "A name of its own outside: nothing is filed twice under it."),
  ])

  static func created(_ visit: Visit) throws(Fault) -> Created {
    let input = visit.input
    let name = input.text("kind") ?? ""
    guard visit.site.kinds[name] != nil else { throw Fault.refused(SchemaFault("/kind", "is none of /api/v1/kinds")) }
    return Created(
      kind: name, place: input.text("place") ?? visit.site.place, year: input["year"]?.integer ?? visit.now.day.year,
      title: input.text("title") ?? "", origin: Origin(filedBy: visit.asker.account), fields: input.map("fields"),
      parties: Parties(lead: input.text("lead"), supporting: input.texts("supporting")), due: input.day("due"),
      parent: input["parent"]?.integer, key: input.text("key"))
  }
}
