import CLinux
import Glibc

/// 受限程序: runs a program on bytes, under limits of memory, processor time, wall clock and output.
///
/// No shell: the arguments are a list. The bytes are its standard input, a file that has no name any more when the
/// program starts; nothing can stay behind.
struct BoundedProgram {
  enum Outcome: Equatable {
    case done([UInt8], status: Int32)
    /// By a signal of its own, as when memory ran out.
    case crashed
    case tooSlow
    case tooMuch
    case cannotRun
  }

  var arguments: [String]
  var memory: Int
  var seconds: Int
  var output: Int

  func run(on bytes: [UInt8]) -> Outcome {
    let input = BoundedProgram.nameless(bytes)
    guard input >= 0 else { return .cannotRun }
    defer { close(input) }
    var ends: [Int32] = [-1, -1]
    guard pipe2(&ends, O_CLOEXEC) == 0 else { return .cannotRun }
    defer { close(ends[0]) }
    let child = spawn(input: input, output: ends[1])
    close(ends[1])
    guard let child else { return .cannotRun }
    let (bytes, stopped) = collect(from: ends[0])
    if stopped != nil { kill(child, SIGKILL) }
    let status = BoundedProgram.wait(for: child)
    if let stopped { return stopped }
    // Killed by a signal: the low seven bits name it (wait(2)).
    let signal = status & 0x7F
    if signal == SIGXCPU || signal == SIGKILL { return .tooSlow }
    return signal != 0 ? .crashed : .done(bytes, status: status >> 8 & 0xFF)
  }

  /// util-linux `prlimit` sets the limits and becomes the program, so that it never runs a moment without them.
  private func spawn(input: Int32, output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let limits = ["--as=\(memory)", "--cpu=\(seconds)", "--core=0", "--fsize=0"]
    let words = (["prlimit"] + limits + ["--"] + arguments).map { (word: String) in strdup(word) }
    let settings = ["PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C.UTF-8"].map { (word: String) in strdup(word) }
    defer { for word in words + settings { free(word) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, "/usr/bin/prlimit", &actions, nil, words + [nil], settings + [nil])
    return code == 0 ? child : nil
  }

  /// Reads to the end, unless the clock or the limit comes first.
  private func collect(from pipe: Int32) -> (bytes: [UInt8], stopped: Outcome?) {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let left = clock.now.duration(to: end)
      guard left > .zero else { return ([], .tooSlow) }
      var waiting = pollfd(fd: pipe, events: Int16(POLLIN), revents: 0)
      let ready = poll(&waiting, 1, Int32(left.components.seconds) * 1000 + 100)
      if ready == 0 || ready < 0 && errno == EINTR { continue }
      let count = read(pipe, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return (bytes, nil) }
      bytes.append(contentsOf: piece[..<count])
      guard bytes.count <= output else { return ([], .tooMuch) }
    }
  }

  private static func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status
  }

  /// An open file with these bytes and without a name, at its start; -1 where none can be made.
  private static func nameless(_ bytes: [UInt8]) -> Int32 {
    var path = Array("/tmp/taizhang-XXXXXX".utf8CString)
    let file = mkostemp(&path, O_CLOEXEC)
    guard file >= 0 else { return -1 }
    unlink(path)
    var at = 0
    while at < bytes.count {
      let count = bytes[at...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        close(file)
        return -1
      }
      at += count
    }
    lseek(file, 0, SEEK_SET)
    return file
  }
}
