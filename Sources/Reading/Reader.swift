public import Documents
public import Facts

/// 读报告的人: reads one document into everything it says.
///
/// A reader holds its vocabulary and nothing else: make one and use it for any number of documents, from any task.
/// The same document always gives the same findings.
public struct Reader: Sendable {
  private let outlines = OutlineReader()
  private let terms = TermReader()
  private let identities = IdentityReader()
  private let remarks = RemarkReader()
  private let figures = FigureReader()
  private let commitments = CommitmentReader()
  private let mentions = MentionReader()
  private let projects = ProjectReader()

  public init() {}

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

  private func readWhole(_ document: Document, _ known: Report, lineWidth: Int?) -> Findings {
    let signs = Signs(document.text)
    let outline = outlines.read(document, signs, lineWidth: lineWidth)
    var report = identities.read(document, outline)
    if report.year == nil, report.kind == .workReport { report.year = FileName.year(in: document.name) }
    if let place = known.place { report.place = place }
    if let year = known.year { report.year = year }
    let frames = Frames(document, outline, report)
    var (all, places) = figures.read(signs, frames)
    commitments.read(document, PlanText(signs, places), outline, frames, kind: report.kind, into: &all)
    all += outline.headings
    all += terms.read(document, outline)
    let named = mentions.read(signs, home: report.place)
    projects.read(signs, outline, mentions: named, into: &all)
    all += named
    all.sortByText()
    return Findings(report: report, all: all, remarks: remarks.read(signs, outline))
  }
}
