internal import LedgerCore
internal import Publishing
internal import Reconciling

extension PromisePage {
  static func view(_ model: Model, _ frame: Frame) -> HTML {
    let title = Title(model.item.title, model.item.title)
    return frame.page(
      title: title, at: "/items",
      frame.notice(model.notice),
      .tag(
        "p", ["class": "quiet"], frame.text(PromiseWords.number(model.kind.title, model.item.id)), " · ",
        frame.said(PromiseWords.year(model.item.place, model.item.year)[frame.language])),
      .tag("h1", [:], frame.said(model.item.title)), standing(model, frame), words(model, frame),
      results(model, frame),
      model.desk.map { DeskView.view($0, model.item, model.kind, model.history, frame) } ?? .nothing,
      facts(model, frame),
      progress(model, frame), clocks(model, frame), others(model, frame),
      EvidenceView(item: model.item, files: model.files, steps: model.desk?.evidence, frame: frame).view,
      history(model, frame), proof(model, frame))
  }

  private static func standing(_ model: Model, _ frame: Frame) -> HTML {
    let state = model.kind.state(model.item.state)?.title ?? Title(model.item.state, model.item.state)
    return .tag(
      "p", ["class": "lead"], frame.light(model.light.color), " · ", .tag("b", [:], frame.text(state)), " ",
      .tag("span", ["class": "quiet"], frame.text(PromiseWords.since(model.item.since.day))),
      model.light.reason.isEmpty ? .nothing : .empty("br") + frame.said(model.light.reason))
  }

  private static func words(_ model: Model, _ frame: Frame) -> HTML {
    guard let origin = model.item.created.origin, let words = origin.words else { return .nothing }
    let heading = (origin.heading ?? []).joined(separator: " › ")
    let link: HTML
    if model.hasReport, let report = origin.report {
      let path = LocalPath("reports", report).with(["item": String(model.item.id)]) + "#here"
      link = .tag("a", ["href": path], frame.text(PromiseWords.inReport))
    } else {
      link = .nothing
    }
    return .tag("h2", [:], frame.text(PromiseWords.words))
      + .tag("blockquote", [:], sentence(model.told, or: words, frame))
      + .tag(
        "p", ["class": "quiet"], frame.said(heading), heading.isEmpty ? .nothing : " · ", link,
        origin.unreviewed == true ? " · " + frame.text(PromiseWords.unreviewed) : .nothing)
  }

  /// The item's own words in their sentence.
  private static func sentence(_ told: Told?, or words: String, _ frame: Frame) -> HTML {
    guard let (before, words, after) = told?.sentence, !before.isEmpty || !after.isEmpty else {
      return frame.said(words)
    }
    return frame.said(before) + .tag("mark", ["class": "c"], frame.said(words)) + frame.said(after)
  }

  /// What the report of the year after says of it.
  private static func results(_ model: Model, _ frame: Frame) -> HTML {
    guard let told = model.told, let yearEnd = told.yearEnd, !told.results.isEmpty,
      let year = yearEnd.later.report.year
    else { return .nothing }
    let head = [ResultsWords.promise, ResultsWords.result, ResultsWords.verdict]
    let rows = told.results.map { row in
      frame.row(
        head, frame.said(row.words.promise),
        [ResultsPage.result(row, yearEnd, frame), ResultsPage.verdict(row, frame)])
    }
    return .tag("h2", [:], frame.text(ResultsWords.told(year))) + frame.table(head, rows, class: "stack results")
      + .tag("p", ["class": "quiet"], frame.text(ResultsWords.caution))
  }

  private static func facts(_ model: Model, _ frame: Frame) -> HTML {
    let item = model.item
    var pairs: [HTML] = []
    func add(_ name: Title, _ value: HTML?) {
      if let value { pairs += [.tag("dt", [:], frame.text(name)), .tag("dd", [:], value)] }
    }
    add(PromiseWords.lead, item.parties.lead.map(frame.said))
    add(
      PromiseWords.supporting,
      item.parties.supporting.flatMap {
        $0.isEmpty ? nil : frame.said($0.joined(separator: PromiseWords.separator[.chinese]))
      })
    add(PromiseWords.leader, item.parties.leader.map(frame.said))
    add(PromiseWords.due, item.due.map { .text($0.description) })
    for moved in item.extensions { add(PromiseWords.extensions, frame.said(PromiseWords.moved(moved)[frame.language])) }
    add(PromiseWords.done, model.share.map(frame.share))
    for field in model.kind.fields {
      guard let value = item.fields[field.name] else { continue }
      add(
        field.title,
        CodedFields.words(of: value, field.name, model.indicator, frame) ?? frame.value(value, of: field, item))
    }
    if pairs.isEmpty { return .nothing }
    return .tag("h2", [:], frame.text(PromiseWords.facts)) + .tag("dl", ["class": "facts"], pairs)
  }

  private static func progress(_ model: Model, _ frame: Frame) -> HTML {
    let rows = model.item.reports.map { report in
      let amounts = report.amounts(unit: model.item.fields["unit"]).map(frame.amount)
      return HTML.tag(
        "tr", [:], .tag("th", ["scope": "row"], .text(report.period)),
        cell(PromiseWords.done, report.share.map(frame.share), frame),
        cell(
          PromiseWords.quantity,
          amounts.isEmpty
            ? nil : amounts.dropFirst().reduce(amounts[0]) { $0 + frame.text(PromiseWords.separator) + $1 },
          frame),
        cell(PromiseWords.note, report.note.map(frame.said), frame))
    }
    let head = [PromiseWords.period, PromiseWords.done, PromiseWords.quantity, PromiseWords.note]
    return .tag("h2", [:], frame.text(PromiseWords.progress))
      + (rows.isEmpty
        ? .tag("p", ["class": "quiet"], frame.text(PromiseWords.noReports))
        : frame.table(head, rows))
  }

  private static func cell(_ name: Title, _ content: HTML?, _ frame: Frame) -> HTML {
    .tag("td", ["data-name": name[frame.language], "class": content == nil ? "none" : nil], content ?? "—")
  }

  private static func clocks(_ model: Model, _ frame: Frame) -> HTML {
    guard !model.clocks.isEmpty else { return .nothing }
    return .tag("h2", [:], frame.text(PromiseWords.clocks))
      + .tag(
        "ul", [:],
        model.clocks.reversed().map { title, words in
          .tag("li", [:], frame.text(title), frame.text(PromiseWords.colon), frame.text(words))
        })
  }

  private static func others(_ model: Model, _ frame: Frame) -> HTML {
    guard !model.others.isEmpty else { return .nothing }
    return .tag("h2", [:], frame.text(PromiseWords.links))
      + .tag(
        "ul", [:],
        model.others.map { other in
          .tag(
            "li", [:], frame.text(other.how), " ",
            .tag("a", ["href": LocalPath("items", String(other.id)).path], frame.said(other.title)))
        })
  }

  private static func history(_ model: Model, _ frame: Frame) -> HTML {
    .tag("h2", [:], frame.text(PromiseWords.history)) + frame.history(model.history) { letter($0, frame) }
  }

  /// What urges leads to its letter; it is in the history of those who do the work only.
  private static func letter(_ line: Line, _ frame: Frame) -> HTML {
    guard case .urged = line.event, frame.account != nil else { return .nothing }
    let path = LocalPath("work", "letters").with(["entry": String(line.number)])
    return " " + HTML.tag("a", ["href": path], frame.text(LetterWords.open))
  }

  private static func proof(_ model: Model, _ frame: Frame) -> HTML {
    let signed = model.signed.map { size in
      [
        frame.text(PromiseWords.covered(size)), " ",
        .tag("a", ["href": "/checkpoint"], frame.text(PromiseWords.signed)),
      ]
    }
    let isCovered = model.signed.map { $0 >= model.item.latest } == true
    return .tag("h2", [:], frame.text(PromiseWords.proof))
      + .tag(
        "p", ["class": "quiet"],
        [frame.text(PromiseWords.latest(model.item.latest)), " "] + (signed ?? [])
          + (isCovered ? [] : [" ", frame.text(PromiseWords.notSigned)])) + taken(model, frame)
  }

  /// What others take with them: a proof they check, a feed they follow.
  private static func taken(_ model: Model, _ frame: Frame) -> HTML {
    let item = model.item
    let proof: [HTML] =
      model.signed.map { $0 >= item.id } == true
      ? [
        .tag(
          "a", ["href": LocalPath("items", String(item.id), "proof").path, "download": ""],
          frame.text(PromiseWords.download)), " · ",
        .tag("a", ["href": "/about#proof"], frame.text(PromiseWords.check)), " ",
      ] : []
    let feed: [HTML] =
      model.kind.isPublic(in: item.state)
      ? [.tag("a", ["href": LocalPath("feeds", "items", String(item.id), "atom").path], frame.text(ItemsWords.feed))]
      : []
    return .tag("p", ["class": "more quiet"], proof + feed)
  }
}
