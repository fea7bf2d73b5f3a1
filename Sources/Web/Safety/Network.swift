internal import Glibc

/// 网段: whom limits by address are counted for. One household or office has a whole /64 of IPv6 (RFC 6177) and may call from any
/// address of it.
enum Network {
  static func of(_ address: String) -> String {
    var raw = in6_addr()
    guard inet_pton(AF_INET6, address, &raw) == 1 else { return address }
    let bytes = withUnsafeBytes(of: &raw) { Array($0) }
    // ::ffff:192.0.2.1 is that address of IPv4 (RFC 4291, 2.5.5.2).
    if bytes.prefix(12).elementsEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]) {
      return bytes.suffix(4).map(String.init).joined(separator: ".")
    }
    return bytes.prefix(8).map { String($0, radix: 16) }.joined(separator: ":") + "/64"
  }
}
