internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 静态文件: a file of the site, whose name holds the hash of its bytes: it may be kept for ever.
struct Asset: Sendable {
  let name: String
  let type: String
  let text: String

  static let style = Asset("style", "css", "text/css; charset=utf-8", StyleSheet.text)
  static let icon = Asset("icon", "svg", "image/svg+xml", Icon.text)
  static let all = [style, icon]

  private init(_ stem: String, _ ending: String, _ type: String, _ text: String) {
    name = "\(stem)-\(Fingerprint.of(text)).\(ending)"
    self.type = type
    self.text = text
  }

  var path: String { LocalPath("assets", name).path }

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    guard let asset = all.first(where: { $0.name == visit.parameters.get("name") }) else { throw Fault.nothingHere }
    var response = Response.text(asset.text, as: asset.type)
    response.headers[.cacheControl] = "public, max-age=31536000, immutable"
    return response
  }
}

/// 指纹: FNV-1a of 64 bits, for names and ETags; it guards nothing.
enum Fingerprint {
  static func of(_ text: String) -> String { of(text.utf8) }

  static func of(_ bytes: some Sequence<UInt8>) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }
}
