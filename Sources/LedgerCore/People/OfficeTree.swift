/// 单位: an office that leads or supports items.
public struct Office: Hashable, Sendable {
  /// The name that boards and letters use: 衍溪县民政局.
  public let name: String
  /// Other names that reports and people use: 县民政局, 民政局, a name before a reform.
  public let aliases: [String]
  /// 职责: words for what it is competent in, as in its 三定方案: 养老服务, 社区食堂.
  public let duties: [String]
  /// 上级: name of the office above; nil at the top.
  public let superior: String?

  public init(_ name: String, aliases: [String] = [], duties: [String] = [], superior: String? = nil) {
    self.name = name
    self.aliases = aliases
    self.duties = duties
    self.superior = superior
  }
}

/// 机构树: the offices of a place, each under at most one other; the tree is checked when built.
public struct OfficeTree: Sendable {
  public let offices: [Office]
  private let byName: [String: Office]
  private let under: [String: [Office]]

  /// Without any office.
  public init() {
    offices = []
    byName = [:]
    under = [:]
  }

  public init(_ offices: [Office]) throws(OfficeFault) {
    var byName: [String: Office] = [:]
    for office in offices {
      for name in [office.name] + office.aliases {
        if let other = byName[name] { throw .nameTaken(name, by: other.name, wantedBy: office.name) }
        byName[name] = office
      }
    }
    var under: [String: [Office]] = [:]
    for office in offices {
      guard let superior = office.superior else { continue }
      guard let above = byName[superior] else { throw .unknownSuperior(superior, of: office.name) }
      under[above.name, default: []].append(office)
    }
    self.offices = offices
    self.byName = byName
    self.under = under
    for office in offices where chain(office).last?.superior != nil { throw .circle(office.name) }
  }

  /// By its name or one of its other names.
  public func office(_ name: String) -> Office? { byName[name] }

  /// The office itself, then all below it, each before those under it. Empty for an unknown name.
  public func offices(under name: String) -> [Office] {
    guard let top = byName[name] else { return [] }
    var found: [Office] = []
    var open = [top]
    while let next = open.popLast() {
      found.append(next)
      open += (under[next.name] ?? []).reversed()
    }
    return found
  }

  /// Every name that the office and those below it go by.
  public func names(under name: String) -> Set<String> {
    Set(offices(under: name).flatMap { [$0.name] + $0.aliases })
  }

  /// The office and those above it, up to the top.
  public func chain(of name: String) -> [Office] { byName[name].map(chain) ?? [] }

  /// Stops after as many steps as there are offices, so that a circle ends too.
  private func chain(_ office: Office) -> [Office] {
    var chain = [office]
    while chain.count <= offices.count, let superior = chain.last?.superior, let above = byName[superior] {
      chain.append(above)
    }
    return chain
  }
}

/// What is wrong with a list of offices.
public enum OfficeFault: Error, Hashable, Sendable, CustomStringConvertible {
  case nameTaken(String, by: String, wantedBy: String)
  case unknownSuperior(String, of: String)
  case circle(String)

  /// The name in the list that the fault is about.
  public var name: String {
    switch self {
    case .nameTaken(let name, _, _), .unknownSuperior(let name, _), .circle(let name): name
    }
  }

  public var description: String {
    switch self {
    case .nameTaken(let name, let one, let other):
      one == other
        ? "“\(name)” names the office “\(one)” twice: take one of them out."
        : "“\(name)” names both “\(one)” and “\(other)”: let only one of them go by that name."
    case .unknownSuperior(let superior, let office):
      "The office above “\(office)” is “\(superior)”, which is not in the list: add it or correct the name."
    case .circle(let office): "“\(office)” is above itself: take it out from under one of the offices below it."
    }
  }
}
