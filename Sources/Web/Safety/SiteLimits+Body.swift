internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import Synchronization

extension SiteLimits {
  /// The whole body, or a fault once it is too large or too slow.
  func body(of request: Request, upTo most: Int) async throws -> ByteBuffer {
    let tooLarge = Fault(.contentTooLarge, FaultWords.tooLarge)
    return try await pieces(of: request, upTo: most, tooLarge) { pieces in
      var whole = ByteBuffer()
      for try await piece in pieces { whole.writeBytes(piece) }
      return whole
    }
  }

  /// Reads a body piece by piece; a fault where it is said to be larger before any of it is read, once it is, and once it is
  /// too slow.
  func pieces<Answer: Sendable>(
    of request: Request, upTo most: Int, _ tooLarge: Fault,
    _ read: @escaping @Sendable (BodyPieces) async throws -> Answer
  ) async throws -> Answer {
    if let said = request.headers[.contentLength].flatMap({ Int($0) }), said > most { throw tooLarge }
    let pieces = BodyPieces(body: request.body, most: most, tooLarge: tooLarge)
    return try await withThrowingTaskGroup(of: Answer.self) { group in
      group.addTask { try await read(pieces) }
      group.addTask {
        try await tooLate(pieces)
        throw Fault(.requestTimeout, FaultWords.tooSlow)
      }
      defer { group.cancelAll() }
      guard let first = try await group.next() else { throw Fault(.requestTimeout, FaultWords.tooSlow) }
      return first
    }
  }

  /// Returns once too little has come for the time that went by.
  private func tooLate(_ pieces: BodyPieces) async throws {
    let began = ContinuousClock.now
    while true {
      let earned = bodyTime + .seconds(pieces.came / max(slowest, 1))
      let left = earned - began.duration(to: .now)
      if left <= .zero { return }
      try await Task.sleep(for: left)
    }
  }
}

/// 分段到达: a body as it comes, in pieces large enough to be worth a walk to the disk.
final class BodyPieces: AsyncSequence, Sendable {
  private static let usual = 1 << 17

  private let body: RequestBody
  private let most: Int
  private let tooLarge: Fault
  private let count = Mutex(0)

  init(body: RequestBody, most: Int, tooLarge: Fault) {
    self.body = body
    self.most = most
    self.tooLarge = tooLarge
  }

  /// Bytes so far.
  var came: Int { count.withLock { $0 } }

  func makeAsyncIterator() -> Iterator { Iterator(pieces: self, body: body.makeAsyncIterator()) }

  struct Iterator: AsyncIteratorProtocol {
    let pieces: BodyPieces
    var body: RequestBody.AsyncIterator

    mutating func next() async throws -> [UInt8]? {
      var piece: [UInt8] = []
      while piece.count < BodyPieces.usual, let buffer = try await part() {
        piece += buffer.readableBytesView
        if pieces.add(buffer.readableBytes) > pieces.most { throw pieces.tooLarge }
      }
      return piece.isEmpty ? nil : piece
    }

    /// Cut off, or no body that HTTP knows, is no form.
    private mutating func part() async throws -> ByteBuffer? {
      do { return try await body.next() } catch let error as any HTTPResponseError { throw error } catch {
        throw Fault(.badRequest, FaultWords.noForm)
      }
    }
  }

  private func add(_ bytes: Int) -> Int {
    count.withLock { count in
      count += bytes
      return count
    }
  }
}
