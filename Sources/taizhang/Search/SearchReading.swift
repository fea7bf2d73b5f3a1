import Glibc
import Publishing
import Reading
import Sealing
import Searching

/// Files to what the index takes of them, several at once; unreadable ones are told and passed over.
struct SearchReading {
  /// Words of so many bytes are written in one transaction: what is lost when a run is broken off.
  private static let batch = 16 << 20

  private struct Work: Sendable {
    let known: [String: String]

    /// Nothing where the file is indexed as it is.
    func source(of path: String) throws(Failure) -> Source? {
      let bytes = try FileBytes.read(path)
      let name = path == "-" ? path : SearchPath.absolute(path)
      let digest = Digest.of(bytes).hexadecimal
      guard known[name] != digest else { return nil }
      var source = Source(path: name, digest: digest)
      let reader = Reader()
      for document in try Opening.documents(from: bytes, name: path) { source.add(document, reader.read(document)) }
      return source
    }
  }

  struct Outcome {
    var new = 0
    var changed = 0
    var failed = 0
  }

  /// Puts files into an index, those that it does not know as they are.
  static func read(_ files: [String], into index: SearchIndex) async throws -> Outcome {
    let known: [String: String]
    do { known = try index.known() } catch { throw Failure(error, about: "search") }
    let work = Work(known: known)
    var outcome = Outcome()
    var waiting: [Source] = []
    let progress = Progress(of: files.count)
    try await inOrder(files, jobs: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) { _, path in
      do throws(Failure) {
        return Result<Source?, Failure>.success(try work.source(of: path))
      } catch {
        return .failure(error)
      }
    } take: { number, answer in
      progress.clear()
      switch answer {
      case .success(let source?):
        if known[source.path] == nil { outcome.new += 1 } else { outcome.changed += 1 }
        waiting.append(source)
        if waiting.reduce(0, { $0 + $1.size }) > batch {
          try write(&waiting, index)
        }
      case .success(nil): break
      case .failure(let failure):
        outcome.failed += 1
        Standard.error.say("taizhang: \(failure)")
      }
      progress.show(number + 1, next: number + 1 < files.count ? files[number + 1] : nil)
    }
    progress.clear()
    try write(&waiting, index)
    return outcome
  }

  private static func write(_ waiting: inout [Source], _ index: SearchIndex) throws(Failure) {
    do { try index.update(waiting) } catch { throw Failure(error, about: "search") }
    waiting = []
  }
}
