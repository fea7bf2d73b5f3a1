import Publishing
import Reconciling

/// Series in the form that was asked for.
struct ComparedOutput {
  let form: ComparedForm
  let path: String?
  let command: String

  func write(_ table: Series.Table) throws {
    let target = try Target(path: path)
    var out = Bytes()
    switch form {
    case .table: ComparedTable(look: target.standard.tableLook).write(table, to: &out)
    default: break
    }
    do {
      try target.standard.write(out)
    } catch {
      target.abandon()
      throw error
    }
    try target.finish()
  }
}
