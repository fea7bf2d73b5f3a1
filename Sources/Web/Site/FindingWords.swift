internal import Facts
internal import LedgerCore
internal import Publishing

/// Words of what is read from a report: names of slots, and what their codes mean.
enum FindingWords {
  static let subject = Title("主体", "What is measured")
  static let indicator = Title("指标", "Indicator")
  static let measure = Title("计量", "Measure")
  static let bound = Title("比较", "Bound")
  static let status = Title("状态", "Status")
  static let period = Title("时期", "Period")
  static let base = Title("基期", "Compared with")
  static let project = Title("项目", "Project")
  static let stage = Title("阶段", "Stage")
  static let investment = Title("投资", "Investment")
  static let place = Title("地点", "Place")
  static let explanation = Title("解释", "Explained as")
  static let steps = Title("举措", "Steps")
  static let due = Title("时限", "Due")
  static let offices = Title("责任单位", "Offices")
  static let comma = "、"

  static func name(_ measure: Measure) -> Title {
    switch measure {
    case .level: Title(measure.chinese, "level")
    case .growth: Title(measure.chinese, "growth over the year before")
    case .annualGrowth: Title(measure.chinese, "yearly average growth")
    case .change: Title(measure.chinese, "change")
    case .multiple: Title(measure.chinese, "multiple")
    case .rank: Title(measure.chinese, "rank")
    case .composition: Title(measure.chinese, "composition")
    }
  }

  static func name(_ comparator: Comparator) -> Title {
    switch comparator {
    case .equal: Title(comparator.chinese, "exactly")
    case .atLeast: Title(comparator.chinese, "at least")
    case .above: Title(comparator.chinese, "more than")
    case .atMost: Title(comparator.chinese, "at most")
    case .below: Title(comparator.chinese, "less than")
    case .about: Title(comparator.chinese, "about")
    }
  }

  static func name(_ status: Status) -> Title {
    switch status {
    case .actual: Title(status.chinese, "result")
    case .target: Title(status.chinese, "target")
    case .other: Title(status.chinese, "neither target nor result")
    }
  }

  static func name(_ stage: Project.Stage) -> Title { Title(stage.chinese, stage.rawValue) }

  static func name(_ strength: Commitment.Strength) -> Title { Title(strength.chinese, strength.rawValue) }
}
