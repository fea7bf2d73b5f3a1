internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 集中报送: a month's progress of one office, in a table or pasted from one.
enum MonthlyPage {
  struct Question: Sendable {
    let office: String?
    let period: String
    /// Months that can be asked for, the newest first.
    let periods: [String]
    let after: Int

    init(_ visit: Visit) {
      let periods = (0..<12).map { String(visit.now.day.adding(months: -$0).description.prefix(7)) }
      let asked = visit.form["period"] ?? visit.query("period")
      self.periods = periods
      period = asked.flatMap { periods.contains($0) ? $0 : nil } ?? periods[0]
      office = visit.form.words("office") ?? visit.query("office")
      after = (visit.form["after"] ?? visit.query("after")).flatMap { Int($0) } ?? 0
    }

    func path(after: Int, done: Int? = nil) -> String {
      LocalPath("work", "progress").with([
        "office": office, "period": period, "after": after > 0 ? String(after) : nil, "done": done.map(String.init),
      ])
    }
  }

  struct Model: Sendable {
    let question: Question
    let items: [Item]
    let next: Int?
    /// Nil for one who reports for its own office only.
    let offices: [String]?
    let notice: Title?
    /// What was written and is wrong, by item.
    var wrong: [Int: MonthlySheet.Checked] = [:]
    var written: [Int: [String: String]] = [:]
  }

  static let rowsOfPage = 30

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    visit.show(view(try await model(visit), visit.frame))
  }

  @Sendable static func report(_ visit: Visit) async throws -> Response {
    let question = Question(visit)
    var written: [Int: [String: String]] = [:]
    for name in visit.form.fields.keys {
      let parts = name.split(separator: ".")
      guard parts.count == 2, let id = Int(parts[1]), let words = visit.form.words(name) else { continue }
      written[id, default: [:]][String(parts[0])] = words
    }
    let drafts = written.sorted { $0.key < $1.key }.map { id, cells in
      MonthlySheet.Draft(line: id, item: String(id), cells: cells)
    }
    if drafts.isEmpty { throw Fault(.unprocessableContent, MonthlyWords.nothing) }
    let (checked, count) = try await submit(drafts, question, visit)
    if let count { return .seeOther(question.path(after: question.after, done: count)) }
    var model = try await model(visit)
    model.written = written
    for one in checked where one.fault != nil { model.wrong[one.line] = one }
    return visit.show(view(model, visit.frame), .unprocessableContent)
  }

  private static func model(_ visit: Visit) async throws -> Model {
    let (question, sight, now) = (Question(visit), visit.sight, visit.now)
    let notice = visit.query("done").flatMap { Int($0) }.map(MonthlyWords.done)
    return try await visit.ask { ledger in
      let sheet = try MonthlySheet(
        ledger, sight, at: now, period: question.period, office: question.office, evidence: [])
      let (items, next) = try sheet.items(after: question.after, most: rowsOfPage)
      return Model(
        question: question, items: items, next: next,
        offices: sight.seesAll ? try ledger.offices().offices.map(\.name) : nil, notice: notice)
    }
  }

  /// Writes all rows or none. Files are kept only once every row would be taken with them.
  static func submit(
    _ drafts: [MonthlySheet.Draft], _ question: Question, _ visit: Visit
  ) async throws -> (checked: [MonthlySheet.Checked], count: Int?) {
    let (sight, now, files) = (visit.sight, visit.now, visit.form.files)
    return try await visit.ask { ledger in
      let samples = files.map { _ in Evidence.sample }
      let sheet = try MonthlySheet(
        ledger, sight, at: now, period: question.period, office: question.office, evidence: samples)
      let checked = try sheet.check(drafts)
      guard !checked.isEmpty, checked.allSatisfy({ $0.fault == nil }) else { return (checked, nil) }
      let kept = try files.map { try ledger.keep($0.intake, named: $0.name) }
      let requests = checked.compactMap { one -> LedgerCore.Draft? in
        guard let item = one.item, var report = one.report else { return nil }
        report.evidence = kept.isEmpty ? nil : kept
        return LedgerCore.Draft(on: .item(item.id), .progress(report), by: sight.asker)
      }
      _ = try ledger.submit(requests, at: now)
      return (checked, requests.count)
    }
  }
}
