/// 编码: how the characters of a text are written as bytes.
enum Encoding: Hashable {
  /// With the count of bytes of a byte-order mark to skip.
  case utf8(mark: Int)
  case utf16(mark: Int, bigEndian: Bool)
  /// Also GBK and GB2312, which it contains.
  case gb18030

  /// Finds the encoding from the bytes: a mark, then valid UTF-8, then UTF-16 by its pattern, then GB18030 by the
  /// share of characters that Chinese text really uses.
  init(of bytes: [UInt8]) throws(IntakeFailure) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8(mark: 3)
      return
    }
    if bytes.count >= 2, bytes[0] == 0xFF, bytes[1] == 0xFE {
      self = .utf16(mark: 2, bigEndian: false)
      return
    }
    if bytes.count >= 2, bytes[0] == 0xFE, bytes[1] == 0xFF {
      self = .utf16(mark: 2, bigEndian: true)
      return
    }
    let sample = bytes.prefix(Encoding.sampled)
    if let bigEndian = UTF16Pattern(sample).bigEndian {
      self = .utf16(mark: 0, bigEndian: bigEndian)
      return
    }
    let census = ByteCensus(sample)
    guard !census.isBinary else { throw .unknownBytes }
    let utf8 = UTF8Census(sample)
    if utf8.invalid == 0 {
      self = .utf8(mark: 0)
      return
    }
    let chinese = GB18030Census(sample)
    if chinese.isPlausible, chinese.invalid < utf8.invalid {
      self = .gb18030
    } else if utf8.multibyte >= utf8.invalid * 5 {
      // Broken UTF-8: read what is there. Bytes of another kind form five good sequences for a bad one by no chance.
      self = .utf8(mark: 0)
    } else {
      throw .unknownBytes
    }
  }

  /// Bytes looked at; a file does not change its encoding after a mebibyte, and a guess need not cost a second pass.
  private static let sampled = 1 << 20
}

/// What bytes are made of, whatever the encoding.
private struct ByteCensus {
  /// Text may hold stray NULs and control characters, but not many: one in thirty is a picture or a program.
  let isBinary: Bool

  init(_ bytes: ArraySlice<UInt8>) {
    var controls = 0
    for byte in bytes where byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D && byte != 0x0C {
      controls += 1
    }
    isBinary = controls * 30 > bytes.count
  }
}

/// Counts well-formed and broken sequences. A last character cut off at the end is not broken.
private struct UTF8Census {
  var multibyte = 0
  var invalid = 0

  init(_ bytes: ArraySlice<UInt8>) {
    var at = bytes.startIndex
    let end = bytes.endIndex
    while at < end {
      let lead = bytes[at]
      if lead < 0x80 {
        at += 1
        continue
      }
      let length = lead < 0xC2 || lead > 0xF4 ? 0 : UTF8Step.length(of: lead)
      var next = at + 1
      while next < end, next < at + length, bytes[next] & 0xC0 == 0x80 { next += 1 }
      if length > 0, next == at + length {
        multibyte += 1
        at = next
      } else if length > 0, next == end {
        return
      } else {
        invalid += 1
        at = max(next, at + 1)
      }
    }
  }
}

/// Counts two-byte characters and how many of them ordinary Chinese text uses.
private struct GB18030Census {
  private var common = 0
  private var pairs = 0
  private(set) var invalid = 0

  /// Level 1 of GB 2312 (rows 16-55, the 3,755 hanzi of daily use) and its punctuation (rows 1-3) make up over 95
  /// of 100 characters of a report; bytes of another kind hit them in about one pair of five. One bad byte in twenty is damage, not another encoding.
  var isPlausible: Bool { pairs > 0 && common * 10 >= pairs * 6 && invalid * 20 <= pairs }

  init(_ bytes: ArraySlice<UInt8>) {
    var at = bytes.startIndex
    let end = bytes.endIndex
    while at < end {
      let length = GB18030.length(at: at, in: bytes)
      switch length {
      case 1 where bytes[at] < 0x80: break
      case 2:
        pairs += 1
        let (row, cell) = (bytes[at], bytes[at + 1])
        if cell >= 0xA1, row >= 0xB0 && row <= 0xD7 || row >= 0xA1 && row <= 0xA3 { common += 1 }
      case 4: pairs += 1
      default: if at + 4 <= end { invalid += 1 }
      }
      at += length
    }
  }
}

/// UTF-16 without a mark: half of its bytes are high bytes, and those of a report fall into few values.
private struct UTF16Pattern {
  let bigEndian: Bool?

  init(_ bytes: ArraySlice<UInt8>) {
    var likely = [0, 0]
    var signs = [0, 0]
    var pairs = 0
    var at = bytes.startIndex
    while at + 1 < bytes.endIndex {
      let (first, second) = (bytes[at], bytes[at + 1])
      for (order, high, low) in [(0, second, first), (1, first, second)] {
        switch high {
        case 0x00 where low >= 0x20 && low < 0x7F || low == 0x0A || low == 0x0D || low == 0x09 || low >= 0xA0:
          likely[order] += 1
          signs[order] += 1
        case 0x30 where low <= 0x20, 0xFF where low <= 0x60:
          likely[order] += 1
          signs[order] += 1
        case 0x4E...0x9F, 0x20, 0xD8...0xDF: likely[order] += 1
        default: break
        }
      }
      pairs += 1
      at += 2
    }
    let best = likely[0] >= likely[1] ? 0 : 1
    // Punctuation, digits and line ends are a tenth of any report; without them this is some other alphabet.
    let found = pairs >= 2 && likely[best] * 20 >= pairs * 19 && signs[best] * 40 >= pairs && signs[best] > 0
    bigEndian = found ? best == 1 : nil
  }
}
