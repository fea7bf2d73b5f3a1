internal import Dispatch

/// 检查点文件: copies of signed notes as `checkpoints/<size>.note`, made while others go on writing.
///
/// A note is safe in its table before its copy is begun, and a copy costs the disk two syncs more: no submission waits for it.
final class NoteFiles: Sendable {
  private let folder: String
  private let queue = DispatchQueue(label: "taizhang.checkpoints")

  init(_ folder: String) { self.folder = folder }

  /// Soon. A copy that cannot be made is left out: the next note covers what this one does.
  func write(_ signed: SignedSize) {
    queue.async { [folder] in try? NoteFiles.write(signed, folder) }
  }

  /// Waits for those begun.
  func finish() { queue.sync {} }

  static func write(_ signed: SignedSize, _ folder: String) throws {
    try Files.folder(folder + "/checkpoints")
    let path = "\(folder)/checkpoints/\(signed.size).note"
    if Files.text(path) != signed.note { try Files.write(Array(signed.note.utf8), to: path) }
  }
}
