internal import LedgerCore

/// Words of the map of projects.
enum ProjectMapWords {
  static let heading = Title("在哪里", "Where they are")
  static let number = Title("图上编号", "No. on the map")
  static let site = Title("地点", "Site")
  static let position = Title("纬度,经度", "Latitude,longitude")
  static let table = Title("图上各点的表", "The same as a table")
  static let north = Title("北", "N")
  static let source = Title(
    "位置：各项目登记的坐标（WGS-84）。示意图，只画点位和经纬网，不含任何界线。",
    "Positions: as given for each project (WGS-84). A sketch of points and degrees; it shows no boundaries.")
  static let download = Title("下载坐标（GeoJSON）", "Download the positions (GeoJSON)")

  static func title(_ year: Int, _ place: String) -> Title {
    Title("\(place)\(year)年重点项目分布图", "\(place): projects of \(year)")
  }
  static func description(_ count: Int) -> Title {
    Title(
      "\(count)个项目按坐标标在图上，形状和颜色表示灯；同样的内容见图下的表。",
      "\(count) projects at their positions; form and colour of a mark tell its light. The table below says the same.")
  }
  static func left(_ count: Int) -> Title {
    Title("另有\(count)个项目还没有登记坐标，没有画出。", "\(count) more projects have no position yet and are not drawn.")
  }
  static func hint(_ number: Int, _ title: String, _ light: String, _ state: String) -> Title {
    Title("\(number) \(title)：\(light)，\(state)", "\(number) \(title): \(light), \(state)")
  }
  static func length(metres: Int) -> Title {
    metres < 1_000 ? Title("\(metres)米", "\(metres) m") : Title("\(metres / 1_000)千米", "\(metres / 1_000) km")
  }
}
