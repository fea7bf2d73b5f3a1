internal import HTTPTypes
internal import Hummingbird

/// 最新签署 as its signed text (C2SP tlog-checkpoint), byte for byte what was signed.
enum CheckpointText {
  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    guard let checkpoint = try await visit.ask({ try $0.checkpoint() }) else { throw Fault.nothingHere }
    return .text(checkpoint.note, as: "text/plain; charset=utf-8")
  }

  /// 核验公钥: the key that others check the signature with (C2SP signed-note, verifier key).
  @Sendable static func key(_ visit: Visit) async throws -> Response {
    guard let checkpoint = try await visit.ask({ try $0.checkpoint() }) else { throw Fault.nothingHere }
    return .text(checkpoint.key + "\n", as: "text/plain; charset=utf-8")
  }
}
