internal import HTTPTypes
internal import LedgerCore

/// 接口说明: what a route for programs takes and answers. Stands beside the route; the OpenAPI document is made from it, and
/// what it does not describe is not let through.
struct Operation: Sendable {
  /// `listItems`: names the call in generated clients.
  let name: String
  /// What a token must carry.
  let scope: TokenScope
  let parameters: [Parameter]
  let body: Body?
  let answer: Answer
  let once: Once
  /// Takes `If-Match`.
  let hasVersion: Bool
  /// As how many requests it counts: a proof looks at the whole log.
  let weight: Int
  /// Nobody's account is asked for: a code that comes with it is the key, or nothing is written.
  let isOpen: Bool

  init(
    _ name: String, _ scope: TokenScope = .read, _ parameters: [Parameter] = [], body: Body? = nil, _ answer: Answer,
    once: Once = .never, hasVersion: Bool = false, weight: Int = 1, isOpen: Bool = false
  ) {
    self.name = name
    self.scope = scope
    self.parameters = parameters
    self.body = body
    self.answer = answer
    self.once = once
    self.hasVersion = hasVersion
    self.weight = weight
    self.isOpen = isOpen
  }

  /// Whether it takes `Idempotency-Key`, so that it can be sent again.
  enum Once: Sendable {
    case never
    /// The key lies in the ledger's file beside the entries.
    case written
    /// What it does is no entry, or more than one transaction of them: its answer is kept in memory (`Answered`).
    case remembered
  }

  enum Body: Sendable {
    case json(Schema)
    /// Bytes of a file, kept as evidence.
    case file
    /// Bytes of a file that is read whole.
    case read
  }

  struct Answer: Sendable {
    let status: HTTPResponse.Status
    let type: String
    /// Nil for what is no JSON.
    let schema: Schema?

    static func json(_ schema: Schema) -> Answer { Answer(status: .ok, type: "application/json", schema: schema) }
    static func created(_ schema: Schema) -> Answer {
      Answer(status: .created, type: "application/json", schema: schema)
    }
    /// 202: a job does it.
    static func accepted(_ schema: Schema) -> Answer {
      Answer(status: .accepted, type: "application/json", schema: schema)
    }
    static func other(_ type: String) -> Answer { Answer(status: .ok, type: type, schema: nil) }
    static let nothing = Answer(status: .noContent, type: "", schema: nil)
  }
}

/// 参数 of path, query or head.
struct Parameter: Sendable {
  let name: String
  let place: Place
  let schema: Schema
  /// May be said several times.
  let isMany: Bool
  let isRequired: Bool
  let words: String

  enum Place: String, Sendable {
    case path, query, header
  }

  static func path(_ name: String, _ schema: Schema, _ words: String) -> Parameter {
    Parameter(name: name, place: .path, schema: schema, isMany: false, isRequired: true, words: words)
  }

  static func query(
    _ name: String, _ schema: Schema, many: Bool = false, required: Bool = false, _ words: String
  ) -> Parameter {
    Parameter(name: name, place: .query, schema: schema, isMany: many, isRequired: required, words: words)
  }

  static func header(_ name: String, _ schema: Schema, _ words: String) -> Parameter {
    Parameter(name: name, place: .header, schema: schema, isMany: false, isRequired: false, words: words)
  }

  /// What is wrong with the text of a value; nil where nothing is.
  func fault(of text: String) -> SchemaFault? {
    if case .integer = schema {
      guard let number = Int(text), String(number) == text else { return SchemaFault(name, "must be an integer") }
      return schema.fault(of: .integer(number), at: name)
    }
    return schema.fault(of: .text(text), at: name)
  }

  static let item = path("id", .integer(1...Int(Int32.max)), "Number of the item.")
  static let limit = query("limit", .integer(1...200), "How many at most; 50 where it is not said.")
  static let after = query(
    "after", .integer(1...Int(Int32.max)), "Cursor: only what comes after that number; `next` of an answer has it.")
}
