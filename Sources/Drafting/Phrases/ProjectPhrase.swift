internal import Facts

/// 项目的写法: 临砚天然气长输管线开工建设
enum ProjectPhrase {
  /// Nothing for what has not left the drawing board.
  static func words(_ project: Project) -> String? {
    let verb: String? =
      switch project.stage {
      case .signed: "成功签约"
      case .started: "开工建设"
      case .building: "加快建设"
      case .completed: "建成"
      case .operating: "投入使用"
      case .reserve, nil: nil
      }
    return verb.map { project.name + $0 }
  }
}
