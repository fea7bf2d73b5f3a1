/// One thing that went wrong, as one line: what it is about, why, what to try.
struct Failure: Error, CustomStringConvertible {
  var subject: String
  var reason: String
  var advice: String

  var description: String {
    let line = "\(subject): \(reason)" + (advice.isEmpty ? "" : " (\(advice))")
    return String(line.map { $0.isNewline ? " " : $0 })
  }
}
