internal import LedgerCore

/// 差错页: what went wrong and where to go on.
enum FaultPage {
  static func view(_ fault: Fault, _ frame: Frame) -> HTML {
    frame.page(
      title: fault.words,
      .tag(
        "section", ["class": "fault"], .tag("h1", [:], .text(fault.words[frame.language])),
        fault.detail.map { detail in
          HTML.tag("p", ["class": "quiet"], frame.text(FaultWords.said))
            + .tag("blockquote", ["lang": "en"], .text(detail))
        } ?? .nothing,
        .tag("p", [:], .tag("a", ["href": "/"], frame.text(FaultWords.home)))))
  }
}
