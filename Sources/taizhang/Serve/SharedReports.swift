import Sealing

/// 公布的报告: files that whoever runs the site lays out for everybody beside the ledger (`--reports`): other places to compare with.
struct SharedReports: Sendable {
  private let files: [String: (path: String, name: String)]

  init() { files = [:] }

  /// Every file of the folders, by the SHA-256 of its bytes.
  init(in folders: [String]) throws(Failure) {
    var files: [String: (path: String, name: String)] = [:]
    for path in Inputs.files(in: folders) {
      let name = path.split(separator: "/").suffix(2).joined(separator: "/")
      files[Digest.of(try FileBytes.read(path)).hexadecimal] = (path, name)
    }
    self.files = files
  }

  var digests: Set<String> { Set(files.keys) }

  func file(_ digest: String) -> (path: String, name: String)? { files[digest] }
}
