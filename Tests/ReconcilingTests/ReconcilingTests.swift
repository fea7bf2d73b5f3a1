import Testing

@Suite struct ReconcilingTests {}
