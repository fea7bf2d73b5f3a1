internal import Documents
internal import Facts
internal import Reconciling

extension Check {
  static let personTitles = Check(
    "N03", "人员称谓不一", .warning,
    meaning: """
      One person with two titles that are easily taken for each other (代县长 and 县长, 党组书记 and 党委书记), one title with a name \
      that differs in one character, or one office with both 党组书记 and 党委书记. Several posts of one person are no slip.
      """,
    examples: [
      .gives("县人民政府县长王砚清同志作报告。会议由代县长王砚清同志主持。县长王砚清同志讲话。", at: "代县长王砚清"),
      .gives("县财政局党组书记李云苇同志到会。县财政局党委书记李云苇同志发言。县财政局党组书记李云苇同志表态。", at: "党委书记李云苇"),
      .gives("县长王砚清同志作报告。县长王砚清同志讲话。县长王砚青同志答问。", at: "县长王砚青"),
      .gives("压实县水利局党组书记责任。县水利局党组书记带头。县水利局党委书记述职。", at: "党委书记"),
      .passes("县委副书记、县长王砚清同志作报告。县委书记王砚清同志讲话。常务副县长李云苇同志到会，副县长李云苇同志发言。"),
      .passes("乡镇党委书记、部门党组书记一起抓。县长热线、县长信箱办结率100%。代县长信箱。"),
      .passes("县长王砚清指出要实干。县长王砚清强调要快干。县长王砚青年时下乡。"),
    ]
  ) { text, alarms in
    let titled = Titled.all(in: text.text, 0..<text.glossary)
    PersonTitles.twoTitles(titled, text, &alarms)
    PersonTitles.twoNames(titled, text, &alarms)
    PersonTitles.twoPosts(text, &alarms)
  }
}

private enum PersonTitles {
  /// One name, two titles of which one is most likely a slip.
  static func twoTitles(_ titled: [Titled], _ text: Examination, _ alarms: inout Alarms) {
    for (_, met) in grouped(titled, by: \.name) {
      tell(grouped(met, by: \.title), alarms: &alarms) { rare, usual in
        guard areConfused(rare, usual) else { return nil }
        return "\(rare.name)在这里称“\(rare.title)”，另一处称“\(usual.title)”。请核对职务，统一写法。"
      }
    }
  }

  /// One title, two names that differ in one character.
  static func twoNames(_ titled: [Titled], _ text: Examination, _ alarms: inout Alarms) {
    for (_, met) in grouped(titled.filter { $0.isClosed && $0.name.utf16.count == 3 }, by: \.title) {
      tell(grouped(met, by: \.name), alarms: &alarms) { rare, usual in
        let (one, other) = (Array(rare.name.utf16), Array(usual.name.utf16))
        guard one[0] == other[0], zip(one, other).count(where: { $0 != $1 }) == 1 else { return nil }
        return "\(rare.title)在这里写作“\(rare.name)”，另一处写作“\(usual.name)”，只差一个字。请核对姓名。"
      }
    }
  }

  /// 县水利局党组书记, 县水利局党委书记
  static func twoPosts(_ text: Examination, _ alarms: inout Alarms) {
    var first: [String: (post: Word, source: Range<Int>)] = [:]
    for position in office..<max(office, text.glossary - 4) where text.text[position] == 0x515A {
      guard let post = posts.first(where: { text.text.has($0, at: position) }),
        ends.contains(text.text[position - 1]), (position - office..<position).allSatisfy({ text.text[$0].isHan })
      else { continue }
      let name = text.text.string(position - office..<position)
      let source = position..<position + post.units.count
      guard let before = first[name] else {
        first[name] = (post, source)
        continue
      }
      guard before.post != post else { continue }
      alarms.say(
        at: source, "同一单位前面写“\(text.words(before.source))”，这里写“\(text.words(source))”。请核对是党组还是党委，统一写法。",
        related: [.init(.draft(before.source), text.words(before.source))])
    }
  }

  private static let posts: [Word] = ["党组书记", "党委书记"]
  /// 县水利局: so much of an office's name before the post makes it the same one.
  private static let office = 4
  private static let ends = Set("局委办厅院会司队府校行".utf16)

  /// Tells the rarer of two that one rule takes for one; the first where both stand as often.
  private static func tell(
    _ kinds: [(key: String, met: [Titled])], alarms: inout Alarms, _ message: (Titled, Titled) -> String?
  ) {
    for (place, one) in kinds.enumerated().prefix(most) {
      for other in kinds.dropFirst(place + 1).prefix(most) {
        let (rare, usual) = one.met.count < other.met.count ? (one, other) : (other, one)
        guard let slip = rare.met.first, let right = usual.met.first, let words = message(slip, right) else { continue }
        alarms.say(at: slip.source, words, related: [.init(.draft(right.source), right.title + right.name)])
      }
    }
  }

  private static let most = 12

  private static func grouped(_ titled: [Titled], by key: (Titled) -> String) -> [(key: String, met: [Titled])] {
    var groups: [(key: String, met: [Titled])] = []
    var places: [String: Int] = [:]
    for one in titled {
      let name = key(one)
      if let place = places[name] {
        groups[place].met.append(one)
      } else {
        places[name] = groups.count
        groups.append((name, [one]))
      }
    }
    return groups
  }

  /// 常务副县长 is a 副县长; 县委书记 and 县长 are two posts.
  private static func areConfused(_ one: Titled, _ other: Titled) -> Bool {
    if one.head == other.head {
      let (mine, its) = (one.qualifier.replacingOrdinary, other.qualifier.replacingOrdinary)
      return mine != its
    }
    return one.qualifier == other.qualifier && confused.contains { $0.contains(one.head) && $0.contains(other.head) }
  }

  private static let confused: [Set<String>] = [["党组书记", "党委书记"], ["县长", "区长", "市长", "旗长"], ["主任", "主席"]]
}

extension String {
  fileprivate var replacingOrdinary: String { self == "常务副" ? "副" : self }
}
