internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 订阅: changes as Atom (RFC 4287) and JSON Feed 1.1, the same for everybody.
struct Feed {
  let title: String
  /// Of the site, as the one who asks sees it: `https://host`.
  let site: String
  /// Path and query of the feed itself.
  let path: String
  /// Path of the page that shows the same.
  let page: String
  let changes: [Changes.Change]
  let now: Moment

  var atom: String {
    let updated = changes.first?.at ?? Moment(seconds: 0)
    let entries = changes.map { change in
      XML.tag(
        "entry", [:], XML.text("id", id(change)), XML.text("title", FeedWords.line(change.title, change.words.chinese)),
        XML.text("updated", change.at.rfc3339),
        XML.tag("link", ["rel": "alternate", "href": site + address(change)]),
        XML.tag("author", [:], XML.text("name", change.role.chinese)),
        XML.tag("category", ["term": change.kind.english, "label": change.kind.chinese]),
        XML.text("summary", change.words.chinese))
    }
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
      + XML.tag(
        "feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": Language.chinese.tag],
        XML.text("id", site + path), XML.text("title", title), XML.text("updated", updated.rfc3339),
        XML.tag("link", ["rel": "self", "type": "application/atom+xml", "href": site + path]),
        XML.tag("link", ["rel": "alternate", "type": "text/html", "href": site + page]), entries.joined(separator: "\n")
      ) + "\n"
  }

  var json: JSON {
    [
      "version": "https://jsonfeed.org/version/1.1", "title": .text(title), "home_page_url": .text(site + page),
      "feed_url": .text(site + path), "language": .text(Language.chinese.tag),
      "items": .list(
        changes.map { change in
          [
            "id": .text(id(change)), "url": .text(site + address(change)),
            "title": .text(FeedWords.line(change.title, change.words.chinese)),
            "content_text": .text(change.words.chinese), "date_published": .text(change.at.rfc3339),
            "authors": [["name": .text(change.role.chinese)]], "tags": [.text(change.kind.chinese)],
          ]
        }),
    ]
  }

  private func address(_ change: Changes.Change) -> String { LocalPath("items", String(change.item)).path }
  /// An entry never changes its number.
  private func id(_ change: Changes.Change) -> String { "\(site)/api/v1/entries/\(change.entry)" }
}

extension Visit {
  /// The site as the one who asks reaches it.
  var ownAddress: String {
    "\(site.isBehindProxy ? "https" : "http")://\(Host.checked(request.head.authority) ?? "localhost")"
  }
}

/// 主机名
enum Host {
  /// A name of a host with or without a port; nil for anything else.
  static func checked(_ text: String?) -> String? {
    guard let text, !text.isEmpty, text.utf8.count <= 255,
      text.unicodeScalars.allSatisfy({
        ("0"..."9").contains($0) || ("a"..."z").contains($0) || ("A"..."Z").contains($0)
          || ".-:[]".unicodeScalars.contains($0)
      })
    else { return nil }
    return text
  }
}
