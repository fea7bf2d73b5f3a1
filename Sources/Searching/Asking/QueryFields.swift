public import Facts

/// 字段: the filters that may stand in a query, by the names they go by.
enum QueryField: CaseIterable {
  case place, year, role, kind, indicator

  var names: [String] {
    switch self {
    case .place: ["place", "地", "地方"]
    case .year: ["year", "年", "年份"]
    case .role: ["role", "部分"]
    case .kind: ["kind", "类", "类别"]
    case .indicator: ["indicator", "指标"]
    }
  }

  init?(named name: String) {
    guard let field = QueryField.allCases.first(where: { $0.names.contains(name.lowercased()) }) else { return nil }
    self = field
  }

  func set(_ value: String, in filter: inout SearchFilter) throws(SearchFault) {
    guard !value.isEmpty else {
      throw SearchFault("“\(names[0]):” has no value: write it right after the colon, as in \(example).")
    }
    switch self {
    case .place: filter.places.append(value)
    case .year: filter.years = try SearchFilter.years(value)
    case .role: filter.roles.append(try SearchFilter.role(value))
    case .kind: filter.kinds.append(try SearchFilter.kind(value))
    case .indicator: filter.indicators.append(value)
    }
  }

  private var example: String {
    switch self {
    case .place: "place:砚溪"
    case .year: "year:2020..2024"
    case .role: "role:plan"
    case .kind: "kind:figure"
    case .indicator: "indicator:gdp"
    }
  }
}

extension SearchFilter {
  /// 2024, 2020..2024, 2020.., ..2024
  public static func years(_ value: String) throws(SearchFault) -> ClosedRange<Int> {
    let wrong = SearchFault("“\(value)” is no year: write 2024, 2020..2024, 2020.. or ..2024.")
    let folded = String(decoding: Folding.folded(value), as: UTF16.self)
    func year(_ text: Substring, _ open: Int) throws(SearchFault) -> Int {
      if text.isEmpty { return open }
      guard text.utf8.count == 4, let year = Int(text) else { throw wrong }
      return year
    }
    let dots = folded.firstRange(of: "..") ?? folded.dropFirst().firstRange(of: "-")
    guard let dots else {
      let one = try year(folded[...], -1)
      guard one >= 0 else { throw wrong }
      return one...one
    }
    let first = try year(folded[..<dots.lowerBound], 0)
    let last = try year(folded[dots.upperBound...], 9999)
    guard first <= last, folded.utf8.count > 2 else {
      throw SearchFault("“\(value)” ends before it begins: write the earlier year first.")
    }
    return first...last
  }

  public static func role(_ value: String) throws(SearchFault) -> Role {
    if let role = Role(rawValue: value.lowercased()) { return role }
    let known = Role.allCases.map(\.rawValue).joined(separator: ", ")
    throw SearchFault("“\(value)” is no part of a report: the parts are \(known).")
  }

  public static func kind(_ value: String) throws(SearchFault) -> SearchKind {
    if let kind = SearchKind(rawValue: value.lowercased()) { return kind }
    let known = SearchKind.allCases.map(\.rawValue).joined(separator: ", ")
    throw SearchFault("“\(value)” is no kind: the kinds are \(known).")
  }
}
