internal import Documents

/// 分布图: places on a piece of the earth as one SVG picture: marks by light, net of degrees, scale, north, title and source. No
/// boundaries and no foreign tiles: it is a sketch of where things stand.
///
/// Marks that would cover each other move apart, each with a line to its place. Few have their names beside them, where there is
/// room; all have a number, for a table that stands with the map.
public struct PlaceMap: Sendable {
  public struct Words: Sendable {
    public let title: String
    /// For who does not see it: how many places there are, and where the table is.
    public let description: String
    public let source: String
    public let north: String
    /// Behind degrees, such as °N: of the four sides of the earth.
    public let sides: (north: String, south: String, east: String, west: String)
    /// A length in words, from metres.
    public let length: @Sendable (Int) -> String
    public let lights: [PlacePoint.Mark: String]
    /// Language of the names (BCP 47) where it is not that of the page.
    public let namesIn: String?

    public init(
      title: String, description: String, source: String, north: String,
      sides: (north: String, south: String, east: String, west: String), length: @escaping @Sendable (Int) -> String,
      lights: [PlacePoint.Mark: String], namesIn: String? = nil
    ) {
      self.title = title
      self.description = description
      self.source = source
      self.north = north
      self.sides = sides
      self.length = length
      self.lights = lights
      self.namesIn = namesIn
    }
  }

  private let points: [PlacePoint]
  private let words: Words

  private static let width = 880.0
  private static let frame = (left: 70.0, right: 20.0, top: 74.0, bottom: 62.0)
  private static let side = 20.0
  /// With more of them names stand in the table only.
  private static let named = 14

  public init(_ points: [PlacePoint], _ words: Words) {
    // Degrees that the earth has not, and what is no number, stand nowhere.
    self.points = points.filter { abs($0.latitude) <= 90 && abs($0.longitude) <= 180 }
    self.words = words
  }

  /// Nothing where there is no place.
  public func draw(to out: inout Bytes) {
    guard !points.isEmpty else { return }
    let ground = MapGround(
      points, width: PlaceMap.width - PlaceMap.frame.left - PlaceMap.frame.right, heights: 300...560)
    let height = ground.height + PlaceMap.frame.top + PlaceMap.frame.bottom
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart map\" role=\"group\" aria-label=\"")
    out.append(escaped: words.title)
    out.append(
      "\" aria-describedby=\"map-desc\" viewBox=\"0 0 \(Canvas.digits(PlaceMap.width)) \(Canvas.digits(height))\">\n")
    out.append("<desc id=\"map-desc\">")
    out.append(escaped: words.description)
    out.append("</desc>\n")
    var canvas = Canvas()
    canvas.box(0, 0, PlaceMap.width, height, "ground")
    canvas.text(words.title, 20, 30, "head")
    legend(&canvas)
    canvas.group(PlaceMap.frame.left, PlaceMap.frame.top) { canvas in
      net(ground, &canvas)
      var room = MapRoom(width: ground.width, height: ground.height)
      compass(ground, &canvas, &room)
      scale(ground, &canvas, &room)
      marks(ground, &canvas, room)
    }
    canvas.text(words.source, 20, height - 14, "small")
    out.append(canvas.out)
    out.append("</svg>\n")
  }

  private func legend(_ canvas: inout Canvas) {
    var at = 30.0
    for mark in PlacePoint.Mark.allCases where points.contains(where: { $0.mark == mark }) {
      guard let name = words.lights[mark] else { continue }
      PlaceMap.shape(mark, at, 52, 12, &canvas)
      canvas.text(name, at + 12, 56, "soft")
      at += 12 + Double(EastAsianWidth.columns(of: name)) * 6.4 + 26
    }
  }

  private func net(_ ground: MapGround, _ canvas: inout Canvas) {
    for line in ground.meridians {
      canvas.line(line.at, 0, line.at, ground.height, "grid")
      let side = line.degrees < 0 ? words.sides.west : words.sides.east
      canvas.text(line.words + side, line.at, ground.height + 16, "tick", anchor: .middle)
    }
    for line in ground.parallels {
      canvas.line(0, line.at, ground.width, line.at, "grid")
      let side = line.degrees < 0 ? words.sides.south : words.sides.north
      canvas.text(line.words + side, -8, line.at + 4, "tick", anchor: .end)
    }
    canvas.box(0, 0, ground.width, ground.height, "sea")
  }

  private func compass(_ ground: MapGround, _ canvas: inout Canvas, _ room: inout MapRoom) {
    let x = ground.width - 22
    canvas.shape([(x, 10), (x + 7, 30), (x, 25), (x - 7, 30)], "foot")
    canvas.text(words.north, x, 46, "name", anchor: .middle)
    room.take(.init(x: x - 14, y: 0, width: 36, height: 52))
  }

  private func scale(_ ground: MapGround, _ canvas: inout Canvas, _ room: inout MapRoom) {
    let (length, metres) = ground.scale(upTo: 150)
    let (x, y) = (14.0, ground.height - 18)
    canvas.box(x, y, length / 2, 5, "bar")
    canvas.box(x + length / 2, y, length / 2, 5, "half")
    canvas.text("0", x, y - 5, "tick", anchor: .middle)
    canvas.text(words.length(metres), x + length, y - 5, "tick", anchor: .middle)
    room.take(.init(x: 0, y: y - 18, width: x + length + 34, height: 36))
  }

  private func marks(_ ground: MapGround, _ canvas: inout Canvas, _ room: MapRoom) {
    var room = room
    let side = PlaceMap.side
    let feet = points.map(ground.place)
    let middles = feet.map { foot -> (x: Double, y: Double) in
      let middle = room.middle(near: foot.x, foot.y, side: side) ?? foot
      room.take(.init(x: middle.x - side / 2, y: middle.y - side / 2, width: side, height: side))
      return middle
    }
    for (foot, middle) in zip(feet, middles) where foot != middle {
      canvas.line(foot.x, foot.y, middle.x, middle.y, "lead")
      canvas.spot(foot.x, foot.y, 2.5, "foot")
      room.take(.init(x: foot.x - 3, y: foot.y - 3, width: 6, height: 6))
    }
    for (place, (point, middle)) in zip(points, middles).enumerated() {
      canvas.link(to: point.path, hint: point.hint) { canvas in
        let isHollow = point.mark == .waiting || point.mark == .ended
        PlaceMap.shape(point.mark, middle.x, middle.y, side, &canvas)
        canvas.text(String(place + 1), middle.x, middle.y + 4, isHollow ? "hollow" : "number", anchor: .middle)
        if points.count <= PlaceMap.named { name(point, middle, &canvas, &room) }
      }
    }
  }

  /// Right, left, below or above its mark, wherever nothing stands yet; nowhere else.
  private func name(
    _ point: PlacePoint, _ middle: (x: Double, y: Double), _ canvas: inout Canvas, _ room: inout MapRoom
  ) {
    let width = Double(EastAsianWidth.columns(of: point.name)) * 6.8
    let near = PlaceMap.side / 2 + 4
    let tries: [(x: Double, y: Double, anchor: Canvas.Anchor, left: Double)] = [
      (middle.x + near, middle.y + 4.5, .start, middle.x + near),
      (middle.x - near, middle.y + 4.5, .end, middle.x - near - width),
      (middle.x, middle.y + near + 11, .middle, middle.x - width / 2),
      (middle.x, middle.y - near - 2, .middle, middle.x - width / 2),
    ]
    for at in tries {
      let box = MapRoom.Box(x: at.left, y: at.y - 13, width: width, height: 17)
      guard room.isFree(box) else { continue }
      room.take(box)
      return canvas.text(point.name, at.x, at.y, "name", anchor: at.anchor, language: words.namesIn)
    }
  }

  private static func shape(_ mark: PlacePoint.Mark, _ x: Double, _ y: Double, _ side: Double, _ canvas: inout Canvas) {
    let half = side / 2
    switch mark {
    case .late: canvas.box(x - half * 0.9, y - half * 0.9, side * 0.9, side * 0.9, mark.look)
    case .warned: canvas.diamond(x, y, half * 1.15, mark.look)
    case .onCourse, .waiting, .ended: canvas.spot(x, y, half * 0.95, mark.look)
    case .done:
      canvas.spot(x, y, half, mark.look)
      canvas.spot(x, y, half * 0.78, "inner")
    }
  }
}
