internal import LedgerCore

/// 公众栏目: pages for everybody that stand in the foot of every page and on the home page; the head has no room for them.
struct FacePage {
  let path: String
  let title: Title
  /// What it answers.
  let about: Title

  static let all = [
    FacePage(path: "/results", title: ResultsWords.title, about: ResultsWords.about),
    FacePage(path: "/indicators", title: FrameWords.indicators, about: FaceWords.indicators),
    FacePage(path: "/projects", title: FaceWords.projectsTitle, about: FaceWords.projects),
    FacePage(path: "/ballots", title: FaceWords.ballotsTitle, about: FaceWords.ballots),
    FacePage(path: "/glossary", title: GlossaryWords.title, about: FaceWords.glossary),
    FacePage(path: "/search", title: SearchWords.search, about: FaceWords.search),
    FacePage(path: "/data", title: DataWords.title, about: FaceWords.data),
    FacePage(path: "/about", title: FaceWords.aboutTitle, about: FaceWords.about),
  ]
}
