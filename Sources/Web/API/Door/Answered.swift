internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore
internal import Synchronization

/// 已答: answers to what was sent with an `Idempotency-Key` and is no single transaction of the log: a job begun, a proposal
/// settled, a settings file changed. Kept in memory as jobs are: a restart forgets them.
final class Answered: Sendable {
  /// Beyond so many the oldest is forgotten.
  private static let most = 5_000

  private enum State {
    case underWay
    case done(Response)
  }

  private struct Held {
    let request: String
    let at: Moment
    var state: State
  }

  private let held = Mutex<[String: Held]>([:])

  /// The answer of the first time where this is the second; a refused one leaves its key free.
  func once(
    _ visit: Visit, _ operation: Operation, _ answer: @Sendable (Visit) async throws -> Response
  ) async throws -> Response {
    guard operation.once == .remembered, let once = try visit.once() else { return try await answer(visit) }
    let name = "\(once.account)\n\(once.key)"
    if let known = try begin(name, Fingerprint.of(once.request), at: visit.now) { return known }
    do {
      let response = try await answer(visit)
      held.withLock { $0[name]?.state = .done(response) }
      return response
    } catch {
      held.withLock { $0[name] = nil }
      throw error
    }
  }

  private func begin(_ name: String, _ request: String, at now: Moment) throws(Fault) -> Response? {
    let known: Held? = held.withLock { held in
      if let known = held[name], now.seconds - known.at.seconds < Delivery.Once.remembered { return known }
      if held.count >= Answered.most, let oldest = held.min(by: { $0.value.at < $1.value.at }) {
        held[oldest.key] = nil
      }
      held[name] = Held(request: request, at: now, state: .underWay)
      return nil
    }
    guard let known else { return nil }
    guard known.request == request else { throw Fault(DeliveryFault.anotherUnderThisKey) }
    guard case .done(let response) = known.state else { throw Fault(.conflict, FaultWords.underWay, retry: 5) }
    return response
  }
}
