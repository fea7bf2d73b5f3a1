import Documents
import Foundation
import Meter
import Reading
import Searching

/// Measures search and prints one JSON line, or the hits.
///
///     SearchBenchmark make FOLDER CORPUS MB SEED   reports put together from sentences of others, the same each time
///     SearchBenchmark index FOLDER INDEX           all of them, as `taizhang search index` takes them in
///     SearchBenchmark ask INDEX QUERIES            each line of a file: milliseconds of the processor and by the clock,
///                                                  top 20 with sentences
///     SearchBenchmark all INDEX QUERIES            every hit of each line: query number, file, line
@main
enum SearchBenchmark {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch (arguments.first, arguments.count) {
    case ("make", 5):
      try Recombined.make(arguments[1], arguments[2], Int(arguments[3]) ?? 200, UInt64(arguments[4]) ?? 1)
    case ("index", 3): try index(arguments[1], arguments[2])
    case ("ask", 3): try ask(arguments[1], lines(of: arguments[2]))
    case ("all", 3): try all(arguments[1], lines(of: arguments[2]))
    default: print("SearchBenchmark make|index|ask|all …")
    }
  }

  private static func lines(of path: String) throws -> [String] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  private static func index(_ folder: String, _ path: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let index = try SearchIndex(writing: path)
    let reader = Reader()
    var (reading, writing) = (0.0, 0.0)
    var waiting: [Source] = []
    var bytes = 0
    func write() throws {
      writing += try Meter.clock { try index.update(waiting) }
      waiting = []
    }
    for name in names {
      reading += try Meter.clock {
        let data = [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
        bytes += data.count
        let document = Document(name: name, text: Text(utf8: data), bytes: .utf8(offset: 0))
        var source = Source(path: name, digest: "\(data.count)")
        source.add(document, reader.read(document))
        waiting.append(source)
      }
      if waiting.reduce(0, { $0 + $1.size }) > 16 << 20 { try write() }
    }
    try write()
    writing += try Meter.clock { try index.finish(changed: index.tally().passages) }
    let tally = try index.tally()
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    Meter.report([
      "bytes": Double(bytes), "size": Double(size), "reading": reading, "writing": writing,
      "passages": Double(tally.passages), "reports": Double(tally.reports), "MiB": Meter.peak(),
    ])
  }

  /// Each query three times on one opening; the middle one counts.
  private static func ask(_ path: String, _ queries: [String]) throws {
    let index = try SearchIndex(opening: path)
    for words in queries {
      let query = try SearchQuery(words)
      var hits = 0
      var total = ""
      var clocks: [Double] = []
      let times = try (0..<3).map { _ in
        try Meter.processor {
          clocks.append(
            try Meter.clock {
              let answer = try index.search(query)
              hits = answer.hits.count
              switch answer.total {
              case .exactly(let count): total = "\(count)"
              case .moreThan(let count): total = "\(count)+"
              }
            })
        }
      }.sorted()
      print("\(times[1] * 1000)\t\(clocks.sorted()[1] * 1000)\t\(hits)\t\(total)\t\(words)")
    }
  }

  private static func all(_ path: String, _ queries: [String]) throws {
    let index = try SearchIndex(opening: path)
    for (number, words) in queries.enumerated() {
      let answer = try index.search(SearchQuery(words), limit: .max)
      var out = ""
      for hit in answer.hits { out += "\(number)\t\(hit.path)\t\(hit.line)\n" }
      FileHandle.standardOutput.write(Data(out.utf8))
    }
  }
}
