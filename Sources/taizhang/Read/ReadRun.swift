import Publishing

/// One run over many files: read at once, written in order, failures told as they are met.
struct ReadRun {
  let reading: ReadOne
  let drawing: Drawing
  let jobs: Int
  let output: Standard

  /// How many files could not be read, or not to their end.
  func read(_ files: [String]) async throws -> Int {
    var failures = 0
    var page = PageParts(drawing)
    let progress = Progress(of: files.count)
    try output.write(drawing.opening())
    let (reading, drawing, output) = (reading, drawing, output)
    let alone = files.count == 1
    try await inOrder(files, jobs: jobs) { number, path in
      ReadWork(reading: reading, drawing: drawing, output: alone ? output : nil).answer(path, number)
    } take: { number, answer in
      progress.clear()
      switch answer {
      case .success(let piece):
        if drawing.form == .html { try page.take(piece, isBegun: alone) } else { try piece.output.write(to: output) }
        for failure in piece.failures { tell(failure, &failures) }
      case .failure(let failure): tell(failure, &failures)
      }
      progress.show(number + 1, next: number + 1 < files.count ? files[number + 1] : nil)
    }
    progress.clear()
    if drawing.form == .html { try page.write(to: output) }
    return failures
  }

  private func tell(_ failure: Failure, _ failures: inout Int) {
    failures += 1
    Standard.error.say("taizhang: \(failure)")
  }
}

/// The page of a run: its top tells of all reports, so that those of several files wait until the last is read.
private struct PageParts {
  private let page: Page
  private var heads: [Page.Head] = []
  private var sections = Spool()
  /// A lone file has written the top and its sections already.
  private var isBegun = false

  init(_ drawing: Drawing) { page = drawing.page }

  mutating func take(_ piece: Drawing.Piece, isBegun: Bool) throws(Failure) {
    self.isBegun = isBegun
    heads += piece.heads
    try sections.take(piece.output)
  }

  func write(to output: Standard) throws(Failure) {
    if !isBegun { try output.write(page.opening(heads)) }
    try sections.write(to: output)
    try output.write(page.closing())
  }
}

/// The work on one file, away from the run so that it may happen on any core.
private struct ReadWork {
  let reading: ReadOne
  let drawing: Drawing
  /// Where a lone file's output goes while it is still being drawn, so that it is never held whole.
  let output: Standard?

  func answer(_ path: String, _ number: Int) -> Result<Drawing.Piece, Failure> {
    do throws(Failure) {
      return .success(try piece(reading.records(of: path), number))
    } catch {
      return .failure(error)
    }
  }

  private func piece(_ records: [Record], _ number: Int) throws(Failure) -> Drawing.Piece {
    var piece = Drawing.Piece()
    piece.heads = drawing.heads(of: records, key: number)
    piece.failures = records.compactMap { Unread.failure($0.document, $0.findings) }
    var bytes = Bytes()
    if output != nil, drawing.form == .html { bytes.append(drawing.page.opening(piece.heads)) }
    var wrong: Failure?
    func spill(_ bytes: inout Bytes) {
      guard wrong == nil else { return bytes.removeAll() }
      do throws(Failure) {
        if let output { try output.write(bytes) } else { try piece.output.take(&bytes) }
      } catch {
        wrong = error
      }
      bytes.removeAll()
    }
    drawing.draw(records, named: output == nil, key: number, to: &bytes, spill: spill)
    spill(&bytes)
    if let wrong { throw wrong }
    return piece
  }
}
