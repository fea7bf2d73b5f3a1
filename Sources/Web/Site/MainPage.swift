internal import LedgerCore

/// 主要页面: what the head of every page leads to, for those whom it concerns.
struct MainPage {
  let path: String
  let title: Title
  let audience: Audience

  static let all = [
    MainPage(path: "/", title: FrameWords.home, audience: .anyone),
    MainPage(path: "/items", title: FrameWords.items, audience: .anyone),
    MainPage(path: "/board", title: FrameWords.board, audience: .anyone),
    MainPage(path: "/indicators", title: FrameWords.indicators, audience: .anyone),
    MainPage(path: "/services", title: FrameWords.services, audience: .anyone),
    MainPage(path: "/work", title: FrameWords.work, audience: .roles(Audience.staff)),
    MainPage(path: "/desk", title: CasesWords.title, audience: .roles(Audience.staff)),
    MainPage(path: "/deputy", title: DeputyWords.title, audience: .roles([.deputy])),
  ]
}
