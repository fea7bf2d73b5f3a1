/// 点位: one thing at its place on a map.
public struct PlacePoint: Sendable {
  /// Degrees of WGS-84.
  public let latitude: Double
  public let longitude: Double
  public let mark: Mark
  public let name: String
  /// What a pointer, a keyboard and a reader of the screen are told.
  public let hint: String
  /// A path of the site that the map stands on.
  public let path: String

  public init(latitude: Double, longitude: Double, mark: Mark, name: String, hint: String, path: String) {
    self.latitude = latitude
    self.longitude = longitude
    self.mark = mark
    self.name = name
    self.hint = hint
    self.path = path
  }

  /// 灯 as a form: whoever sees no colour sees which it is.
  public enum Mark: Int, CaseIterable, Sendable {
    case late, warned, onCourse, waiting, done, ended

    var look: StaticString {
      switch self {
      case .late: "late"
      case .warned: "warned"
      case .onCourse: "oncourse"
      case .waiting: "waiting"
      case .done: "finished"
      case .ended: "ended"
      }
    }
  }
}
