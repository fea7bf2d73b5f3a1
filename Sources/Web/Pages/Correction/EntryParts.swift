internal import HTTPTypes
internal import LedgerCore

/// 记录各部分: what an entry says, part by part, as a form can show and change it.
struct EntryParts: Sendable {
  struct Part: Sendable {
    let name: String
    let title: Title
    let value: String
    var isDay = false
    var hint: Title?
  }

  let parts: [Part]

  static func canBeCorrected(_ event: Event) -> Bool {
    switch event {
    case .created, .assigned, .moved, .progressed, .commented, .urged, .extended, .signed: true
    default: false
    }
  }

  init(_ event: Event, _ kind: Kind) {
    switch event {
    case .created(let created):
      parts =
        [Part(name: "title", title: CorrectionWords.title, value: created.title)]
        + EntryParts.fields(created.fields, kind) + EntryParts.position(created.fields, kind)
    case .assigned(let assigned):
      parts = [
        Part(name: "lead", title: PromiseWords.lead, value: assigned.parties.lead ?? ""),
        Part(
          name: "support", title: OtherStepsWords.supporting,
          value: (assigned.parties.supporting ?? []).joined(separator: ReviewWords.supportSeparator)),
        Part(name: "leader", title: PromiseWords.leader, value: assigned.parties.leader ?? ""),
      ]
    case .moved(let moved):
      parts =
        [Part(name: "reason", title: DeskWords.reason, value: moved.reason ?? "")]
        + EntryParts.fields(moved.fields, kind)
    case .progressed(let report):
      parts = [
        Part(name: "period", title: PromiseWords.period, value: report.period),
        Part(name: "share", title: DeskWords.share, value: report.share.map { String($0.percent.dropLast()) } ?? ""),
        Part(name: "quantity", title: PromiseWords.quantity, value: report.quantity ?? ""),
        Part(name: "money", title: CorrectionWords.money, value: report.money ?? ""),
        Part(name: "unit", title: CorrectionWords.unit, value: report.unit ?? ""),
        Part(name: "note", title: PromiseWords.note, value: report.note ?? ""),
      ]
    case .commented(let comment): parts = [Part(name: "text", title: DeskWords.say, value: comment.text)]
    case .urged(let urged):
      parts = [
        Part(name: "reason", title: DeskWords.reason, value: urged.reason),
        Part(name: "until", title: OtherStepsWords.until, value: urged.until?.description ?? "", isDay: true),
      ]
    case .extended(let extended):
      parts = [
        Part(name: "reason", title: DeskWords.reason, value: extended.reason),
        Part(name: "allowedBy", title: OtherStepsWords.allowedBy, value: extended.allowedBy),
      ]
    case .signed(let signed): parts = [Part(name: "note", title: OtherStepsWords.words, value: signed.note ?? "")]
    default: parts = []
    }
  }

  private static func fields(_ fields: [String: String]?, _ kind: Kind) -> [Part] {
    kind.fields.filter { $0.form != .personal }.compactMap { field in
      fields?[field.name].map { Part(name: "field." + field.name, title: field.title, value: $0) }
    }
  }

  /// Where it stands may be said later than what it is: a field for it is there though the entry has none.
  private static func position(_ fields: [String: String]?, _ kind: Kind) -> [Part] {
    kind.fields.filter { $0.form == .position && fields?[$0.name] == nil }.map {
      Part(name: "field." + $0.name, title: $0.title, value: "", hint: DeskWords.position)
    }
  }

  /// The same event as the form says it; a fault for a share or date that is none.
  static func corrected(_ event: Event, by form: Form, _ kind: Kind) throws(Fault) -> Event {
    switch event {
    case .created(var created):
      created.title = form.words("title") ?? ""
      created.fields = changed(created.fields, form)
      for field in kind.fields where field.form == .position {
        if let value = form.words("field." + field.name) {
          created.fields = (created.fields ?? [:]).merging([field.name: value]) { $1 }
        }
      }
      return .created(created)
    case .assigned(var assigned):
      let supporting = form.offices("support")
      assigned.parties.lead = form.words("lead")
      assigned.parties.leader = form.words("leader")
      assigned.parties.supporting = supporting.isEmpty ? nil : supporting
      return .assigned(assigned)
    case .moved(var moved):
      moved.reason = form.words("reason")
      moved.fields = changed(moved.fields, form)
      return .moved(moved)
    case .progressed(var report):
      report.period = form.words("period") ?? ""
      report.share = try form.share("share")
      report.quantity = form.words("quantity")
      report.money = form.words("money")
      report.unit = form.words("unit")
      report.note = form.words("note")
      return .progressed(report)
    case .commented: return .commented(Commented(text: form.words("text") ?? ""))
    case .urged(var urged):
      urged.reason = form.words("reason") ?? ""
      urged.until = try form.day("until")
      return .urged(urged)
    case .extended(var extended):
      extended.reason = form.words("reason") ?? ""
      extended.allowedBy = form.words("allowedBy") ?? ""
      return .extended(extended)
    case .signed: return .signed(Signed(note: form.words("note")))
    default: return event
    }
  }

  private static func changed(_ fields: [String: String]?, _ form: Form) -> [String: String]? {
    guard var fields else { return nil }
    for name in fields.keys { if let value = form.words("field." + name) { fields[name] = value } }
    return fields
  }
}

extension Form {
  /// A date; nil where the field is empty.
  func day(_ name: String) throws(Fault) -> Day? {
    guard let words = words(name) else { return nil }
    guard let day = Day(words) else { throw Fault(.unprocessableContent, OtherStepsWords.noDay) }
    return day
  }

  /// A share in ten-thousandths from per cent; nil where the field is empty.
  func share(_ name: String) throws(Fault) -> Int? {
    guard let words = words(name) else { return nil }
    guard let share = Doing.share(words) else { throw Fault(.unprocessableContent, DoingWords.noShare) }
    return share
  }

  /// Names of offices with a comma of any kind between them.
  func offices(_ name: String) -> [String] {
    (words(name) ?? "").split(whereSeparator: ReviewWords.separators.contains).map(\.trimmingBlanks)
      .filter { !$0.isEmpty }
  }
}
