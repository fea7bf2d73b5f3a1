import Glibc
import Interchange
import Publishing
import Reconciling

/// Series in the form that was asked for.
struct ComparedOutput {
  let form: ComparedForm
  let path: String?

  func write(_ table: Series.Table) throws {
    if form == .datapackage { return try write(DataPackage.files(of: table)) }
    let target = try Target(path: path)
    var out = Bytes()
    switch form {
    case .csv: ComparedSpreadsheet.write(table, to: &out)
    case .svg: Chart(table).write(to: &out)
    case .html: ComparedPage(table).write(to: &out)
    case .table, .datapackage: ComparedTable(look: target.standard.tableLook).write(table, to: &out)
    }
    do {
      try target.standard.write(out)
    } catch {
      target.abandon()
      throw error
    }
    try target.finish()
  }

  /// A folder of files; one that is there already must be a folder, and files of the same names are replaced.
  private func write(_ files: [DataPackage.File]) throws {
    let folder = path ?? "."
    if mkdir(folder, 0o777) != 0, errno != EEXIST {
      throw Failure(
        subject: folder, reason: "cannot be made: \(String(cString: strerror(errno)))",
        advice: "does the folder above it exist?")
    }
    for file in files {
      let target = try Target(path: folder + "/" + file.name)
      var out = Bytes()
      out.append(file.text)
      do {
        try target.standard.write(out)
      } catch {
        target.abandon()
        throw error
      }
      try target.finish()
    }
  }
}
