internal import LedgerCore

extension BallotPage {
  static func view(_ model: Model, _ frame: Frame) -> HTML {
    let title = Title(model.title, model.title)
    return frame.page(
      title: title,
      .tag("p", ["class": "quiet"], .tag("a", ["href": "/ballots"], frame.text(BallotWords.all))),
      .tag("h1", [:], frame.said(model.title)),
      .tag(
        "p", ["class": "lead"], .tag("b", [:], frame.text(model.state)), " ",
        .tag("span", ["class": "quiet"], frame.text(PromiseWords.since(model.since)))),
      arithmetic(model, frame), candidates(model, frame), recount(model, frame))
  }

  private static func arithmetic(_ model: Model, _ frame: Frame) -> HTML {
    var pairs: [HTML] = []
    func add(_ name: Title, _ value: HTML?) {
      if let value { pairs += [.tag("dt", [:], frame.text(name)), .tag("dd", [:], value)] }
    }
    add(BallotWords.meeting, model.meeting.map(frame.said))
    add(BallotWords.rules, model.rules.map(frame.said))
    if let opened = model.opened {
      add(BallotWords.deputies, frame.text(BallotWords.present(opened.present, of: opened.eligible)))
      add(
        BallotWords.quorum,
        frame.text(BallotWords.quorum(opened.present, of: opened.eligible, isMet: Ballot.hasQuorum(opened))))
      add(BallotWords.majority, frame.text(BallotWords.majority(model.majority ?? 0, of: opened.eligible)))
      add(BallotWords.most, opened.most.map { frame.text(BallotWords.most($0, of: opened.candidates.count)) })
    }
    add(BallotWords.papers, model.counted.map { .text(String($0.ballots)) })
    return pairs.isEmpty ? .nothing : .tag("dl", ["class": "facts"], pairs)
  }

  private static func candidates(_ model: Model, _ frame: Frame) -> HTML {
    guard !model.candidates.isEmpty else { return .tag("p", [:], frame.text(BallotWords.notOpened)) }
    let isCounted = model.counted != nil
    let names =
      [BallotWords.candidate] + (isCounted ? [BallotWords.votes, BallotWords.share, BallotWords.result] : [])
    let rows = model.candidates.map { candidate -> HTML in
      let name: HTML =
        candidate.title.map {
          .tag("a", ["href": LocalPath("items", String(candidate.id)).path], frame.said($0))
        } ?? frame.text(BallotWords.number(candidate.id))
      guard isCounted, let votes = candidate.votes, let opened = model.opened else {
        return .tag("tr", [:], .tag("th", ["scope": "row"], name))
      }
      return .tag(
        "tr", [:], .tag("th", ["scope": "row"], name),
        .tag("td", ["class": "number", "data-name": BallotWords.votes[frame.language]], .text(String(votes))),
        .tag(
          "td", ["class": "wide", "data-name": BallotWords.share[frame.language]], bar(votes, opened, model, frame)),
        .tag(
          "td", ["data-name": BallotWords.result[frame.language]],
          candidate.isCarried
            ? .tag("span", ["class": "light blue"], frame.text(BallotWords.carried))
            : .tag("span", ["class": "light grey"], frame.text(why(votes, model)))))
    }
    return .tag("h2", [:], frame.text(isCounted ? BallotWords.results : BallotWords.candidates))
      + (isCounted ? .nothing : .tag("p", ["class": "quiet"], frame.text(BallotWords.open)))
      + .tag(
        "table", ["class": "stack"],
        .tag(
          "thead", [:],
          .tag(
            "tr", [:],
            names.enumerated().map { index, name in
              .tag("th", ["scope": "col", "class": index == 1 ? "number" : nil], frame.text(name))
            })), .tag("tbody", [:], rows))
  }

  private static func why(_ votes: Int, _ model: Model) -> Title {
    guard model.counted?.quorum == true else { return BallotWords.noQuorum }
    return votes >= model.majority ?? 0 ? BallotWords.outvoted : BallotWords.noMajority
  }

  /// Votes against all deputies, with a mark where a majority begins; the number stands beside it.
  private static func bar(_ votes: Int, _ opened: BallotOpened, _ model: Model, _ frame: Frame) -> HTML {
    let all = max(1, opened.eligible)
    return .tag(
      "svg",
      [
        "class": "votes", "viewBox": "0 0 1000 10", "preserveAspectRatio": "none", "aria-hidden": "true",
        "focusable": "false",
      ],
      .tag("rect", ["x": "0", "y": "0", "width": String(min(votes, all) * 1000 / all), "height": "10"]),
      .tag(
        "rect",
        ["class": "line", "x": String((model.majority ?? 0) * 1000 / all - 2), "y": "0", "width": "4", "height": "10"]))
  }

  private static func recount(_ model: Model, _ frame: Frame) -> HTML {
    .tag("h2", [:], frame.text(BallotWords.recount))
      + .tag(
        "ul", [:],
        [BallotWords.addUp, BallotWords.secret, BallotWords.scrutineers].map { .tag("li", [:], frame.text($0)) })
      + .tag(
        "pre", [:],
        .tag(
          "code", [:],
          .text(
            "taizhang restore backup --data copy\ntaizhang verify --data copy\n"
              + "taizhang ballot count \(model.id) --data copy")))
      + .tag(
        "p", ["class": "quiet"],
        .tag("a", ["href": LocalPath("items", String(model.id)).path], frame.text(BallotWords.history)))
  }
}
