internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 入口: what a request of a program must be before its route is asked: its token's scope, its parameters and its body exactly
/// as the operation describes them.
enum Admission {
  static func admit(_ visit: inout Visit, _ route: Route, _ operation: Operation) async throws {
    // A cookie is sent by whatever page leads there; a token only by who holds it.
    if route.method != .get, visit.token == nil { throw Fault.noToken }
    if let token = visit.token, !token.scopes.contains(operation.scope) {
      throw Fault(.forbidden, FaultWords.scope(operation.scope.title))
    }
    guard route.audience.admits(visit.holder?.account.roles) else {
      if visit.holder == nil { throw Fault.noToken }
      guard case .roles(let roles) = route.audience else { throw Fault.nothingHere }
      throw Fault(.forbidden, FaultWords.notYours(LedgerRole.allCases.filter(roles.contains).map(\.title)))
    }
    try checkPath(visit, operation)
    try checkQuery(visit, operation)
    visit.input = try await input(visit, operation)
  }

  /// A number or a name that cannot be one is nobody's.
  private static func checkPath(_ visit: Visit, _ operation: Operation) throws(Fault) {
    for parameter in operation.parameters where parameter.place == .path {
      let text = visit.decoded(parameter.name)
      if parameter.fault(of: text) != nil { throw Fault.nothingHere }
    }
  }

  private static func checkQuery(_ visit: Visit, _ operation: Operation) throws(Fault) {
    var said: [String: Int] = [:]
    for (name, value) in visit.request.uri.queryParameters {
      guard let parameter = operation.parameters.first(where: { $0.place == .query && $0.name == String(name) }) else {
        throw Fault(SchemaFault(String(name), "is no parameter here"))
      }
      said[parameter.name, default: 0] += 1
      if let fault = parameter.fault(of: String(value)) { throw Fault(fault) }
      let most = parameter.isMany ? Parameter.most : 1
      if said[parameter.name, default: 0] > most {
        throw Fault(SchemaFault(parameter.name, "is said too often: \(most) at most"))
      }
    }
    if let lacking = operation.parameters.first(where: {
      $0.place == .query && $0.isRequired && said[$0.name] == nil
    }) {
      throw Fault(SchemaFault(lacking.name, "is missing"))
    }
  }

  private static func input(_ visit: Visit, _ operation: Operation) async throws -> Visit.Input {
    let (request, limits) = (visit.request, visit.site.limits)
    switch operation.body {
    case nil: return Visit.Input()
    case .file:
      return Visit.Input(file: try await file(visit))
    case .json(let schema):
      let type = request.headers[.contentType]?.lowercased().prefix { $0 != ";" && $0 != " " } ?? ""
      guard type == "application/json" else { throw Fault(.unsupportedMediaType, FaultWords.noJSON) }
      let bytes = Array(try await limits.body(of: request, upTo: limits.form).readableBytesView)
      guard let value = JSON(bytes) else { throw Fault(.badRequest, FaultWords.noJSON) }
      if let fault = schema.fault(of: value) { throw Fault(fault) }
      return Visit.Input(body: value, bytes: bytes)
    }
  }
}

extension Admission {
  /// Onto the disk as it comes.
  private static func file(_ visit: Visit) async throws -> any Intake {
    let (limits, door) = (visit.site.limits, visit.site.door)
    let tooLarge = Fault(.contentTooLarge, FaultWords.fileTooLarge(limits.evidence))
    return try await limits.pieces(of: visit.request, upTo: limits.evidence, tooLarge) { pieces in
      var file: (any Intake)?
      for try await piece in pieces {
        let known = file
        file = try await door.ask(on: .files) { ledger in
          let file = try known ?? ledger.intake()
          try file.add(piece)
          return file
        }
      }
      guard let file else { throw Fault(SchemaFault("", "must not be empty")) }
      return file
    }
  }
}

extension Visit {
  /// What a program handed over, checked.
  struct Input: Sendable {
    var body = JSON.null
    var bytes: [UInt8] = []
    /// Where a file is handed over.
    var file: (any Intake)?

    subscript(_ name: String) -> JSON? { body[name] }
    func text(_ name: String) -> String? { body[name]?.text }
    func day(_ name: String) -> Day? { body[name]?.text.flatMap { Day($0) } }
    func texts(_ name: String) -> [String]? { body[name]?.list?.compactMap(\.text) }
    func map(_ name: String) -> [String: String]? { body[name]?.object?.compactMapValues(\.text) }
  }

  /// Names what is delivered, where the program gave it a name.
  func once() throws(Fault) -> Delivery.Once? {
    guard let name = HTTPField.Name("Idempotency-Key"), let key = request.headers[name] else { return nil }
    let isPlain = key.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || [0x2D, 0x2E, 0x3A, 0x5F].contains(byte)
    }
    guard isPlain, (1...100).contains(key.utf8.count) else {
      throw Fault(SchemaFault("Idempotency-Key", "must be 1 to 100 letters, digits and .:_-"))
    }
    let path = Array("\(request.method.rawValue) \(request.head.path ?? "")\n".utf8)
    return Delivery.Once(account: asker.account, key: key, request: path + input.bytes)
  }

  /// What the program last saw of an item, by the ETag that it had.
  func seen(_ item: Int) throws(Fault) -> Delivery.Seen? {
    guard let tag = request.headers[.ifMatch], !tag.isEmpty, tag != "*" else { return nil }
    let inside = tag.dropFirst().dropLast()
    guard tag.first == "\"", tag.last == "\"", tag.utf8.count >= 3,
      let latest = Int(inside.prefix { $0 != "-" }), latest > 0
    else { throw Fault(SchemaFault("If-Match", "must be the ETag of the item")) }
    return Delivery.Seen(item: item, latest: latest)
  }
}

extension Fault {
  /// As described, and still not what can be taken.
  static func refused(_ fault: SchemaFault) -> Fault {
    var refused = Fault(.unprocessableContent, FaultWords.refused)
    refused.errors = [fault]
    return refused
  }

  /// 401: says how to come in.
  static var noToken: Fault {
    var fault = Fault(.unauthorized, FaultWords.noToken)
    fault.headers[.wwwAuthenticate] = "Bearer"
    return fault
  }

  /// What was handed over is not what is described.
  init(_ fault: SchemaFault) {
    self.init(.badRequest, FaultWords.notSoDescribed)
    errors = [fault]
  }
}
