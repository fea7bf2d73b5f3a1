internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 查询诉求: how a request stands, for who shows its code, and what they say of the answer.
enum FollowPage {
  struct Model: Sendable {
    let item: Item
    let state: Title
    let light: Light
    let clocks: [(title: Title, words: Title)]
    let answer: (words: String, at: Moment)?
    let history: [PromisePage.Line]
    let mayRate: Bool
    let rating: Rating?
    var notice: Title?
    var fault: Title?
  }

  static let mostWords = 500

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    visit.showForm { view(asking: visit.form, nil, $0) }
  }

  /// The code is held against the item of that number; tries from an address are counted.
  @Sendable static func find(_ visit: Visit) async throws -> Response {
    let (number, typed) = (visit.form.words("number").flatMap { Int($0) }, visit.form["code"] ?? "")
    do {
      let isRight = try await Following.shows(typed, of: number, visit)
      guard isRight, let number else {
        return visit.showForm(.unprocessableContent) { view(asking: visit.form, FollowWords.wrong, $0) }
      }
      return try await visit.follow(number, then: LocalPath("requests", String(number)).path)
    } catch let fault as Fault where fault.status == .tooManyRequests {
      return visit.tooMany(fault.retry ?? 60) { view(asking: visit.form, fault.words, $0) }
    }
  }

  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let id = try visit.item()
    guard let model = try await model(visit, id) else { return .seeOther("/requests") }
    return visit.showForm { view(model, $0) }
  }

  @Sendable static func rate(_ visit: Visit) async throws -> Response {
    guard let grade = visit.form["grade"].flatMap(Rating.Grade.init(rawValue:)) else {
      return try await again(visit, FollowWords.noGrade)
    }
    let words = visit.form.words("words")
    if (words ?? "").count > mostWords { return try await again(visit, FollowWords.empty) }
    return try await say(visit, as: "rating", .rate(Rating(grade: grade, words: words)))
  }

  @Sendable static func add(_ visit: Visit) async throws -> Response {
    guard let words = visit.form.words("words"), words.count <= mostWords else {
      return try await again(visit, FollowWords.empty)
    }
    return try await say(visit, as: "words", .comment(words))
  }

  private static func say(_ visit: Visit, as word: String, _ request: LedgerRequest) async throws -> Response {
    let id = try visit.item()
    try await Following.say(request, of: id, follower(visit), visit)
    return .seeOther(LocalPath("requests", String(id)).with(["done": word]))
  }

  private static func again(_ visit: Visit, _ fault: Title) async throws -> Response {
    guard var model = try await model(visit, try visit.item()) else { throw Fault.nothingHere }
    model.fault = fault
    let shown = model
    return visit.showForm(.unprocessableContent) { view(shown, $0) }
  }

  /// What the session follows, or the account filed.
  private static func follower(_ visit: Visit) -> Following.Follower {
    let (session, asker) = (visit.session, visit.asker)
    return { item in
      Following.filer(of: item, asker) ?? (session?.follows(item.id) == true ? .citizen : nil)
    }
  }

  private static func model(_ visit: Visit, _ id: Int) async throws -> Model? {
    let (now, follower) = (visit.now, follower(visit))
    let notice = visit.query("done").flatMap { FollowWords.done[$0] }
    return try await visit.ask { ledger in
      var model = try Following.model(of: ledger, id, follower, at: now)
      model?.notice = notice
      return model
    }
  }
}

extension Item {
  /// 答复: the words of the last move into a state that waits for a rating.
  func answer(in history: [Entry], _ kind: Kind) -> (words: String, at: Moment)? {
    for entry in history.reversed() {
      let event = corrections[entry.number] ?? entry.event
      guard case .moved(let moved) = event, kind.waitsForRating(in: moved.to), let words = moved.reason else {
        continue
      }
      return (words, entry.at)
    }
    return nil
  }
}
