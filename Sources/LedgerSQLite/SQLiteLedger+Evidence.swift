extension SQLiteLedger {
  /// Where files of evidence are taken and found.
  public var evidence: EvidenceStore { EvidenceStore(folder: folder) }
}
