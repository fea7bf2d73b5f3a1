import ArgumentParser
import Publishing

struct Quantities: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads the numbers, dates and measures (数量) in sentences, one a line.",
    discussion: """
      One sentence a line comes in on standard input; one JSON line goes out for each, at once, so that another program \
      can ask and wait for the answer:

        {"results":[{"type":"percentage","text":"3.4%",
          "start":2,"end":6,"value":"3.4","unit":"%"}]}

      Positions are Unicode code points of the line, half-open. Values are exact decimals as text.
      """)

  func run() async throws {
    let engine = QuantityEngine()
    var (number, tooLong) = (0, 0)
    try Lines.each { line in
      number += 1
      var out = Bytes(capacity: 256)
      engine.answer(line ?? [], to: &out)
      try Standard.output.write(out)
      guard line == nil else { return }
      tooLong += 1
      let reason = "has more than \(Lines.longest >> 20) MiB and was not read"
      let failure = Failure(subject: "standard input, line \(number)", reason: reason, advice: "one sentence a line")
      Standard.error.say("taizhang: \(failure)")
    }
    if tooLong > 0 { throw ExitCode(1) }
  }
}
