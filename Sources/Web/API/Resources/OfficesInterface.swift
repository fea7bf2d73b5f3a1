internal import Hummingbird
internal import LedgerCore

/// 单位 for programs: the tree of offices, each above those under it.
enum OfficesInterface {
  static let listing = Operation(
    "listOffices", .read, [],
    .json(
      .object([
        .must(
          "offices",
          .list(
            .object([
              .must("name", .text()), .must("aliases", .list(.text()), "Other names that mean it."),
              .must("duties", .list(.words), "What it is competent in."),
              .may("superior", .text(), "The office above."),
            ])))
      ])))

  @Sendable static func list(_ visit: Visit) async throws -> Response {
    let offices = try await visit.ask { try $0.offices().offices }.map { office -> JSON in
      .members([
        "name": .text(office.name), "aliases": .texts(office.aliases), "duties": .texts(office.duties),
        "superior": office.superior.map(JSON.text),
      ])
    }
    return JSONAnswer.tagged(["offices": JSON.list(offices)], for: visit)
  }
}
