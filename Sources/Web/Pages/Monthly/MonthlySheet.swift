internal import Facts
internal import HTTPTypes
internal import LedgerCore

/// 集中报送表: which items are reported together, and each row checked as the ledger would decide it.
struct MonthlySheet {
  let ledger: any OpenLedger
  let sight: Sight
  let now: Moment
  let period: String
  /// Nil for all offices that one may report for.
  let office: String?
  /// The file of all rows, or what stands for it before it is handed over.
  let evidence: [Evidence]
  private let around: Surroundings

  init(
    _ ledger: any OpenLedger, _ sight: Sight, at now: Moment, period: String, office: String?, evidence: [Evidence]
  ) throws {
    self.ledger = ledger
    self.sight = sight
    self.now = now
    self.period = period
    self.office = office
    self.evidence = evidence
    around = try Desk.around(ledger)
  }

  /// What a person wrote in a row, before it is known whether it is right.
  struct Draft: Sendable {
    let line: Int
    let item: String
    var cells: [String: String] = [:]
    var hasFreeAmount = false
  }

  struct Checked: Sendable {
    let line: Int
    /// As it was written.
    let words: String
    let item: Item?
    let report: Progressed?
    let fault: Title?
    let detail: String?
  }

  /// Items that a report of the period is taken for, in order of number, and where the next page begins.
  func items(after: Int, most: Int) throws -> (items: [Item], next: Int?) {
    var found: [Item] = []
    var at = after
    while true {
      let rows = try rows(after: at)
      for row in rows {
        at = row.id
        guard let item = try ledger.item(row.id), takesReports(item) else { continue }
        if found.count == most { return (found, found.last?.id) }
        found.append(item)
      }
      if rows.count < 200 { return (found, nil) }
    }
  }

  private func rows(after: Int) throws -> [ItemRow] {
    var filter = ItemFilter()
    filter.offices = sight.ownOffices(office)
    filter.lights = [.red, .yellow, .green, .grey]
    filter.after = after
    filter.limit = 200
    return try sight.narrowed(filter).map { try ledger.items($0, at: now).rows } ?? []
  }

  private func takesReports(_ item: Item) -> Bool {
    // Requests and suggestions have a deadline and no monthly report.
    guard let kind = ledger.kinds[item.kind], kind.state(item.state)?.phase == .running, kind.isReportedMonthly else {
      return false
    }
    let report = Progressed(period: period, share: 0, evidence: [Evidence.sample])
    return (try? item.decide(.progress(report), by: sight.asker, at: now, kind, around: around)) != nil
  }

  func check(_ drafts: [Draft]) throws -> [Checked] {
    var seen: Set<Int> = []
    var titles: ItemTitles?
    return try drafts.map { draft in
      var id = Int(draft.item)
      if id == nil {
        let known = try titles ?? self.titles()
        titles = known
        let named = known.items(named: draft.item)
        if named.count > 1 { return wrong(draft, nil, MonthlyWords.manyItems) }
        id = named.first
      }
      guard let id, let item = try ledger.item(id), sight.seesInside(item), let kind = ledger.kinds[item.kind] else {
        return wrong(draft, nil, MonthlyWords.noItem)
      }
      guard seen.insert(id).inserted else { return wrong(draft, item, MonthlyWords.twice) }
      do throws(Fault) {
        let report = try report(draft, item)
        return decided(draft, item, kind, report)
      } catch {
        return wrong(draft, item, error.words)
      }
    }
  }

  private func titles() throws -> ItemTitles {
    var all = ItemTitles()
    var at = 0
    while true {
      let rows = try rows(after: at)
      for row in rows { all.add(row.id, row.title) }
      guard let last = rows.last, rows.count == 200, all.count < 5_000 else { return all }
      at = last.id
    }
  }

  private func report(_ draft: Draft, _ item: Item) throws(Fault) -> Progressed {
    func wrong(_ words: Title) -> Fault { Fault(.unprocessableContent, words) }
    var (share, quantity) = (draft.cells["share"], draft.cells["quantity"])
    if draft.hasFreeAmount, let amount = share {
      let isShare = amount.hasSuffix("%") || amount.hasSuffix("％") || item.aim == nil
      if !isShare { (share, quantity) = (nil, amount) }
    }
    let number = share.map { words in words.hasSuffix("%") || words.hasSuffix("％") ? String(words.dropLast()) : words }
    let done = number.flatMap(Doing.share)
    if number != nil, done == nil { throw wrong(MonthlyWords.noShare) }
    let own = item.fields["unit"] ?? ""
    quantity = quantity.map { MonthlySheet.digits($0, in: own) }
    if let quantity, !MonthlySheet.isNumber(quantity) { throw wrong(MonthlyWords.noNumber) }
    let money = draft.cells["money"].map(MonthlySheet.money)
    if let money, !MonthlySheet.isNumber(money.number) { throw wrong(MonthlyWords.noMoney) }
    let note = draft.cells["note"]
    if done == nil, quantity == nil, money == nil, note == nil { throw wrong(MonthlyWords.empty) }
    return Progressed(
      period: period, share: done, quantity: quantity, money: money?.number,
      unit: money?.unit ?? (quantity == nil ? nil : item.fields["unit"]), note: note,
      evidence: evidence.isEmpty ? nil : evidence)
  }

  private func decided(_ draft: Draft, _ item: Item, _ kind: Kind, _ report: Progressed) -> Checked {
    do throws(Refusal) {
      _ = try item.decide(.progress(report), by: sight.asker, at: now, kind, around: around)
      return Checked(line: draft.line, words: draft.item, item: item, report: report, fault: nil, detail: nil)
    } catch {
      let fault = Fault(error)
      switch error {
      case .needs: return wrong(draft, item, MonthlyWords.evidence)
      case .ended: return wrong(draft, item, MonthlyWords.ended)
      case .wrongValue(let what, _, _) where what == "The period": return wrong(draft, item, MonthlyWords.early)
      default: return wrong(draft, item, fault.words, fault.detail)
      }
    }
  }

  private func wrong(_ draft: Draft, _ item: Item?, _ words: Title, _ detail: String? = nil) -> Checked {
    Checked(line: draft.line, words: draft.item, item: item, report: nil, fault: words, detail: detail)
  }

  /// 3200万元, or a bare number of 万元.
  private static func money(_ words: String) -> (number: String, unit: String) {
    let plain = words.filter { !MonthlyWords.thousands.contains($0) }
    let unit = MonthlyWords.units.first(where: plain.hasSuffix)
    return (unit.map { String(plain.dropLast($0.count)) } ?? plain, unit ?? MonthlyWords.units[1])
  }

  /// 166.8亿元 as digits in 元; anything else as it was written.
  static func digits(_ words: String, in unit: String) -> String {
    var plain = words.filter { !MonthlyWords.thousands.contains($0) }
    if !unit.isEmpty, plain.hasSuffix(unit) { plain.removeLast(unit.count) }
    guard let scale = MonthlyWords.scales.first(where: { plain.hasSuffix($0.name) }),
      let number = ExactNumber(plain.dropLast(scale.name.count))
    else { return plain }
    return number.scaled(byPowerOfTen: scale.power).description
  }

  private static func isNumber(_ words: String) -> Bool { ExactNumber(words) != nil }
}

extension Evidence {
  /// What stands for a file until it is handed over.
  static let sample = Evidence(digest: String(repeating: "0", count: 64), name: "…", type: "text/plain", size: 1)
}

extension Kind {
  /// Its light is made by progress, or a clock waits for reports of it.
  fileprivate var isReportedMonthly: Bool {
    if case .calendar = pace { return true }
    return clocks.contains(where: \.restartsOnProgress)
  }
}
