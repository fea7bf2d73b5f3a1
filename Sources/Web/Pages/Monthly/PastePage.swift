internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 粘贴核对: what was pasted, row by row with what is wrong; confirmed, all of it is written, else nothing.
enum PastePage {
  struct Model: Sendable {
    let question: MonthlyPage.Question
    let text: String
    let rows: [MonthlySheet.Checked]
    let wantsFile: Bool
  }

  @Sendable static func look(_ visit: Visit) async throws -> Response {
    let (question, text) = (MonthlyPage.Question(visit), visit.form["sheet"] ?? "")
    let drafts = try drafts(text)
    let (sight, now) = (visit.sight, visit.now)
    let model = try await visit.ask { ledger -> Model in
      func rows(_ evidence: [Evidence]) throws -> [MonthlySheet.Checked] {
        try MonthlySheet(ledger, sight, at: now, period: question.period, office: question.office, evidence: evidence)
          .check(drafts)
      }
      let (with, without) = (try rows([Evidence.sample]), try rows([]))
      let wantsFile = zip(with, without).contains { $0.fault == nil && $1.fault != nil }
      return Model(question: question, text: text, rows: with, wantsFile: wantsFile)
    }
    return visit.show(view(model, visit.frame))
  }

  @Sendable static func confirm(_ visit: Visit) async throws -> Response {
    let (question, text) = (MonthlyPage.Question(visit), visit.form["sheet"] ?? "")
    let (checked, count) = try await MonthlyPage.submit(try drafts(text), question, visit)
    if let count { return .seeOther(question.path(after: 0, done: count)) }
    let model = Model(question: question, text: text, rows: checked, wantsFile: true)
    return visit.show(view(model, visit.frame), .unprocessableContent)
  }

  private static func drafts(_ text: String) throws(Fault) -> [MonthlySheet.Draft] {
    if text.utf8.count > PastedSheet.mostBytes { throw Fault(.unprocessableContent, MonthlyWords.tooMany) }
    let sheet = PastedSheet(text)
    if sheet.rows.isEmpty { throw Fault(.unprocessableContent, MonthlyWords.nothing) }
    if sheet.rows.count > PastedSheet.most { throw Fault(.unprocessableContent, MonthlyWords.tooMany) }
    return sheet.rows.map { row in
      var draft = MonthlySheet.Draft(line: row.line, item: row.cells[.item] ?? "")
      for (column, name) in [
        (PastedSheet.Column.share, "share"), (.quantity, "quantity"), (.money, "money"), (.note, "note"),
        (.amount, "share"),
      ] {
        if let words = row.cells[column] { draft.cells[name] = words }
      }
      draft.hasFreeAmount = row.cells[.amount] != nil
      return draft
    }
  }

  static func view(_ model: Model, _ frame: Frame) -> HTML {
    let isFine = model.rows.allSatisfy { $0.fault == nil }
    let head = [MonthlyWords.line, MonthlyWords.item, MonthlyWords.becomes, MonthlyWords.verdict]
    let rows = model.rows.map { row -> HTML in
      let cells = [
        row.item.map { frame.said($0.title) } ?? frame.said(row.words),
        row.report.map { frame.said(MonthlyWords.said($0)) } ?? "—", verdict(row, frame),
      ]
      return frame.row(head, .text(String(row.line)), cells, class: row.fault == nil ? nil : "wrong")
    }
    return frame.page(
      title: MonthlyWords.preview, at: "/work", WorkSections.view("/work/progress", frame),
      .tag("h1", [:], frame.text(MonthlyWords.preview)),
      .tag(
        "p", ["class": isFine ? "notice" : "notice bad", "role": "status"],
        frame.text(MonthlyWords.fine(model.rows.count { $0.fault == nil }, of: model.rows.count)), " ",
        isFine ? .nothing : frame.text(MonthlyWords.nothingWritten)),
      frame.table(head, rows),
      isFine ? confirmForm(model, frame) : .nothing,
      isFine ? .nothing : MonthlyPage.pasteForm(model.question, model.text, frame))
  }

  private static func verdict(_ row: MonthlySheet.Checked, _ frame: Frame) -> HTML {
    guard let fault = row.fault else { return frame.text(MonthlyWords.fine) }
    return .tag("strong", ["class": "bad"], frame.text(fault))
      + (row.detail.map { " " + HTML.tag("small", ["lang": "en"], .text($0)) } ?? .nothing)
  }

  private static func confirmForm(_ model: Model, _ frame: Frame) -> HTML {
    frame.form(
      to: "/work/progress/confirm", files: true, class: "sheet",
      .empty("input", ["type": "hidden", "name": "period", "value": model.question.period]),
      .empty("input", ["type": "hidden", "name": "office", "value": model.question.office ?? ""]),
      .tag("textarea", ["name": "sheet", "hidden": ""], .text(model.text)),
      Inputs(frame: frame).file("files", MonthlyWords.files, isRequired: model.wantsFile),
      .tag(
        "p", [:], .tag("button", [:], frame.text(MonthlyWords.confirm)), " ",
        .tag("a", ["href": model.question.path(after: 0)], frame.text(MonthlyWords.title))))
  }
}
