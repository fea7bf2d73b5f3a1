/// 脱敏: personal data as all see it but those who handle the case.
public enum Masking {
  /// `张*`, `张**`, `欧阳*`: the family name stays.
  public static func name(_ name: String) -> String {
    let kept = familyNames.first { name.hasPrefix($0) && name.count > $0.count }?.count ?? 1
    return String(name.prefix(kept)) + String(repeating: "*", count: max(name.count - kept, 1))
  }

  /// `138****1234`. Of any other number the last four digits stay, of a short one nothing.
  public static func phone(_ number: String) -> String {
    let digits = number.filter(\.isWholeNumber)
    if digits.count == 11, digits.hasPrefix("1") { return digits.prefix(3) + "****" + digits.suffix(4) }
    return digits.count >= 7 ? "****" + digits.suffix(4) : "****"
  }

  /// `衍溪县城关镇人民路***`: up to the street, or the township where no street is named; house and room go.
  public static func address(_ address: String) -> String {
    let named = address.prefix { !$0.isNumber }
    return String(named[..<(end(of: streets, in: named) ?? end(of: townships, in: named) ?? named.startIndex)]) + "***"
  }

  /// Where the last of the words ends. 街 in 街道 is no street.
  private static func end(of words: [String], in text: Substring) -> Substring.Index? {
    var index = text.startIndex
    var last: Substring.Index?
    while index < text.endIndex {
      let rest = text[index...]
      let word = words.first { rest.hasPrefix($0) }
      let isDistrict = word == "街" && rest.hasPrefix("街道")
      if let word, !isDistrict { last = text.index(index, offsetBy: word.count) }
      index = text.index(index, offsetBy: isDistrict ? 2 : 1)
    }
    return last
  }

  private static let streets = ["大道", "胡同", "路", "街", "巷", "弄"]
  private static let townships = ["街道", "镇", "乡", "县", "区", "市", "省"]
  /// 复姓: the commoner family names of two characters.
  private static let familyNames = [
    "欧阳", "司马", "上官", "诸葛", "司徒", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "夏侯", "端木", "百里", "南宫", "轩辕",
    "闻人", "钟离", "万俟", "赫连", "澹台", "淳于", "单于", "太叔", "申屠",
  ]
}
