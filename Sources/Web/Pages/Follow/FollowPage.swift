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
    let notice: Title?
    var fault: Title?
  }

  private static let mostWords = 500

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    visit.showForm { view(asking: visit.form, nil, $0) }
  }

  /// The code is held against the item of that number; tries from an address are counted.
  @Sendable static func find(_ visit: Visit) async throws -> Response {
    let codes = visit.site.codes
    if let seconds = codes.wait(address: visit.address, at: visit.now) {
      return visit.tooMany(seconds) { view(asking: visit.form, FollowWords.wait((seconds + 59) / 60), $0) }
    }
    codes.count(address: visit.address, at: visit.now)
    let (number, typed) = (visit.form.words("number").flatMap { Int($0) }, visit.form["code"].flatMap(FollowCode.read))
    let isRight = try await visit.ask { ledger in
      let wanted = FollowCode.key(typed ?? "", ledger.digest)
      let key = try number.flatMap { $0 > 0 ? try ledger.item($0)?.created.key : nil }
      return Token.matches(key ?? "", wanted) && typed != nil
    }
    guard isRight, let number else {
      return visit.showForm(.unprocessableContent) { view(asking: visit.form, FollowWords.wrong, $0) }
    }
    codes.succeeded(address: visit.address)
    return try await visit.follow(number, then: LocalPath("requests", String(number)).path)
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
    return try await submit(visit, as: "rating", .rate(Rating(grade: grade, words: words))) { item, kind in
      if !kind.waitsForRating(in: item.state) { throw Fault(.conflict, FollowWords.notNow) }
    }
  }

  @Sendable static func add(_ visit: Visit) async throws -> Response {
    guard let words = visit.form.words("words"), words.count <= mostWords else {
      return try await again(visit, FollowWords.empty)
    }
    return try await submit(visit, as: "words", .comment(words)) { _, _ in }
  }

  private static func submit(
    _ visit: Visit, as word: String, _ request: LedgerRequest,
    _ check: @escaping @Sendable (Item, Kind) throws -> Void
  ) async throws -> Response {
    let (id, now, session, asker) = (try visit.item(), visit.now, visit.session, visit.asker)
    if visit.holder == nil {
      // The log keeps every word for ever.
      let sayings = visit.site.sayings
      if let seconds = sayings.wait(address: visit.address, at: now) {
        throw Fault(.tooManyRequests, FollowWords.wait((seconds + 59) / 60), retry: seconds)
      }
      sayings.count(address: visit.address, at: now)
    }
    try await visit.ask { ledger in
      guard let item = try ledger.item(id), let kind = ledger.kinds[item.kind],
        let follower = follower(of: item, session, asker)
      else { throw Fault.nothingHere }
      try check(item, kind)
      _ = try ledger.submit([Draft(on: .item(id), request, by: follower)], at: now)
    }
    return .seeOther(LocalPath("requests", String(id)).with(["done": word]))
  }

  private static func again(_ visit: Visit, _ fault: Title) async throws -> Response {
    guard var model = try await model(visit, try visit.item()) else { throw Fault.nothingHere }
    model.fault = fault
    let shown = model
    return visit.showForm(.unprocessableContent) { view(shown, $0) }
  }

  /// In whose name the visitor speaks on an item: that of who filed it. Nil for everybody else.
  private static func follower(of item: Item, _ session: Session?, _ asker: Asker) -> Asker? {
    if !asker.account.isEmpty, item.createdBy == asker.account { return asker }
    return session?.follows(item.id) == true ? .citizen : nil
  }

  private static func model(_ visit: Visit, _ id: Int) async throws -> Model? {
    let (now, session, asker) = (visit.now, visit.session, visit.asker)
    let notice = visit.query("done").flatMap { FollowWords.done[$0] }
    return try await visit.ask { ledger -> Model? in
      guard let item = try ledger.item(id), let kind = ledger.kinds[item.kind],
        let follower = follower(of: item, session, asker)
      else { return nil }
      let history = try ledger.history(of: id)
      let own = history.filter { $0.event.isPublic || $0.by == follower.account }
      return Model(
        item: item, state: kind.state(item.state)?.title ?? Title(item.state, item.state),
        light: item.lights(kind, try ledger.calendar()).light(at: now),
        clocks: item.clocks.filter(\.isRunning).map {
          (kind.clock($0.rule)?.title ?? Title($0.rule, $0.rule), $0.words(at: now))
        },
        answer: item.answer(in: history, kind),
        history: own.map { entry in
          PromisePage.Line(
            number: entry.number, at: entry.at, by: entry.by == follower.account ? FollowWords.you : entry.role.title,
            words: entry.event.words(kind), event: entry.event)
        },
        mayRate: kind.waitsForRating(in: item.state) && kind.ratedBy.contains(where: follower.roles.contains),
        rating: item.ratings.last, notice: notice)
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
