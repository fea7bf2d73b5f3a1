internal import LedgerCore

/// Words of the settings.
enum SettingsWords {
  static let title = Title("设置", "Settings")
  static let lead = Title(
    "时限、名称、办理身份、亮灯尺度由当地定；没有写的按内置。改动先整个核对，没有错才写入，立刻生效，并记入日志。",
    "Limits, names, who may act and when lights turn are set by the place; what is not set is as built in. A change is checked first, written only when nothing is wrong, counts at once, and is in the log."
  )
  static let file = Title("文件", "File")
  static let what = Title("内容", "What it is about")
  static let state = Title("情况", "State")
  static let changed = Title("有当地设置", "changed here")
  static let builtIn = Title("按内置", "as built in")
  static let back = Title("所有设置", "All settings")
  static let text = Title("文件内容（YAML）；清空则恢复内置", "The file (YAML); empty goes back to what is built in")
  static let save = Title("核对并保存", "Check and save")
  static let saved = Title("已保存，已生效。", "Saved, and in force.")
  static let wrong = Title("没有写入。这样改有错：", "Nothing was written. What is wrong with it:")
  static let numbers = Title("现在的数", "The numbers now")
  static let clocks = Title("时限", "Deadlines")
  static let limit = Title("期限", "Limit")
  static let extensions = Title("可延期次数", "Extensions")
  static let by = Title("谁可以办", "Who may")
  static let moves = Title("步骤", "Moves")
  static let name = Title("名字", "Name")
  static let calledHere = Title("这里叫", "Called here")
  static let howTo = Title("文件里可以写的，例：", "What such a file may say, for example:")
  static let separator = Title("、", ", ")

  static func place(_ remark: SettingsRemark) -> Title {
    let line = remark.line.map { Title("第\($0)行", "line \($0)") }
    let column = remark.column.map { Title("第\($0)列", "column \($0)") }
    return Title(
      remark.file + (line?.chinese ?? "") + (column?.chinese ?? "") + "：",
      remark.file + (line.map { ", " + $0.english } ?? "") + (column.map { ", " + $0.english } ?? "") + ": ")
  }
  static func pace(_ yellow: Int, _ red: Int) -> Title {
    Title(
      "落后计划\(yellow)个百分点亮黄灯，\(red)个百分点亮红灯（pace）。", "Yellow at \(yellow) points behind the plan, red at \(red) (pace).")
  }
  static func about(_ path: String, _ kinds: KindCatalogue) -> Title {
    if path == "offices.yaml" { return Title("单位表", "offices") }
    let parts = path.split(separator: "/")
    let name = parts.count == 2 ? String(parts[1].dropLast(5)) : path
    return switch parts.first {
    case "kinds": kinds[name]?.title ?? Title(name, name)
    case "calendar": Title("\(name)年放假安排", "calendar of \(name)")
    case "policies": Title("政策 \(name)", "policy \(name)")
    case "appraisal": Title("考核办法 \(name)", "formula \(name)")
    default: Title(path, path)
    }
  }
}
