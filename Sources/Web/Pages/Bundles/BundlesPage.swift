internal import Hummingbird
internal import LedgerCore

/// 一件事清单: what can be had in one visit.
enum BundlesPage {
  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let bundles = try await visit.ask { $0.bundles }
    return visit.show(view(bundles, visit.frame))
  }

  static func view(_ bundles: [ServiceBundle], _ frame: Frame) -> HTML {
    frame.page(
      title: BundlesWords.title, at: "/services", .tag("h1", [:], frame.text(BundlesWords.title)),
      .tag("p", [:], frame.text(BundlesWords.lead)),
      bundles.isEmpty
        ? .tag("p", ["class": "quiet"], frame.text(BundlesWords.none))
        : .tag("ul", ["class": "doors"], bundles.map { door($0, frame) }))
  }

  private static func door(_ bundle: ServiceBundle, _ frame: Frame) -> HTML {
    .tag(
      "li", [:], .tag("a", ["href": LocalPath("bundles", bundle.name).path], frame.said(bundle.title)),
      .tag("p", [:], frame.said(bundle.audience)),
      .tag(
        "p", ["class": "quiet"],
        frame.text(BundlesWords.count(bundle.parts.count, Set(bundle.parts.map(\.office)).count)), " · ",
        frame.text(BundlesWords.promise), " ", frame.text(bundle.promise.title)))
  }
}

extension Limit {
  var title: Title { Title(chinese, english) }
}
