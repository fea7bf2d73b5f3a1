public import Documents
public import Facts

/// 读报告的人: reads one document into everything it says.
///
/// A reader holds its vocabulary and nothing else: make one and use it for any number of documents, from any task.
/// The same document always gives the same findings.
public struct Reader: Sendable {
  private let limits: Limits
  private let outlines: OutlineReader
  private let terms: TermReader
  private let identities = IdentityReader()
  private let remarks = RemarkReader()
  private let figures = FigureReader()
  private let commitments = CommitmentReader()
  private let mentions = MentionReader()
  private let projects = ProjectReader()

  public init(limits: Limits = .standard) {
    self.limits = limits
    outlines = OutlineReader(limits: limits)
    terms = TermReader(limits: limits)
  }

  /// Everything the document says, in text order. Positions are those of its text, whatever was put together for reading.
  ///
  /// - Parameter known: what the caller knows of the report (place, year) and the text need not say; it wins over the text.
  public func read(_ document: Document, known: Report = Report()) -> Findings {
    guard let rejoined = Rejoined(document) else { return readWhole(document, known) }
    return readWhole(rejoined.document, known).moved(by: rejoined.original)
  }

  private func readWhole(_ document: Document, _ known: Report) -> Findings {
    let outline = outlines.read(document)
    var part = Bounded(document, outline, limits: limits)
    var report = identities.read(document, outline)
    if report.year == nil, report.kind == .workReport { report.year = FileName.year(in: document.name) }
    if let place = known.place { report.place = place }
    if let year = known.year { report.year = year }
    let frames = Frames(document, outline, report)
    let most = limits.findings
    var all = figures.read(part.document.text, frames, most: most)
    part.hold(&all)
    commitments.read(part.document, part.outline, frames, kind: report.kind, most: most, into: &all)
    part.hold(&all)
    all += terms.read(part.document, part.outline)
    let named = mentions.read(part.document.text, home: report.place, most: most)
    projects.read(part.document.text, part.outline, mentions: named, most: most, into: &all)
    all += named
    part.hold(&all)
    all += part.outline.headings
    all.sortByText()
    var remarks = remarks.read(part.document, part.outline)
    if let stop = part.stop { remarks.append(Remark(.stoppedEarly, source: stop..<document.text.count)) }
    return Findings(report: report, all: all, remarks: remarks)
  }
}
