import LedgerCore

/// Needs, forms, formulas and steps of stories in words, for the page of kinds.
extension Need {
  var words: String {
    switch self {
    case .reason: "a reason"
    case .evidence: "evidence"
    case .handed(let what): "\(what) as a file"
    case .field(let name): "`\(name)`"
    case .value(let name, let values): "`\(name)` \(values.joined(separator: "/"))"
    case .lead: "a lead office"
    case .due: "a due date"
    case .dueAhead: "a due date ahead"
    case .signatures(let count): "\(count) signatures"
    case .once: "once only"
    case .before(let clock): "before `\(clock)` runs out"
    case .elapsed(let clock): "after `\(clock)` ran out"
    case .after(let move): "after `\(move)`"
    case .progress: "progress"
    case .children: "all parts done"
    case .carried: "carried by a ballot"
    case .notCarried: "not carried by a ballot"
    case .ballotOpened: "the ballot opened"
    case .ballotCounted: "the votes counted"
    case .rating(let grades): "last rating \(grades.map(\.rawValue).joined(separator: "/"))"
    case .rated: "a new rating"
    case .satisfied(let yes, let percent): "\(yes ? "≥" : "<") \(percent) % satisfied"
    case .meets(let yes, let field): "`\(field)` \(yes ? "meets" : "misses") the aim"
    case .link(let how): "a link `\(how.rawValue)`"
    case .atMost(let field, let other): "`\(field)` at most `\(other)`"
    case .budget(let amount, let budget, _): "the sum of `\(amount)` within the parent's `\(budget)`"
    }
  }
}

extension ClockRule {
  var remarks: [String] {
    var words: [String] = []
    if !runsThrough.isEmpty { words.append("through \(KindsPage.names(runsThrough))") }
    if !pausesIn.isEmpty { words.append("stands still in \(KindsPage.names(pausesIn))") }
    if extensions > 0 { words.append("extended at most \(extensions)×") }
    if restartsOnProgress { words.append("anew with each report\(wantsEvidence ? ", which hands over evidence" : "")") }
    if let move = restartsOnMove { words.append("anew with each `\(move)`") }
    if waits { words.append("a time to wait out: no light") }
    return words
  }
}

extension Field.Form {
  var words: String {
    switch self {
    case .text: "words"
    case .quantity(let unit): "a number, in \(unit)"
    case .numbers: "a number, or the parts of a composition"
    case .limit: "a limit: 3d, 24h, 8wh, a date"
    case .plan: "shares by month: 2026-06:40%"
    case .day: "a date"
    case .count: "a whole number"
    case .choice(let choices): choices.joined(separator: ", ")
    case .personal: "a reference to personal data"
    case .position: "a place on earth: 28.4512,119.9215, with GCJ-02 behind it where it is of that datum"
    }
  }
}

extension KindMeasure.Formula {
  var words: String {
    switch self {
    case .count(let condition): "items \(condition.words)"
    case .share(let part, let whole): "items \(part.words) among those \(whole.words)"
    case .sum(let name): "sum of `\(name)`"
    case .ratio(let part, let whole): "`\(part)` over `\(whole)`"
    case .average(let move): "times `\(move)`, mean"
    case .mean(let name): "mean of `\(name)`"
    case .days(let clock): "working days of `\(clock)`, mean"
    case .saved(let clock, let field): "working days of `\(clock)` below `\(field)`"
    case .runs(let clock): "runs of `\(clock)` in time"
    case .ratings(let grades): "ratings \(grades.map(\.rawValue).joined(separator: "/")) among all"
    case .done: "done share, weighted; what has no data is left out"
    case .distance: "what is lacking to the aim; of several, those that meet it"
    case .leading: "first places among those compared"
    case .children: "parts done among all"
    }
  }
}

extension KindMeasure.Condition {
  var words: String {
    switch self {
    case .all: "at all"
    case .inState(let states): "now \(KindsPage.names(states))"
    case .reached(let states): "that were ever \(KindsPage.names(states))"
    case .made(let move): "with a `\(move)`"
    case .kept(let clock): "with `\(clock)` kept"
    case .decided(let clock): "with `\(clock)` stopped or late"
    case .rated(let grades):
      grades.count == Rating.Grade.allCases.count
        ? "rated" : "last rated \(grades.map(\.rawValue).joined(separator: "/"))"
    case .field(let name, let values): "with `\(name)` \(values.joined(separator: "/"))"
    case .overdue: "overdue"
    case .urged: "urged"
    case .onTime: "done by their due date"
    case .observed: "observed"
    case .both(let one, let other): "\(one.words) and \(other.words)"
    }
  }
}

extension Request {
  var words: String {
    switch self {
    case .create(let created): "files \(created.kind) “\(created.title)”\(Self.fields(created.fields ?? [:]))"
    case .move(let name, let supply):
      "`\(name)`\(Self.fields(supply.fields))\(supply.reason.map { " “\($0)”" } ?? "")" + Self.papers(supply.evidence)
    case .assign(let assigned):
      "assigns \([assigned.parties.lead, assigned.due?.description].compactMap { $0 }.joined(separator: ", "))"
    case .progress(let report):
      "reports \(report.period): "
        + [
          report.share.map { "\($0 / 100) %" }, report.quantity, report.money.map { "\($0) \(report.unit ?? "")" },
          report.note,
        ].compactMap { $0 }.joined(separator: ", ") + Self.papers(report.evidence ?? [])
    case .evidence(let file): "hands over \(file.name)"
    case .correct(let correction): "corrects entry \(correction.entry): \(correction.reason)"
    case .link(let link): "links to item \(link.item): \(link.how.rawValue)"
    case .comment(let text): "says “\(text)”"
    case .sign: "signs"
    case .extend(let clock, let day, let reason, let allowedBy):
      "extends \(clock.map { "`\($0)`" } ?? "the due date") to \(day): \(reason) (\(allowedBy))"
    case .pause(let clock, let reason): "pauses `\(clock)`: \(reason)"
    case .resume(let clock, _): "resumes `\(clock)`"
    case .urge(let reason, _): "urges: \(reason)"
    case .rate(let rating): "rates \(rating.grade.rawValue)\(rating.words.map { " “\($0)”" } ?? "")"
    case .open(let opened):
      "opens the ballot: \(opened.present) of \(opened.eligible) present, on items "
        + opened.candidates.map(String.init).joined(separator: ", ") + (opened.most.map { ", at most \($0)" } ?? "")
    case .vote(let vote): "a vote for \(vote.yes.isEmpty ? "none" : vote.yes.map(String.init).joined(separator: ", "))"
    case .count: "counts the votes"
    }
  }

  private static func fields(_ fields: [String: String]) -> String {
    fields.isEmpty
      ? "" : " (\(fields.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: "; ")))"
  }

  private static func papers(_ files: [Evidence]) -> String { files.map { " + \($0.name)" }.joined() }
}

extension Story.Expectation {
  var words: String {
    switch self {
    case .state(let state): "`\(state)`"
    case .light(let color): "light \(color.title.chinese)"
    case .because(let words): "“\(words)”"
    case .due(let clock, let day): "`\(clock)` due \(day)"
    case .kept(let clock): "`\(clock)` kept"
    case .broken(let clock): "`\(clock)` late"
    case .standsStill(let clock): "`\(clock)` stands still"
    case .notRunning(let clock): "`\(clock)` does not run"
    case .measure(let name, let value): "\(name) \(value)"
    case .share(let share): "done \(share / 100).\(share % 100 < 10 ? "0" : "")\(share % 100) %"
    case .dueDate(let day): "due \(day)"
    case .carried(let items): "carried: \(items.isEmpty ? "none" : items.map(String.init).joined(separator: ", "))"
    }
  }
}
