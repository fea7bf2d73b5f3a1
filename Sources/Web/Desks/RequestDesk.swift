public import LedgerCore

/// 诉求台: what requests and bundles ask of the ledger beside the log.
public protocol RequestDesk {
  /// 一件事, as the folder's settings have them.
  var bundles: [ServiceBundle] { get }

  /// Files an item with what is kept of who asked for it, both or neither.
  func file(_ created: Created, about data: PersonalData, by asker: Asker, at now: Moment) throws -> [Entry]
  /// Who asked for an item, whole to those who handle its case and masked to others; nil where nobody is kept.
  func applicant(of item: Item, for asker: Asker) throws -> ApplicantSight?
  /// SHA-256 in hexadecimal: what is handed out once (codes, tokens of a ballot) stands in the ledger only so.
  func digest(of secret: String) -> String
}
