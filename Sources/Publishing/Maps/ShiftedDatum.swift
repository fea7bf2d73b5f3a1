internal import Glibc

/// 国测局坐标 (GCJ-02): what Chinese web maps give; inside China it lies some hundred metres off WGS-84.
///
/// The shift is defined nowhere in public; this is the function that is known to everybody, true to a few metres. It is a series
/// of sines over the ellipsoid of Krassowski 1940 (a = 6,378,245 m, e² = 0.00669342162296594323).
public enum ShiftedDatum {
  /// WGS-84 from GCJ-02, to less than a centimetre of what the function above says the other way round.
  public static func plain(latitude: Double, longitude: Double) -> (latitude: Double, longitude: Double) {
    var guess = (latitude: latitude, longitude: longitude)
    // Each step takes the error to less than a hundredth.
    for _ in 0..<5 {
      let shift = shift(guess.latitude, guess.longitude)
      guess = (latitude - shift.latitude, longitude - shift.longitude)
    }
    return guess
  }

  private static let axis = 6_378_245.0
  private static let eccentricity = 0.00669342162296594323

  private static func shift(_ latitude: Double, _ longitude: Double) -> (latitude: Double, longitude: Double) {
    guard (0.8293...55.8271).contains(latitude), (72.004...137.8347).contains(longitude) else { return (0, 0) }
    let (x, y) = (longitude - 105, latitude - 35)
    let common = 20 * wave(6 * x) + 20 * wave(2 * x)
    let root = abs(x).squareRoot()
    let north =
      -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root
      + (common + 20 * wave(y) + 40 * wave(y / 3) + 160 * wave(y / 12) + 320 * wave(y / 30)) * 2 / 3
    let east =
      300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root
      + (common + 20 * wave(x) + 40 * wave(x / 3) + 150 * wave(x / 12) + 300 * wave(x / 30)) * 2 / 3
    let angle = latitude * .pi / 180
    let bend = 1 - eccentricity * sin(angle) * sin(angle)
    let meridian = axis * (1 - eccentricity) / (bend * bend.squareRoot())
    let parallel = axis / bend.squareRoot() * cos(angle)
    return (north / meridian * 180 / .pi, east / parallel * 180 / .pi)
  }

  /// A sine whose half wave is one.
  private static func wave(_ turns: Double) -> Double { sin(turns * .pi) }
}
