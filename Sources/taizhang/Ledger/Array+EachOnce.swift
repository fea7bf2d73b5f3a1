extension Array where Element: Hashable {
  /// Every element once, where it stands first.
  var eachOnce: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
