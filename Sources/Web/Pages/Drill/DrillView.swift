internal import LedgerCore

extension DrillPage {
  static func view(_ model: Model, _ frame: Frame) -> HTML {
    frame.page(
      title: DrillWords.title, at: "/work", WorkSections.view("/work/lights", frame), path(model, frame),
      .tag("h1", [:], frame.text(DrillWords.title)), .tag("p", ["class": "quiet"], frame.text(DrillWords.lead)),
      model.isCut ? .tag("p", ["class": "quiet"], frame.text(DrillWords.cut)) : .nothing,
      model.standings.isEmpty ? .tag("p", [:], frame.text(DrillWords.none)) : content(model, frame))
  }

  /// The way down, each step leading back up.
  private static func path(_ model: Model, _ frame: Frame) -> HTML {
    guard model.leader != nil || model.office != nil else { return .nothing }
    var steps = [HTML.tag("a", ["href": "/work/lights"], frame.text(DrillWords.all))]
    if let leader = model.leader {
      steps.append(
        model.office == nil
          ? name(leader, frame) : .tag("a", ["href": address(leader, nil)], name(leader, frame)))
    }
    if let office = model.office { steps.append(name(office, frame)) }
    return .tag(
      "nav", ["class": "crumbs", "aria-label": DrillWords.title[frame.language]],
      .tag("ol", [:], steps.map { .tag("li", [:], $0) }))
  }

  private static func content(_ model: Model, _ frame: Frame) -> HTML {
    if model.office != nil { return items(model.standings, frame) }
    let offices = table(
      DrillWords.office, model.standings, frame, by: { Group(name: $0.item.parties.lead) },
      leadingTo: { address(model.leader, $0) })
    if model.leader != nil { return offices }
    return .tag("h2", [:], frame.text(DrillWords.leaders))
      + table(
        DrillWords.leader, model.standings, frame, by: { Group(name: $0.item.parties.leader) },
        leadingTo: { address($0, nil) })
      + .tag("h2", [:], frame.text(DrillWords.offices)) + offices
  }

  private static func address(_ leader: Group?, _ office: Group?) -> String {
    LocalPath("work", "lights").with(["leader": leader?.address, "office": office?.address])
  }

  private static func name(_ group: Group, _ frame: Frame) -> HTML {
    group.name.map(frame.said) ?? frame.text(DrillWords.unnamed)
  }

  private static func table(
    _ title: Title, _ standings: [Standing], _ frame: Frame, by group: (Standing) -> Group,
    leadingTo address: (Group) -> String
  ) -> HTML {
    let groups = Dictionary(grouping: standings, by: group).sorted { one, other in
      func rank(_ pair: (Group, [Standing])) -> (Int, Int, String) {
        let red = pair.1.count { $0.light.color == .red }
        return (-red, -pair.1.count, pair.0.name ?? "")
      }
      return rank((one.key, one.value)) < rank((other.key, other.value))
    }
    let lights: [Light.Color] = [.red, .yellow]
    let rows = groups.map { group, standings -> HTML in
      .tag(
        "tr", [:],
        [.tag("th", ["scope": "row"], .tag("a", ["href": address(group)], name(group, frame)))]
          + lights.map { light in
            let count = standings.count { $0.light.color == light }
            return .tag(
              "td", ["class": "number", "data-name": LightWords.name(light)[frame.language]], .text(String(count)))
          })
    }
    return .tag(
      "table", ["class": "stack"],
      .tag(
        "thead", [:],
        .tag(
          "tr", [:],
          [.tag("th", ["scope": "col"], frame.text(title))]
            + lights.map { .tag("th", ["scope": "col", "class": "number"], frame.text(LightWords.name($0))) })),
      .tag("tbody", [:], rows))
  }

  private static func items(_ standings: [Standing], _ frame: Frame) -> HTML {
    let head = [DrillWords.item, DrillWords.why, DrillWords.due, DrillWords.urged]
    let rows = standings.sorted {
      ($0.light.color == .red ? 0 : 1, $0.item.id) < ($1.light.color == .red ? 0 : 1, $1.item.id)
    }
    .map { one -> HTML in
      let cells: [HTML] = [
        frame.light(one.light.color) + .empty("br") + frame.said(one.light.reason),
        one.item.due.map { .text($0.description) } ?? "—",
        one.item.urged.last.map { frame.text(DrillWords.urged($0.level)) } ?? "—",
      ]
      return .tag(
        "tr", [:],
        [
          .tag(
            "th", ["scope": "row"],
            .tag("a", ["href": LocalPath("items", String(one.item.id)).path], frame.said(one.item.title)))
        ] + zip(head.dropFirst(), cells).map { .tag("td", ["data-name": $0[frame.language]], $1) })
    }
    return frame.table(head, rows)
  }
}
