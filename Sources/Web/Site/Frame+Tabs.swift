internal import LedgerCore

extension Frame {
  /// 分页签: the same page for another place or year; the one that is open is marked. Nothing where there is one only.
  func tabs(_ name: Title, _ tabs: [(words: HTML, path: String, isOpen: Bool)]) -> HTML {
    guard tabs.count > 1 else { return .nothing }
    let links = tabs.map { tab in
      HTML.tag("li", [:], .tag("a", ["href": tab.path, "aria-current": tab.isOpen ? "page" : nil], tab.words))
    }
    return .tag("nav", ["aria-label": name[language]], .tag("ul", ["class": "tabs"], links))
  }
}
