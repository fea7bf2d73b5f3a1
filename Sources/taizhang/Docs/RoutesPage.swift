import HTTPTypes
import LedgerCore
import Web

/// docs/generated/routes.md: every path of the site, and who is let in.
enum RoutesPage {
  static var text: String {
    var lines = [
      "# Routes of the site", "",
      "Written by `taizhang docs routes` from `Sources/Web/Routes/`; do not edit. Who is let in is only the door: what is",
      "shown there is what the visitor may see, and what is done is decided by the item. The last column says which call of",
      "the interface does what a page or form does.", "",
      "| method | path | 页面 | page | who | for programs |", "|---|---|---|---|---|---|",
    ]
    lines += Route.all.map { route in
      "| \(route.method.rawValue) | `\(route.path)` | \(route.title.chinese) | \(route.title.english) | \(route.audience.title.english) | \(route.forPrograms) |"
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
