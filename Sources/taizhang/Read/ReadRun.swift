import Publishing

/// One run over many files: read at once, written in order, failures told as they are met.
struct ReadRun {
  let reading: ReadOne
  let drawing: Drawing
  let jobs: Int
  let output: Standard

  /// How many files could not be read.
  func read(_ files: [String]) async throws -> Int {
    var failures = 0
    var sections: [Page.Section] = []
    let progress = Progress(of: files.count)
    try output.write(drawing.opening())
    let (reading, drawing, output) = (reading, drawing, output)
    let alone = files.count == 1
    try await inOrder(files, jobs: jobs) { number, path in
      Read1.answer(path, number, reading, drawing, alone ? output : nil)
    } take: { number, answer in
      progress.clear()
      switch answer {
      case .success(let piece):
        try output.write(piece.bytes)
        sections += piece.sections
      case .failure(let failure):
        failures += 1
        Standard.error.say("taizhang: \(failure)")
      }
      progress.show(number + 1, next: number + 1 < files.count ? files[number + 1] : nil)
    }
    progress.clear()
    if drawing.form == .html { try write(sections) }
    return failures
  }

  private func write(_ sections: [Page.Section]) throws {
    try output.write(drawing.page.opening(sections))
    for section in sections { try output.write(section.body) }
    try output.write(drawing.page.closing())
  }
}

/// The work on one file, away from the run so that it may happen on any core.
private enum Read1 {
  /// - Parameter output: Where a lone file's output may go while it is still being drawn, so that it is never held whole.
  static func answer(
    _ path: String, _ number: Int, _ reading: ReadOne, _ drawing: Drawing, _ output: Standard?
  ) -> Result<Drawing.Piece, Failure> {
    do throws(Failure) {
      let records = try reading.records(of: path)
      var wrong: Failure?
      let piece = drawing.draw(records, named: output == nil, key: number) { bytes in
        guard let output, wrong == nil else { return }
        do throws(Failure) {
          try output.write(bytes)
        } catch {
          wrong = error
        }
        bytes.removeAll()
      }
      if let wrong { throw wrong }
      return .success(piece)
    } catch {
      return .failure(error)
    }
  }
}
