internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

extension Response {
  /// 下载: bytes that a browser saves and never shows: nothing in them runs on this site.
  ///
  /// - Parameter name: What the file is called there; of another name a plain one is made beside it (RFC 6266).
  static func download(_ bytes: [UInt8], as type: String, named name: String) -> Response {
    Response(
      status: .ok, headers: downloadHeaders(type, named: name), body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
    )
  }

  static func downloadHeaders(_ type: String, named name: String) -> HTTPFields {
    var headers: HTTPFields = [.contentType: type]
    let plain = name.unicodeScalars.allSatisfy {
      (0x21..<0x7F).contains($0.value) && $0 != "\"" && $0 != "\\" && $0 != "/"
    }
    headers[.contentDisposition] =
      plain ? "attachment; filename=\"\(name)\"" : "attachment; filename*=UTF-8''\(LocalPath.encoded(name))"
    return headers
  }
}
