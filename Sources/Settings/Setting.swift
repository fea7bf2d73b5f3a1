internal import Yams

/// One value of a settings file, which knows where it stands.
///
/// Words are taken as written: YAML's own idea of yes, null and numbers is not asked.
struct Setting {
  private let node: Node
  private let file: String
  /// How deep it lies: conditions and offices nest.
  private let depth: Int

  private init(_ node: Node, _ file: String, depth: Int) {
    self.node = node
    self.file = file
    self.depth = depth
  }

  /// The one document of a file.
  init(file: String, text: String) throws(SettingsFault) {
    if text.utf8.count > Setting.largest {
      throw SettingsFault(file, nil, nil, "The file is larger than 1 MB: settings are short, is it another file?")
    }
    let root: Node?
    let anchor: Node?
    do {
      // The last line keeps the text longer than the 15 bytes that Swift holds without a place of their own: Yams
      // reads from where the bytes stood before.
      let parser = try Parser(yaml: text + "\n# end of the file\n")
      root = try parser.singleRoot()
      anchor = withExtendedLifetime(parser) { root.flatMap(Setting.anchor) }
    } catch {
      throw Setting.fault(of: error, file, text)
    }
    guard let root else { throw SettingsFault(file, nil, nil, "The file is empty: fill it in or take it away.") }
    self.init(root, file, depth: 0)
    if let anchor {
      throw Setting(anchor, file, depth: 0).fault("Anchors and aliases (& and *) are not read here: write it out.")
    }
  }

  func fault(_ reason: String) -> SettingsFault { SettingsFault(file, node.mark?.line, node.mark?.column, reason) }

  // MARK: What it holds

  var isWords: Bool { node.scalar != nil }
  var isList: Bool { node.sequence != nil }

  /// One value by each key, in the order of the file.
  struct Pair {
    let key: Setting
    let name: String
    let value: Setting
  }

  func pairs(_ what: String) throws(SettingsFault) -> [Pair] {
    guard let mapping = node.mapping else {
      throw fault("This should be \(what): write keys with values, such as “title: 重点工作”.")
    }
    var pairs: [Pair] = []
    for (key, value) in mapping {
      let key = try inside(key)
      pairs.append(Pair(key: key, name: try key.text("a key"), value: try inside(value)))
    }
    return pairs
  }

  /// The values under known keys; any other key is refused.
  func values(_ what: String, keys: [String]) throws(SettingsFault) -> Values {
    var values: [String: Setting] = [:]
    for pair in try pairs(what) {
      if !keys.contains(pair.name) { throw pair.key.unknown(pair.name, "in \(what)", keys) }
      values[pair.name] = pair.value
    }
    return Values(of: self, what: what, values)
  }

  /// Values under names of a list, each made by `read`; any other name is refused.
  func named<Value>(
    _ what: String, _ names: [String], _ read: (Setting, String) throws(SettingsFault) -> Value
  ) throws(SettingsFault) -> [String: Value] {
    var values: [String: Value] = [:]
    for pair in try pairs("a list by name of \(what)s") {
      if !names.contains(pair.name) { throw pair.key.unknown(pair.name, "among the \(what)s", names) }
      values[pair.name] = try read(pair.value, pair.name)
    }
    return values
  }

  func unknown(_ name: String, _ place: String, _ known: [String]) -> SettingsFault {
    fault(
      "There is no “\(name)” \(place); "
        + (known.isEmpty ? "there are none." : "there are \(known.joined(separator: ", ")).")
        + " Correct it or take it out.")
  }

  func list(_ what: String) throws(SettingsFault) -> [Setting] {
    guard let sequence = node.sequence else {
      throw fault("This should be a list of \(what): write “[…, …]” or one line with “- ” for each.")
    }
    var list: [Setting] = []
    for element in sequence { list.append(try inside(element)) }
    return list
  }

  /// Words, never empty.
  func text(_ what: String) throws(SettingsFault) -> String {
    guard let scalar = node.scalar, !scalar.string.isEmpty else {
      throw fault("This should be \(what): write words on one line.")
    }
    return scalar.string
  }

  func texts(_ what: String) throws(SettingsFault) -> [String] {
    var texts: [String] = []
    for element in try list(what) { texts.append(try element.text("one of \(what)")) }
    return texts
  }

  // MARK: Inside

  private func inside(_ node: Node) throws(SettingsFault) -> Setting {
    let setting = Setting(node, file, depth: depth + 1)
    if depth > 50 { throw setting.fault("This lies more than 50 levels deep: write it flatter.") }
    return setting
  }

  private static let largest = 1 << 20

  /// The first value with an anchor: a few of them, each within the next, make a file without end. A node knows its
  /// anchor only while its parser lives.
  private static func anchor(in node: Node) -> Node? {
    if node.anchor != nil { return node }
    for (key, value) in node.mapping ?? [:] {
      if let found = anchor(in: key) ?? anchor(in: value) { return found }
    }
    for element in node.sequence ?? [] {
      if let found = anchor(in: element) { return found }
    }
    return nil
  }

  private static func fault(of error: any Error, _ file: String, _ text: String) -> SettingsFault {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let what = problem.contains("nesting level") ? "it nests too deep" : problem.replacing("but ", with: "")
      return SettingsFault(
        file, mark.line, mark.column, "This is not YAML: \(what). Check indents, quotes and brackets.")
    case .duplicatedKeysInMapping(let names, let context):
      let place = names.first.flatMap { again($0, after: context.mark.line, text) }
      return SettingsFault(
        file, place ?? context.mark.line, place == nil ? context.mark.column : nil,
        "\(names.map { "“\($0)”" }.joined(separator: ", ")) stands twice in one list: take one of them out.")
    case .reader(let problem, _, _, _):
      return SettingsFault(file, nil, nil, "The file is no text: \(problem). Save it as UTF-8.")
    default: return SettingsFault(file, nil, nil, "This is not YAML: \(error).")
    }
  }

  /// The line in which a key begins for the second time, from a line on; Yams names only where its mapping begins.
  private static func again(_ name: String, after line: Int, _ text: String) -> Int? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.dropFirst(line - 1).filter { lines[$0].drop { $0 == " " || $0 == "-" }.hasPrefix(name + ":") }
      .dropFirst().first.map { $0 + 1 }
  }
}

/// The values of a mapping whose keys are known.
struct Values {
  let setting: Setting
  let what: String
  private let values: [String: Setting]

  init(of setting: Setting, what: String, _ values: [String: Setting]) {
    self.setting = setting
    self.what = what
    self.values = values
  }

  subscript(_ key: String) -> Setting? { values[key] }

  func must(_ key: String) throws(SettingsFault) -> Setting {
    guard let value = values[key] else { throw setting.fault("“\(key)” is missing in \(what): add it.") }
    return value
  }

  func text(_ key: String) throws(SettingsFault) -> String { try must(key).text("a \(key)") }

  func textIfGiven(_ key: String) throws(SettingsFault) -> String? { try values[key]?.text("a \(key)") }
}
