import Documents

/// 并列主语: 城镇、农村居民人均可支配收入 → 城镇居民人均可支配收入, 农村居民人均可支配收入.
enum SubjectList {
  /// The subjects of a joint wording, shared heads filled in; `count` of them, or nothing.
  static func split(_ wording: Wording, into count: Int) -> [Wording]? {
    guard count > 1,
      wording.units.contains(where: SubjectList.joins) || !pairs.allSatisfy({ !wording.contains($0.joint) })
    else { return nil }
    if let pair = cityAndCountry(wording), count == 2 { return pair }
    for separators in separatorSets {
      let parts = cut(wording, at: separators)
      if parts.count == count { return filled(parts) }
    }
    return nil
  }

  /// 、和及与，,
  private static func joins(_ unit: UInt16) -> Bool { unit.isListMark || unit == 0xFF0C || unit == 0x2C }

  private static let separatorSets: [[UInt16]] = [Array("、".utf16), Array("、和及与".utf16), Array("、和及与，,".utf16)]

  private static func cut(_ wording: Wording, at separators: [UInt16]) -> [Wording] {
    var (depth, start) = (0, 0)
    var parts: [Wording] = []
    func close(_ end: Int) {
      if end > start { parts.append(wording[start..<end]) }
      start = end + 1
    }
    for (at, unit) in wording.units.enumerated() {
      switch unit {
      case 0xFF08, 0x28, 0x201C: depth += 1  // （(“
      case 0xFF09, 0x29, 0x201D: depth -= 1  // ）)”
      default: break
      }
      if depth == 0, separators.contains(unit) { close(at) }
    }
    close(wording.count)
    return parts
  }

  private static let pairs: [(joint: [UInt16], first: [UInt16], second: [UInt16])] = [
    ("城乡居民", "城镇居民", "农村居民"), ("城乡低保", "城镇低保", "农村低保"), ("存贷款", "存款", "贷款"),
  ].map { (Array($0.0.utf16), Array($0.1.utf16), Array($0.2.utf16)) }

  /// 城乡居民… is one subject with two values.
  private static func cityAndCountry(_ wording: Wording) -> [Wording]? {
    for pair in pairs {
      guard let at = wording.position(of: pair.joint) else { continue }
      let (head, rest) = (wording[..<at], wording[(at + pair.joint.count)...])
      return [head + pair.first + rest, head + pair.second + rest]
    }
    return nil
  }

  /// Fills in the head that short items share with the last one, and the verb the first one lends.
  private static func filled(_ parts: [Wording]) -> [Wording] {
    guard let last = parts.last else { return parts }
    return parts.enumerated().map { index, part in
      guard index < parts.count - 1 else { return part }
      return completed(part, by: last)
    }
  }

  private static func completed(_ part: Wording, by last: Wording) -> Wording {
    if Indicators.standard.code(of: part, unit: nil) != nil || isComplete(part) { return part }
    for cut in 1..<max(2, min(last.count, part.count + 4)) {
      let candidate = part + last[cut...]
      if Indicators.standard.code(of: candidate, unit: nil) != nil { return candidate }
    }
    guard last.count >= part.count + 2 else { return part }
    return part + last[part.count...]
  }

  /// Names a quantity by itself: ends in 率, 额, 量….
  private static func isComplete(_ wording: Wording) -> Bool {
    guard wording.count >= 3, let last = wording.units.last else { return wording.count > 8 }
    return last.isAny(of: "率额量值数比重耗费度") || wording.hasSuffix(Array("收入".utf16)) || wording.hasSuffix(Array("投资".utf16))
      || wording.count > 8
  }
}
