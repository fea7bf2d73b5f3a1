internal import Glibc

/// 底图: the piece of the earth that a map shows, how far a degree reaches on it, and the lines of its net.
///
/// Equirectangular around the middle latitude: over a county or a province angles and lengths are true to less than the width
/// of a mark, and straight lines stay straight.
struct MapGround {
  let width: Double
  let height: Double
  private let west: Double
  private let north: Double
  /// Pixels for a degree of latitude, and of longitude.
  private let perLatitude: Double
  private let perLongitude: Double

  /// Room between the outermost mark and the edge, for its number or name.
  private static let margin = 46.0
  /// A single place is shown with some kilometres around it.
  private static let least = 0.03
  /// Metres of a degree of latitude, a ninetieth of the quarter meridian of WGS-84 (10,001,966 m).
  private static let metres = 111_133.0

  init(_ points: [PlacePoint], width: Double, heights: ClosedRange<Double>) {
    let latitudes = points.map(\.latitude)
    let longitudes = points.map(\.longitude)
    let (south, top) = (latitudes.min() ?? 0, latitudes.max() ?? 0)
    let (left, right) = (longitudes.min() ?? 0, longitudes.max() ?? 0)
    let middle = (latitude: (south + top) / 2, longitude: (left + right) / 2)
    let squeeze = max(0.05, cos(middle.latitude * .pi / 180))
    let tall = max(top - south, MapGround.least)
    let wide = max((right - left) * squeeze, MapGround.least)
    let room = width - 2 * MapGround.margin
    let lowest = heights.lowerBound - 2 * MapGround.margin
    let highest = heights.upperBound - 2 * MapGround.margin
    let inner = min(max(room / wide * tall, lowest), highest)
    perLatitude = min(room / wide, inner / tall)
    perLongitude = perLatitude * squeeze
    height = inner + 2 * MapGround.margin
    self.width = width
    west = middle.longitude - width / 2 / perLongitude
    north = middle.latitude + height / 2 / perLatitude
  }

  func place(_ point: PlacePoint) -> (x: Double, y: Double) {
    ((point.longitude - west) * perLongitude, (north - point.latitude) * perLatitude)
  }

  /// A line of the net: where it stands on the map, and its degrees in words without the side of the earth.
  struct Line {
    let at: Double
    let degrees: Double
    let words: String
  }

  var parallels: [Line] {
    lines(from: north - height / perLatitude, to: north, apart: step(height / 3 / perLatitude), most: 90).map {
      Line(at: (north - $0.degrees) * perLatitude, degrees: $0.degrees, words: $0.words)
    }
  }

  var meridians: [Line] {
    lines(from: west, to: west + width / perLongitude, apart: step(width / 5 / perLongitude), most: 180).map {
      Line(at: ($0.degrees - west) * perLongitude, degrees: $0.degrees, words: $0.words)
    }
  }

  /// A round length that fits into so many pixels: how long its bar is, and its metres.
  func scale(upTo pixels: Double) -> (length: Double, metres: Int) {
    let perMetre = perLatitude / MapGround.metres
    var metres = 1.0
    while metres * 10 * perMetre <= pixels, metres < 1e7 { metres *= 10 }
    for factor in [5.0, 2] where metres * factor * perMetre <= pixels {
      metres *= factor
      break
    }
    return (metres * perMetre, Int(metres))
  }

  /// 1, 2 or 5 times a power of ten, in millionths of a degree: lines stand at exact decimals.
  private func step(_ width: Double) -> Int {
    let wanted = max(width * 1e6, 1)
    var power = 1.0
    while power * 10 <= wanted, power < 1e8 { power *= 10 }
    return Int([5.0, 2, 1].map { $0 * power }.first { $0 <= wanted } ?? power)
  }

  private func lines(from low: Double, to high: Double, apart step: Int, most: Double) -> [(
    degrees: Double, words: String
  )] {
    guard low.isFinite, high.isFinite, step > 0, high > low else { return [] }
    let first = Int((max(low, -most) * 1e6 / Double(step)).rounded(.up))
    let last = Int((min(high, most) * 1e6 / Double(step)).rounded(.down))
    guard first <= last else { return [] }
    return (first...min(last, first + 20)).map { (Double($0 * step) / 1e6, MapGround.words($0 * step, step)) }
  }

  /// 28.45 from 28450000, with the digits that the step needs.
  private static func words(_ millionths: Int, _ step: Int) -> String {
    var (places, rest) = (6, step)
    while places > 0, rest.isMultiple(of: 10) { (places, rest) = (places - 1, rest / 10) }
    let (whole, part) = millionths.magnitude.quotientAndRemainder(dividingBy: 1_000_000)
    guard places > 0 else { return String(whole) }
    let digits = String(part)
    return "\(whole)." + (String(repeating: "0", count: 6 - digits.count) + digits).prefix(places)
  }
}
