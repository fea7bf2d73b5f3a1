import Documents
import Facts
import Glibc
import Reading

/// Reads texts in this process, on one core, and prints one JSON line: seconds, bytes, findings of each kind.
///
///     Benchmark FILE…        each file one document
///     Benchmark --rounds 20 FILE…   the files again and again, as so many documents
@main
enum Benchmark {
  static func main() {
    var paths = Array(CommandLine.arguments.dropFirst())
    var rounds = 1
    if paths.first == "--rounds", paths.count > 2 {
      rounds = Int(paths[1]) ?? 1
      paths.removeFirst(2)
    }
    let files = paths.map(bytes)
    let reader = Reader()
    var counts = [Int](repeating: 0, count: Fact.Kind.allCases.count)
    var size = 0
    let start = now()
    for _ in 0..<rounds {
      for file in files {
        let findings = reader.read(Document(text: Text(utf8: file), bytes: .utf8(offset: 0)))
        // By index, since a loop over findings copies each: what is measured is the reading.
        for index in findings.all.indices { counts[findings.all[index].fact.kind.position] += 1 }
        size += file.count
      }
    }
    let seconds = now() - start
    let kinds = Fact.Kind.allCases.map { "\"\($0.rawValue)\":\(counts[$0.position])" }.joined(separator: ",")
    print("{\"seconds\":\(seconds),\"bytes\":\(size),\"documents\":\(files.count * rounds),\"findings\":{\(kinds)}}")
  }

  /// Processor time of this thread: what others do on the machine does not count.
  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func bytes(of path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else {
      print("Benchmark: \(path) cannot be read")
      exit(1)
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let got = fread(&part, 1, part.count, file)
      if got == 0 { return bytes }
      bytes += part[..<got]
    }
  }
}

extension Fact.Kind {
  /// Its place among all kinds.
  fileprivate var position: Int {
    switch self {
    case .headings: 0
    case .figures: 1
    case .commitments: 2
    case .projects: 3
    case .terms: 4
    case .mentions: 5
    }
  }
}
