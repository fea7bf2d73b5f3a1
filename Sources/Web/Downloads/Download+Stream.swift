internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

extension Response {
  /// 大文件下载: a file whose pieces are made one after the other while it is sent, so that no answer is held as a whole.
  ///
  /// - Parameter piece: The next piece by its number from 0; nil after the last. A piece may be empty.
  static func download(
    as type: String, named name: String, size: Int? = nil,
    _ piece: @escaping @Sendable (Int) async throws -> [UInt8]?
  ) -> Response {
    let body = ResponseBody(contentLength: size) { writer in
      var number = 0
      while let bytes = try await piece(number) {
        if !bytes.isEmpty { try await writer.write(ByteBuffer(bytes: bytes)) }
        number += 1
      }
      try await writer.finish(nil)
    }
    return Response(status: .ok, headers: downloadHeaders(type, named: name), body: body)
  }
}
