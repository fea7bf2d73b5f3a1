internal import Facts

/// 部分: what a passage is for: the role it begins with, and all roles in it.
struct PassageRoles: Hashable, Sendable {
  private(set) var first: Role?
  private(set) var all: Set<Role>

  init(_ first: Role?) {
    self.first = first
    all = Set([first].compactMap(\.self))
  }

  /// The role of what follows in it.
  mutating func add(_ role: Role) { all.insert(role) }

  mutating func begin(with role: Role) { self = PassageRoles(role) }

  /// One number for a row: the first role, and above that a bit for each.
  var packed: Int {
    let bits = all.reduce(0) { $0 | 1 << Self.number(of: $1) }
    return (first.map { Self.number(of: $0) + 1 } ?? 0) | bits << 8
  }

  init(packed: Int) {
    first = Role.allCases.indices.contains(packed & 0xFF - 1) ? Role.allCases[packed & 0xFF - 1] : nil
    all = Set(Role.allCases.filter { packed >> (8 + Self.number(of: $0)) & 1 == 1 })
  }

  private static func number(of role: Role) -> Int { Role.allCases.firstIndex(of: role) ?? 0 }
}
