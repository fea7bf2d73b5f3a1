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
    let width = LineWidth.broken(in: document.text)
    guard let rejoined = Rejoined(document, lineWidth: width) else {
      return readWhole(document, known, lineWidth: width)
    }
    let whole = rejoined.document
    return readWhole(whole, known, lineWidth: LineWidth.broken(in: whole.text)).moved(by: rejoined.original)
  }

  private func readWhole(_ whole: Document, _ known: Report, lineWidth: Int?) -> Findings {
    var part = Bounded(whole, limits: limits)
    let document = part.document
    let outline = outlines.read(document, part.signs, lineWidth: lineWidth)
    part.take(outline)
    var report = identities.read(document, outline)
    if report.year == nil, report.kind == .workReport { report.year = FileName.year(in: document.name) }
    if let place = known.place { report.place = place }
    if let year = known.year { report.year = year }
    let frames = Frames(document, part.signs, outline, report)
    let most = limits.findings
    var (all, places) = figures.read(part.signs, frames, most: most)
    part.hold(&all)
    places.keep(all.count)
    let plan = PlanText(part.signs, places)
    commitments.read(part.document, plan, part.outline, frames, kind: report.kind, most: most, into: &all)
    part.hold(&all)
    all += terms.read(part.document, part.outline)
    let named = mentions.read(part.signs, home: report.place, most: most)
    projects.read(part.signs, part.outline, mentions: named, most: most, into: &all)
    all += named
    part.hold(&all)
    all += part.outline.headings
    all.sortByText()
    var remarks = remarks.read(part.signs, part.outline)
    if let stop = part.stop { remarks.append(Remark(.stoppedEarly, source: stop..<whole.text.count)) }
    return Findings(report: report, all: all, remarks: remarks)
  }
}
