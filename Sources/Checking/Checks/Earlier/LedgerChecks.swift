internal import Documents
internal import Facts
internal import Reconciling

extension Check {
  static let ledgerDiffers = Check(
    "C03", "与台账不一致", .error,
    meaning: "A value that the ledger holds otherwise for the same indicator or subject, period, unit and measure.",
    examples: []
  ) { text, alarms in
    guard !text.draft.ledger.isEmpty else { return }
    let held = Held(text)
    for amount in text.amounts {
      guard let value = amount.value,
        let entry = held.entry(
          against: amount,
          { figure in
            guard let there = figure.values.first, figure.values.count == 1 else { return true }
            if figure.status == .actual { return isKept(amount.figure.comparator, value, figure, there) }
            return agrees(amount.figure.comparator, value, figure.comparator, there)
          }), let there = entry.figure.values.first
      else { continue }
      let slip = Slip.between(value, there)
      alarms.say(
        at: amount.source,
        "\(amount.figure.subject ?? "")在这里是\(text.words(amount.source))，台账是\(ExactNumber.spoken(there.approximate, unit: entry.figure.unit))\(slip.map { "，\($0.chinese)" } ?? "")。请以台账为准，或先更正台账。",
        related: [.init(.ledger(entry.name), ExactNumber.spoken(there.approximate, unit: entry.figure.unit))])
    }
  }

  /// A result against what the ledger holds of it; of work that was promised and done, at least so much.
  private static func isKept(
    _ said: Comparator, _ value: ExactNumber, _ held: Figure, _ there: ExactNumber
  ) -> Bool {
    if held.comparator == .equal { return said.allows(value, there) }
    // 压减23% for a fall of 20%: the sign is in the words.
    return value.isNegative != there.isNegative || held.comparator.allows(there, value)
  }

  /// A bound agrees with the same bound and with a value within it.
  private static func agrees(
    _ one: Comparator, _ value: ExactNumber, _ other: Comparator, _ there: ExactNumber
  ) -> Bool {
    if value.rounds(to: there) { return true }
    if one != .equal, other != .equal { return one == .about || other == .about }
    return one.allows(value, there) && other.allows(there, value)
  }

  static let withoutSource = Check(
    "C04", "数据没有出处", .note,
    meaning: "With a ledger or an earlier report: a main indicator's result that neither holds anything of.",
    examples: [
      .gives(
        "砚溪县2024年政府工作报告\n一、2023年工作回顾\n全县固定资产投资增长5%。进出口总额12亿元。", at: "12亿元",
        earlier: "砚溪县2023年政府工作报告\n一、2022年工作回顾\n全县固定资产投资增长5%。"),
      .passes("砚溪县2024年政府工作报告\n一、2023年工作回顾\n全县固定资产投资增长5%。进出口总额12亿元。"),
    ]
  ) { text, alarms in
    guard !text.draft.ledger.isEmpty || !text.draft.earlier.isEmpty else { return }
    var known = Set(text.draft.ledger.compactMap(\.figure.indicator))
    for earlier in text.earlier { known.formUnion(earlier.amounts.compactMap(\.figure.indicator)) }
    for amount in text.amounts {
      guard let indicator = amount.figure.indicator, amount.figure.status == .actual, !known.contains(indicator),
        amount.statement.role == .review, amount.figure.measure == .level
      else { continue }
      known.insert(indicator)
      alarms.say(
        at: amount.source,
        "\(amount.figure.subject ?? "该指标")在\(text.draft.ledger.isEmpty ? "上年报告" : "台账和上年报告")中没有任何记录。请注明数据来源。")
    }
  }
}

/// 在账: what the ledger holds, by indicator or subject.
private struct Held {
  private var byName: [String: [LedgerValue]] = [:]
  private let naming: Naming

  init(_ text: Examination) {
    naming = Naming(text.report)
    for value in text.draft.ledger {
      for name in [value.figure.indicator, naming.key(value.figure.subject)].compactMap(\.self) {
        byName[name, default: []].append(value)
      }
    }
  }

  /// The entry that an amount contradicts. A target may have two values, 9%以上 and 争取9.5%: then the one with the same
  /// bound, where there is just one.
  func entry(against amount: Amount, _ agrees: (Figure) -> Bool) -> LedgerValue? {
    guard !amount.isInherited else { return nil }
    let names = [amount.key, amount.figure.indicator].compactMap(\.self)
    let fitting = (names.lazy.compactMap { byName[$0] }.first ?? []).filter { fits($0.figure, amount.figure) }
    guard !fitting.contains(where: { agrees($0.figure) }) else { return nil }
    let alike = fitting.filter { $0.figure.comparator == amount.figure.comparator }
    return alike.count == 1 ? alike[0] : fitting.count == 1 ? fitting[0] : nil
  }

  private func fits(_ held: Figure, _ said: Figure) -> Bool {
    held.unit == said.unit && held.measure == said.measure && held.status == said.status && held.period == said.period
  }
}
