internal import Hummingbird
internal import LedgerCore

/// 单位: the tree of offices, with what each is competent in.
enum OfficesPage {
  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let (tree, isListed) = try await visit.ask { ledger in
      (try ledger.offices(), try ledger.settingsFiles().first { $0.path == "offices.yaml" }?.text != nil)
    }
    return visit.show(view(tree, isListed: isListed, visit.frame))
  }

  static func view(_ tree: OfficeTree, isListed: Bool, _ frame: Frame) -> HTML {
    let head = [
      AdministrationWords.name, AdministrationWords.aliases, AdministrationWords.duties, AdministrationWords.superior,
    ]
    func list(_ words: [String]) -> HTML {
      words.isEmpty ? "—" : frame.said(words.joined(separator: AdministrationWords.separator))
    }
    let rows = tree.offices.map { office -> HTML in
      let cells = [list(office.aliases), list(office.duties), office.superior.map(frame.said) ?? "—"]
      let depth = max(0, tree.chain(of: office.name).count - 1)
      return .tag(
        "tr", [:],
        [
          .tag(
            "th", ["scope": "row", "class": "depth\(min(depth, 4))"], frame.said(office.name))
        ]
          + zip(head.dropFirst(), cells).map { title, cell in
            .tag("td", ["data-name": title[frame.language]], cell)
          })
    }
    return frame.page(
      title: AdministrationWords.offices, at: "/work", WorkSections.view("/admin/offices", frame),
      .tag("h1", [:], frame.text(AdministrationWords.offices)),
      .tag("p", ["class": "quiet"], frame.text(AdministrationWords.officesLead)),
      .tag(
        "p", [:], frame.text(isListed ? AdministrationWords.listed : AdministrationWords.unlisted), " ",
        .tag(
          "a", ["href": LocalPath("admin", "settings").with(["file": "offices.yaml"])],
          frame.text(AdministrationWords.edit))),
      frame.table(head, rows))
  }
}
