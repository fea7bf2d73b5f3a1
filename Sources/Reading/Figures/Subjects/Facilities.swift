/// 设施: what can own a quantity of the next clause: 机场, 港, 园区, 公司.
enum Facilities {
  private static let nouns: [[UInt16]] = ["机场", "港", "园区", "开发区", "高新区", "经开区", "集团", "公司", "口岸", "大学", "医院"].map {
    Array($0.utf16)
  }

  /// The part of a subject up to its facility, when something of the facility follows: 南岳机场 of 南岳机场航线.
  static func owner(of subject: Wording) -> Wording? {
    for noun in nouns {
      guard let at = subject.lastPosition(of: noun), at > 0, at + noun.count < subject.count else { continue }
      let whole = subject[..<(at + noun.count)]
      // 亚洲唯一的专业货运机场鄂州花湖机场: the last name, without what describes it
      let start =
        subject.position(of: noun).flatMap { $0 < at ? $0 + noun.count : nil } ?? whole.units.lastIndex(of: 0x7684).map
      {
        $0 + 1
      } ?? 0
      return whole[start...]
    }
    return nil
  }
}
