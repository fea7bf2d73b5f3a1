import Glibc

/// What to read: the arguments with folders opened, in the order given, a folder's files in the order of their names.
enum Inputs {
  /// Hidden files and links to folders are passed over; so a link that leads back up ends nowhere.
  static func files(in arguments: [String]) -> [String] {
    var files: [String] = []
    // Last in, first out: children are pushed in reverse.
    var waiting = Array(arguments.reversed())
    let given = Set(arguments)
    while let path = waiting.popLast() {
      guard path != "-", kind(of: path, following: given.contains(path)) == S_IFDIR, let names = names(in: path) else {
        files.append(path)
        continue
      }
      let folder = path.hasSuffix("/") ? path : path + "/"
      for name in names.reversed() {
        let kind = kind(of: folder + name, following: false)
        let leadsToFile = kind == S_IFLNK && Inputs.kind(of: folder + name, following: true) == S_IFREG
        if kind == S_IFREG || kind == S_IFDIR || leadsToFile { waiting.append(folder + name) }
      }
    }
    return files
  }

  private static func kind(of path: String, following: Bool) -> mode_t? {
    var status = stat()
    guard (following ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    return status.st_mode & S_IFMT
  }

  /// Visible names, in byte order; nothing where the folder cannot be opened, so that reading it says why.
  private static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
