internal import Documents

extension ReadReport {
  /// The file's name as it was given.
  var name: String { document.name }
}
