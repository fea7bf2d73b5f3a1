internal import LedgerCore

extension Frame {
  /// 经过, the newest first.
  ///
  /// - Parameter more: What stands behind the words of an entry.
  func history(_ lines: [PromisePage.Line], _ more: (PromisePage.Line) -> HTML = { _ in .nothing }) -> HTML {
    .tag(
      "ol", ["class": "history"],
      lines.reversed().map { line in
        .tag(
          "li", ["id": "entry-\(line.number)"], time(line.at), .tag("span", ["class": "by"], said(line.by[language])),
          said(line.words[language]), more(line))
      })
  }
}
