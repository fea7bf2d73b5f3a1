internal import Hummingbird
internal import LedgerCore

/// 怎样看这本台账: what the ledger is, its lights, its proof and its privacy, in plain words.
enum AboutPage {
  @Sendable static func answer(_ visit: Visit) async throws -> Response { visit.show(view(visit.frame)) }

  static func view(_ frame: Frame) -> HTML {
    frame.page(
      title: AboutWords.title, .tag("h1", [:], frame.text(AboutWords.title)),
      .tag("p", ["class": "lead"], frame.text(AboutWords.lead)), steps(frame), lights(frame), proof(frame),
      part(AboutWords.privacy, AboutWords.private, frame), part(AboutWords.mistakes, AboutWords.wrong, frame),
      places(frame))
  }

  private static func part(_ title: Title, _ sentences: [Title], _ frame: Frame) -> HTML {
    .tag("h2", [:], frame.text(title)) + .group(sentences.map { .tag("p", [:], frame.text($0)) })
  }

  private static func steps(_ frame: Frame) -> HTML {
    .tag("h2", [:], frame.text(AboutWords.what))
      + .tag("ol", [:], AboutWords.steps.map { .tag("li", [:], frame.text($0)) })
  }

  private static func lights(_ frame: Frame) -> HTML {
    let list = LightWords.order.flatMap { color in
      [
        HTML.tag("dt", [:], frame.light(color)), HTML.tag("dd", [:], frame.text(AboutWords.meaning(color))),
      ]
    }
    return .tag("h2", [:], frame.text(AboutWords.lights)) + .tag("dl", ["class": "facts"], list)
      + .tag("p", [:], frame.text(AboutWords.clocks))
  }

  private static func proof(_ frame: Frame) -> HTML {
    .tag("h2", ["id": "proof"], frame.text(AboutWords.proof))
      + .group(AboutWords.proofs.map { .tag("p", [:], frame.text($0)) })
      + .tag(
        "ol", [:],
        .tag(
          "li", [:], frame.text(AboutWords.takeCheckpoint), " ",
          .tag("a", ["href": "/checkpoint"], frame.text(DataWords.checkpoint))),
        .tag("li", [:], frame.text(AboutWords.takeProof)),
        .tag(
          "li", [:], frame.text(AboutWords.runCheck),
          .tag(
            "pre", [:],
            .tag(
              "code", [:],
              "pip install pymerkle\npython3 check-proofs.py \"$(curl SITE/verifier)\" < item-12-proofs.jsonl"))),
        .tag("li", [:], frame.text(AboutWords.later)))
      + .tag("p", ["class": "quiet"], frame.text(AboutWords.standards))
  }

  private static func places(_ frame: Frame) -> HTML {
    .tag("h2", [:], frame.text(AboutWords.more))
      + .tag(
        "ul", [:],
        FacePage.all.map { page in .tag("li", [:], .tag("a", ["href": page.path], frame.text(page.title))) })
  }
}
