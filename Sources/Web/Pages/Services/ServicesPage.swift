internal import Hummingbird

/// 办事: the doors for those who want something of the government.
enum ServicesPage {
  @Sendable static func answer(_ visit: Visit) async throws -> Response { visit.show(view(visit.frame)) }

  static func view(_ frame: Frame) -> HTML {
    frame.page(
      title: ServicesWords.title, at: "/services", .tag("h1", [:], frame.text(ServicesWords.title)),
      .tag(
        "ul", ["class": "doors"],
        ServicesWords.doors.map { door in
          .tag(
            "li", [:], .tag("a", ["href": door.path], frame.text(door.title)), .tag("p", [:], frame.text(door.words)))
        }))
  }
}
