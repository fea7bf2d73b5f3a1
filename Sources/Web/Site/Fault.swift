internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 差错: what the visitor is told instead of a page: status and a sentence in both languages.
struct Fault: Error {
  let status: HTTPResponse.Status
  let words: Title
  /// What the ledger itself said, in its own words.
  var detail: String?
  /// Seconds, for `Retry-After`.
  var retry: Int?
  /// The method that the path has, for `Allow`.
  var headers: HTTPFields = [:]
  /// Where what a program handed over is not as described.
  var errors: [SchemaFault] = []

  init(_ status: HTTPResponse.Status, _ words: Title, detail: String? = nil, retry: Int? = nil) {
    self.status = status
    self.words = words
    self.detail = detail
    self.retry = retry
  }

  init(_ error: any Error) {
    switch error {
    case let fault as Fault: self = fault
    case let refusal as Refusal: self.init(refusal)
    case let fault as DeliveryFault: self.init(fault)
    case is StoreFault: self.init(.serviceUnavailable, FaultWords.store, retry: 30)
    case let error as any HTTPResponseError: self.init(error.status, Fault.words(of: error.status))
    default: self.init(.internalServerError, FaultWords.ours)
    }
  }

  private init(_ refusal: Refusal) {
    switch refusal {
    case .notYours(_, let roles):
      self.init(.forbidden, FaultWords.notYours(roles.map(\.title)))
    case .ended(let state): self.init(.conflict, FaultWords.ended(state))
    case .noSuchMove: self.init(.conflict, FaultWords.movedOn)
    default: self.init(.unprocessableContent, FaultWords.refused, detail: refusal.description)
    }
  }

  private init(_ fault: DeliveryFault) {
    switch fault {
    case .anotherUnderThisKey: self.init(.unprocessableContent, FaultWords.anotherUnderThisKey)
    case .movedOn: self.init(.preconditionFailed, FaultWords.movedOn)
    }
  }

  static func tooMany(_ seconds: Int) -> Fault { Fault(.tooManyRequests, FaultWords.tooMany(seconds), retry: seconds) }

  private static func words(of status: HTTPResponse.Status) -> Title {
    switch status {
    case .notFound: FaultWords.nothingHere
    case .methodNotAllowed: FaultWords.notSo
    case .contentTooLarge: FaultWords.tooLarge
    case .badRequest: FaultWords.noForm
    default: FaultWords.ours
    }
  }

  static let nothingHere = Fault(.notFound, FaultWords.nothingHere)
}
