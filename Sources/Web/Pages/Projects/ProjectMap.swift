internal import Facts
internal import LedgerCore
internal import Publishing

/// 项目分布图: the projects of whom a position is known, as a map and as the table that says the same.
struct ProjectMap: Sendable {
  struct Place: Sendable {
    let line: ItemTable.Line
    let site: String?
    let position: Position
  }

  let places: [Place]
  /// Projects of the page whose position nobody has said.
  let left: Int

  func view(_ year: Int, _ frame: Frame) -> HTML {
    guard !places.isEmpty else { return .nothing }
    return .tag("h2", ["id": "map"], frame.text(ProjectMapWords.heading))
      + .tag(
        "figure",
        [
          "class": "picture", "tabindex": "0", "role": "group", "aria-label": ProjectMapWords.heading[frame.language],
        ], .map(places.map { $0.point(number(of: $0), frame) }, words(year, frame)))
      + table(frame)
      + (left > 0 ? .tag("p", ["class": "quiet"], frame.text(ProjectMapWords.left(left))) : .nothing)
      + .tag(
        "p", ["class": "quiet"],
        .tag("a", ["href": "/data/projects.geojson?kind=project&year=\(year)"], frame.text(ProjectMapWords.download)))
  }

  private func number(of place: Place) -> Int {
    (places.firstIndex { $0.line.row.id == place.line.row.id } ?? 0) + 1
  }

  private func words(_ year: Int, _ frame: Frame) -> PlaceMap.Words {
    let language = frame.language
    return PlaceMap.Words(
      title: ProjectMapWords.title(year, frame.place)[language],
      description: ProjectMapWords.description(places.count)[language], source: ProjectMapWords.source[language],
      north: ProjectMapWords.north[language], sides: ("°N", "°S", "°E", "°W"),
      length: { ProjectMapWords.length(metres: $0)[language] },
      lights: Dictionary(
        Light.Color.allCases.map { (PlacePoint.Mark($0), LightWords.name($0)[language]) }, uniquingKeysWith: { $1 }),
      namesIn: language == .chinese ? nil : Language.chinese.tag)
  }

  private func table(_ frame: Frame) -> HTML {
    let head = [
      ProjectWords.project, ProjectMapWords.number, ItemsWords.light, ProjectWords.stage, ProjectMapWords.site,
      ProjectMapWords.position,
    ]
    let rows = places.enumerated().map { index, place in
      frame.row(
        head,
        .tag(
          "a", ["href": LocalPath("items", String(place.line.row.id)).path], frame.said(place.line.row.title)),
        [
          .text(String(index + 1)), frame.light(place.line.row.light), frame.text(place.line.state),
          place.site.map(frame.said) ?? "—", .text(place.position.description),
        ])
    }
    return .tag(
      "details", ["class": "behind"], .tag("summary", [:], frame.text(ProjectMapWords.table)),
      frame.table(head, rows))
  }
}

extension ProjectMap.Place {
  fileprivate func point(_ number: Int, _ frame: Frame) -> PlacePoint {
    let place = position.onEarth
    let light = LightWords.name(line.row.light)[frame.language]
    return PlacePoint(
      latitude: place.latitude, longitude: place.longitude, mark: PlacePoint.Mark(line.row.light),
      name: line.row.title,
      hint: ProjectMapWords.hint(number, line.row.title, light, line.state[frame.language])[frame.language],
      path: LocalPath("items", String(line.row.id)).path)
  }
}

extension PlacePoint.Mark {
  init(_ light: Light.Color) {
    self =
      switch light {
      case .red: .late
      case .yellow: .warned
      case .green: .onCourse
      case .grey: .waiting
      case .blue: .done
      case .none: .ended
      }
  }
}

extension Position {
  /// Degrees of WGS-84, whatever they were given in.
  var onEarth: (latitude: Double, longitude: Double) {
    let (latitude, longitude) = (self.latitude.approximate, self.longitude.approximate)
    return datum == .gcj02 ? ShiftedDatum.plain(latitude: latitude, longitude: longitude) : (latitude, longitude)
  }
}
