internal import LedgerCore

extension CompaniesPage {
  static func view(_ model: Model?, _ form: Form, _ frame: Frame) -> HTML {
    frame.page(
      title: EntitledWords.companies, at: "/services",
      .tag("p", ["class": "quiet"], .tag("a", ["href": "/policies"], frame.text(PoliciesWords.title))),
      .tag("h1", [:], frame.text(EntitledWords.companies)), .tag("p", [:], frame.text(EntitledWords.companiesLead)),
      frame.form(
        to: "/policies/companies", files: true, class: "asking",
        .tag("label", ["for": "files"], frame.text(EntitledWords.file)),
        .empty("input", ["type": "file", "id": "files", "name": "files", "accept": ".csv,text/csv", "required": ""]),
        frame.inputs.line(
          "key", EntitledWords.key, form["key"] ?? EntitledWords.usualKey, isRequired: true, most: 50),
        frame.inputs.choice(
          "only", EntitledWords.only, Only.allCases.map { ($0.rawValue, $0.title) }, form["only"]),
        .tag("p", ["class": "more"], .tag("button", [:], frame.text(EntitledWords.upload)))),
      model.map { result($0, frame) } ?? .nothing)
  }

  private static func result(_ model: Model, _ frame: Frame) -> HTML {
    .tag("h2", [:], frame.text(EntitledWords.summary))
      + .group(model.missing.map { .tag("p", ["class": "notice bad"], frame.text($0)) }) + summary(model, frame)
      + .tag(
        "h2", [:], frame.text(EntitledWords.result), " ",
        .tag("small", [:], frame.text(EntitledWords.count(model.companies.count, of: model.total))))
      + .group(model.companies.map { company($0.code, $0.name, $0.decisions, frame) })
  }

  private static func summary(_ model: Model, _ frame: Frame) -> HTML {
    let standings = PolicyRun.Standing.allCases.filter { standing in
      model.runs.contains { $0.standings[standing] != nil }
    }
    let head = standings.map(\.title) + [EntitledWords.amount, EntitledWords.budget]
    let rows = model.runs.map { run in
      let counts = standings.map { HTML.text(run.standings[$0].map(String.init) ?? "0") }
      let money = [
        HTML.text(run.total.words),
        run.policy.budget.map { .text($0.words) } ?? frame.text(EntitledWords.unlimited),
      ]
      return HTML.tag(
        "tr", [:],
        [.tag("th", ["scope": "row"], frame.said(run.policy.title))]
          + zip(head, counts + money).map {
            .tag("td", ["class": "number", "data-name": $0[frame.language]], $1)
          })
    }
    return .tag(
      "table", ["class": "stack"],
      .tag(
        "thead", [:],
        .tag("tr", [:], ([EntitledWords.policy] + head).map { .tag("th", ["scope": "col"], frame.text($0)) })),
      .tag("tbody", [:], rows))
  }

  private static func company(
    _ code: String, _ name: String, _ decisions: [(policy: Policy, decision: Decision)], _ frame: Frame
  ) -> HTML {
    .tag(
      "div", ["class": "card"], .tag("h3", [:], frame.said(name.isEmpty ? code : name)),
      name.isEmpty ? .nothing : .tag("p", ["class": "quiet"], .text(code)),
      .tag(
        "dl", ["class": "facts"],
        decisions.flatMap { one in
          [
            HTML.tag("dt", [:], frame.said(one.policy.title)),
            .tag("dd", [:], DecisionView.standing(one.decision, frame)),
          ]
        }),
      .tag(
        "details", [:], .tag("summary", [:], frame.text(EntitledWords.reasons)),
        .group(
          decisions.map { one in
            .tag("h4", [:], frame.said(one.policy.title)) + DecisionView.reasons(one.decision, frame)
          })))
  }
}
