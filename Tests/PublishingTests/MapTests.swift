import Publishing
import Testing

struct MapTests {
  private static let words = PlaceMap.Words(
    title: "分布图", description: "见表", source: "样例", north: "北", sides: ("°N", "°S", "°E", "°W"), length: { "\($0)米" },
    lights: [.late: "逾期", .onCourse: "正常"])

  private static func drawn(_ places: [(Double, Double)]) -> String {
    var out = Bytes()
    PlaceMap(
      places.enumerated().map {
        PlacePoint(
          latitude: $1.0, longitude: $1.1, mark: $0.isMultiple(of: 2) ? .onCourse : .late, name: "项目<\($0)>",
          hint: "\($0)",
          path: "/items/\($0)")
      }, words
    ).draw(to: &out)
    return out.string
  }

  /// Middles of the numbers that stand on the marks.
  private static func middles(_ svg: String) -> [(x: Double, y: Double)] {
    svg.matches(of: /class="(?:number|hollow)" x="([-0-9.]+)" y="([-0-9.]+)"/).compactMap { match in
      Double(match.1).flatMap { x in Double(match.2).map { (x, $0) } }
    }
  }

  @Test func nothingIsDrawnWithoutAPlaceOnEarth() {
    #expect(MapTests.drawn([]).isEmpty)
    #expect(MapTests.drawn([(.infinity, 0), (.nan, .nan), (91, 0)]).isEmpty)
  }

  @Test func oneAloneHasNetScaleAndNorth() {
    let svg = MapTests.drawn([(28.45, 119.92)])
    #expect(svg.contains("28.45°N") && svg.contains("119.92°E") && svg.contains(">北<") && svg.contains("米<"))
    #expect(svg.contains("href=\"/items/0\"") && svg.contains("项目&lt;0&gt;") && !svg.contains("逾期"))
  }

  @Test(arguments: [2, 12, 60, 300])
  func noMarkCoversAnother(_ count: Int) {
    // All at one place: the worst there is.
    let middles = MapTests.middles(MapTests.drawn(Array(repeating: (28.45, 119.92), count: count)))
    #expect(middles.count == count)
    for (place, one) in middles.enumerated() {
      for other in middles[(place + 1)...] { #expect(abs(one.x - other.x) >= 19.8 || abs(one.y - other.y) >= 19.8) }
    }
  }

  /// Far apart, at the ends of the earth, and where no number is a place: it answers, and stays in its frame.
  @Test(arguments: [
    [(90.0, 180.0), (-90.0, -180.0)], [(53.0, 73.5), (18.2, 135.0), (39.9, 116.4)], [(0, 0), (0, 0.000001)],
  ])
  func whateverThePlacesItIsDrawn(_ places: [(Double, Double)]) {
    let svg = MapTests.drawn(places)
    #expect(svg.hasSuffix("</svg>\n"))
    for one in MapTests.middles(svg) {
      #expect((0...790).contains(one.x) && (0...564).contains(one.y))
    }
  }

  /// WGS-84 and GCJ-02 of the same place, as programs of others have them.
  @Test(arguments: [
    (31.1774276, 121.5272106, 31.17530398364597, 121.531541859215),
    (22.543847, 113.912316, 22.540796131694766, 113.9171764808363),
    (39.911954, 116.377817, 39.91334545536069, 116.38404722455657),
  ])
  func theShiftOfWebMapsIsUndone(_ latitude: Double, _ longitude: Double, _ shifted: Double, _ east: Double) {
    let plain = ShiftedDatum.plain(latitude: shifted, longitude: east)
    #expect(abs(plain.latitude - latitude) < 1e-6 && abs(plain.longitude - longitude) < 1e-6)
  }

  @Test func abroadNothingIsShifted() {
    #expect(ShiftedDatum.plain(latitude: 48.1, longitude: 11.6) == (48.1, 11.6))
  }
}
