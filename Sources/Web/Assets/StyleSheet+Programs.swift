extension StyleSheet {
  /// What is made for programs: tokens, feeds.
  static let programs = """
    .checks{margin:0;border:1px solid var(--line);border-radius:4px;padding:.3rem 1rem .7rem}.checks legend{font-size:.92rem;padding:0 .3rem}
    .check{margin:.3rem 0}.sign .check input{width:auto}
    code{font-family:ui-monospace,monospace;font-size:.92em;overflow-wrap:anywhere}

    """
}
