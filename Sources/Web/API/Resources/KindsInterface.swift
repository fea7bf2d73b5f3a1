internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 事项类别 for programs: states, moves with who may make them and what they need, fields.
enum KindsInterface {
  static let listing = Operation("listKinds", .read, [], .json(.object([.must("kinds", .list(KindJSON.schema))])))

  @Sendable static func list(_ visit: Visit) async throws -> Response {
    JSONAnswer.tagged(["kinds": visit.site.kinds.kinds.map(KindJSON.init)], for: visit)
  }
}

struct KindJSON: Encodable {
  let name: String
  let title: Words
  let isPublic: Bool
  let filedBy: [String]
  let states: [State]
  let moves: [Move]
  let fields: [Field]
  let clocks: [Named]

  struct Words: Encodable {
    let zh: String
    let en: String

    init(_ title: Title) { (zh, en) = (title.chinese, title.english) }
    static let schema = Schema.object([.must("zh", .text()), .must("en", .text())])
  }

  struct Named: Encodable {
    let name: String
    let title: Words
  }

  struct State: Encodable {
    let name: String
    let title: Words
    let phase: String
    let isPublic: Bool
  }

  struct Move: Encodable {
    let name: String
    let title: Words
    let from: [String]
    let to: String
    let by: [String]
    let needs: [Words]
  }

  struct Field: Encodable {
    let name: String
    let title: String
    let form: String
    let choices: [String]?
  }

  static let schema = Schema.named(
    "Kind",
    .object([
      .must("name", .text()), .must("title", Words.schema),
      .must("isPublic", .flag, "Everybody sees items of it, in public states."),
      .must("filedBy", .list(role), "Who may file one."),
      .must(
        "states",
        .list(
          .object([
            .must("name", .text()), .must("title", Words.schema),
            .must("phase", .choice(["waiting", "running", "done", "failed", "dropped"])), .must("isPublic", .flag),
          ]))),
      .must(
        "moves",
        .list(
          .object([
            .must("name", .text()), .must("title", Words.schema), .must("from", .list(.text())), .must("to", .text()),
            .must("by", .list(role)), .must("needs", .list(Words.schema)),
          ]))),
      .must(
        "fields",
        .list(
          .object([
            .must("name", .text()), .must("title", .text()),
            .must(
              "form", .choice(LedgerCore.Field.Form.names),
              "position: latitude,longitude in decimal degrees of WGS-84, with GCJ-02 behind them where they are of that datum."
            ), .may("choices", .list(.text())),
          ]))),
      .must("clocks", .list(.object([.must("name", .text()), .must("title", Words.schema)]))),
    ]))
  private static let role = Schema.choice(LedgerRole.allCases.map(\.rawValue))

  init(_ kind: Kind) {
    name = kind.name
    title = Words(kind.title)
    isPublic = kind.isPublic
    filedBy = KindJSON.names(kind.filedBy)
    states = kind.states.map {
      State(name: $0.name, title: Words($0.title), phase: $0.phase.rawValue, isPublic: kind.isPublic(in: $0.name))
    }
    moves = kind.moves.map { move in
      Move(
        name: move.name, title: Words(move.title), from: move.from, to: move.to, by: KindJSON.names(move.by),
        needs: move.needs.map { Words($0.words(kind)) })
    }
    fields = kind.fields.map { field in
      var choices: [String]?
      if case .choice(let words) = field.form { choices = words }
      return Field(name: field.name, title: field.title.chinese, form: field.form.name, choices: choices)
    }
    clocks = kind.clocks.map { Named(name: $0.name, title: Words($0.title)) }
  }

  private static func names(_ roles: Set<LedgerRole>) -> [String] {
    LedgerRole.allCases.filter(roles.contains).map(\.rawValue)
  }
}
