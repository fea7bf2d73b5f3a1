/// 站内地址: a path with its query, every part encoded.
struct LocalPath {
  private var text: String

  init(_ parts: String...) { text = parts.map { "/" + LocalPath.encoded($0) }.joined() }

  /// With parameters in their order; those that are nil or empty are left out.
  func with(_ parameters: KeyValuePairs<String, String?>) -> String {
    let pairs = parameters.compactMap { name, value in
      value.flatMap { $0.isEmpty ? nil : "\(name)=\(LocalPath.encoded($0))" }
    }
    return pairs.isEmpty ? text : text + "?" + pairs.joined(separator: "&")
  }

  var path: String { text.isEmpty ? "/" : text }

  /// RFC 3986, 2.3: all but the unreserved characters.
  static func encoded(_ words: String) -> String {
    var out = ""
    let digits = Array("0123456789ABCDEF")
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        out.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        out += "%"
        out.append(digits[Int(byte >> 4)])
        out.append(digits[Int(byte & 15)])
      }
    }
    return out
  }
}
