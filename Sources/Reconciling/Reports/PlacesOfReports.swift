internal import Documents

/// 归并地方: which reports are of one place.
///
/// Names that a report shortens (石鼓区 for 衡阳市石鼓区) are one place. A report whose text does not say whose it is goes to
/// the place of the other files of its name, years aside: `zhuma-2010.txt` beside `zhuma-2012.txt`; so does one whose place
/// has been renamed in part (徐水县, 徐水区).
public struct PlacesOfReports {
  /// By report; nothing where it cannot be told.
  public let names: [String?]
  /// What was joined, and why, for a person to read.
  public let notes: [String]

  public init(_ reports: [ReadReport]) {
    var notes: [String] = []
    var names = reports.map(\.place)
    var families: [String: [Int]] = [:]
    for (index, report) in reports.enumerated() {
      families[PlacesOfReports.family(of: report.document.name), default: []].append(index)
    }
    for (family, members) in families.sorted(by: { $0.key < $1.key }) where PlacesOfReports.saysSomething(family) {
      let latest = members.sorted { (reports[$0].year ?? 0) < (reports[$1].year ?? 0) }
      guard let name = latest.compactMap({ names[$0] }).last else { continue }
      let told = Set(members.compactMap { names[$0] })
      guard told.allSatisfy({ $0 == name || PlacesOfReports.isRenamed($0, name) }) else { continue }
      let untold = members.filter { names[$0] == nil }
      if !untold.isEmpty {
        let files = untold.map { PlacesOfReports.shortName(reports[$0].document.name) }.joined(separator: "、")
        notes.append("\(files)：正文未读出地方，按同名文件归入\(name)。")
      }
      for other in told.sorted() where other != name { notes.append("\(other)与\(name)按同一地方归并。") }
      for member in members { names[member] = name }
    }
    // 石鼓区 is 衡阳市石鼓区 where only one longer name ends so.
    let all = Set(names.compactMap(\.self))
    for index in names.indices {
      guard let name = names[index] else { continue }
      let longer = all.filter { $0.count > name.count && $0.hasSuffix(name) }
      if longer.count == 1, let whole = longer.first { names[index] = whole }
    }
    self.names = names
    self.notes = notes
  }

  /// Without folders.
  static func shortName(_ name: String) -> String { name.split(separator: "/").last.map(String.init) ?? name }

  /// The file's path without digits and without `#2`.
  private static func family(of name: String) -> String { String(name.filter { !$0.isNumber && $0 != "#" }) }

  /// At least two letters in the file's own name: `2010.txt` says nothing of a place, unless its folder does.
  private static func saysSomething(_ family: String) -> Bool {
    let parts = family.split(separator: "/")
    guard let last = parts.last else { return false }
    let stem = last.prefix { $0 != "." }
    return stem.count(where: \.isLetter) >= 2 || (stem.isEmpty && parts.count > 1)
  }

  /// 徐水县, 保定市徐水区: two characters of the own name agree.
  private static func isRenamed(_ one: String, _ other: String) -> Bool {
    let name = one.dropLast()
    return name.count >= 2 && other.dropLast().hasSuffix(name.suffix(2))
  }
}
