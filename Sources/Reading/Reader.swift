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

  public func read(_ document: Document) -> Findings {
    let outline = outlines.read(document)
    let report = identities.read(document, outline)
    let frames = Frames(document, outline, report)
    let figures = figures.read(document.text, frames)
    var all = outline.headings + terms.read(document, outline) + figures
    all += commitments.read(document, outline, frames, kind: report.kind, figures: figures)
    let mentions = mentions.read(document.text, home: report.place)
    all += mentions + projects.read(document.text, outline, mentions: mentions)
    all.sort { $0.source.lowerBound < $1.source.lowerBound }
    return Findings(report: report, all: all, remarks: remarks.read(document, outline))
  }
}
