public import Facts

/// 位置: a point on the ground, exactly as it was given: `28.4512,119.9215`, the latitude first, in decimal degrees.
///
/// Degrees are those of WGS-84, from which 2000国家大地坐标系 (CGCS2000) differs by centimetres. What a Chinese web map gives is
/// shifted by some hundred metres; it says so behind the numbers: `28.4512,119.9215 GCJ-02`.
public struct Position: Hashable, Sendable {
  public let latitude: ExactNumber
  public let longitude: ExactNumber
  public let datum: Datum

  public enum Datum: String, Hashable, Sendable {
    case wgs84 = "WGS-84"
    case gcj02 = "GCJ-02"
  }

  /// Nil for anything else, for degrees that the earth has not, and where the two are plainly the wrong way round.
  public init?(_ text: String) {
    guard text.utf8.count <= Position.most else { return nil }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "，" }
    guard parts.count == 2 else { return nil }
    let words = parts[1].split(separator: " ")
    guard let first = parts[0].split(separator: " ").onlyElement, let second = words.first, words.count <= 2,
      let latitude = ExactNumber(first), let longitude = ExactNumber(second),
      let datum = words.count == 1 ? .wgs84 : Position.named[words[1].uppercased()],
      Position.earth.holds(latitude, longitude),
      Position.china.holds(latitude, longitude) || !Position.china.holds(longitude, latitude)
    else { return nil }
    self.latitude = latitude
    self.longitude = longitude
    self.datum = datum
  }

  /// What a refusal asks for.
  static let wanted =
    "latitude,longitude in decimal degrees of WGS-84 (CGCS2000), such as 28.4512,119.9215: the latitude first, at most 90; with GCJ-02 behind it where it comes from a Chinese web map"

  private static let most = 64
  private static let named: [String: Datum] = [
    "WGS-84": .wgs84, "WGS84": .wgs84, "CGCS2000": .wgs84, "GCJ-02": .gcj02, "GCJ02": .gcj02,
  ]

  private struct Frame {
    let latitudes: ClosedRange<Int64>
    let longitudes: ClosedRange<Int64>

    func holds(_ latitude: ExactNumber, _ longitude: ExactNumber) -> Bool {
      Frame.holds(latitudes, latitude) && Frame.holds(longitudes, longitude)
    }

    private static func holds(_ range: ClosedRange<Int64>, _ number: ExactNumber) -> Bool {
      number.reaches(ExactNumber(range.lowerBound)) && ExactNumber(range.upperBound).reaches(number)
    }
  }

  private static let earth = Frame(latitudes: -90...90, longitudes: -180...180)
  /// Round degrees around the country: no pair lies in it both ways.
  private static let china = Frame(latitudes: 3...54, longitudes: 73...136)
}

extension Collection {
  fileprivate var onlyElement: Element? { count == 1 ? first : nil }
}

extension Position: CustomStringConvertible {
  /// `28.4512,119.9215`, with the name of its datum where it is not WGS-84.
  public var description: String { "\(latitude),\(longitude)" + (datum == .wgs84 ? "" : " \(datum.rawValue)") }
}

extension Item {
  /// Where it stands; nil where its kind has no place on the ground or nobody has said.
  public func position(_ kind: Kind) -> Position? {
    kind.fields.first { $0.form == .position }.flatMap { fields[$0.name] }.flatMap { Position($0) }
  }
}
