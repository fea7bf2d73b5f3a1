/// What a part of an Office file points to: id, type and path of each target.
final class Relationships: XMLEvents {
  private let base: String
  private var byID: [String: String] = [:]
  private var byType: [(type: String, target: String)] = []

  /// `base` is the folder of the part, with its slash.
  init(base: String) { self.base = base }

  func target(id: String) -> String? { byID[id] }

  /// The first target whose type ends so: the namespaces of transitional and strict files differ before the end.
  func target(ofType ending: String) -> String? { byType.first { $0.type.hasSuffix(ending) }?.target }

  func start(_ name: String, _ attributes: XMLAttributes) {
    guard name == "Relationship", attributes["TargetMode"] != "External", let target = attributes["Target"] else {
      return
    }
    let path = resolve(target)
    if let id = attributes["Id"] { byID[id] = path }
    if let type = attributes["Type"] { byType.append((type, path)) }
  }

  func end(_ name: String) {}
  func text(_ piece: UnsafeBufferPointer<UInt8>) {}

  private func resolve(_ target: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var path = base.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = path.popLast() } else { path.append(step) }
    }
    return path.joined(separator: "/")
  }
}
