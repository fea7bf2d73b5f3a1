internal import HTTPTypes
internal import LedgerCore

/// 跟踪诉求: how a request stands for who follows it, and what they say of it, on the page and by a program.
enum Following {
  /// In whose name somebody speaks on an item: that of who filed it. Nil for everybody else.
  typealias Follower = @Sendable (Item) -> Asker?

  /// An account on what it filed itself.
  static func filer(of item: Item, _ asker: Asker) -> Asker? {
    !asker.account.isEmpty && item.createdBy == asker.account ? asker : nil
  }

  /// Whether a code is that of the item of a number. Tries from an address are counted, and refused beyond the limit.
  static func shows(_ typed: String, of number: Int?, _ visit: Visit) async throws -> Bool {
    let codes = visit.site.codes
    if let seconds = codes.wait(address: visit.address, at: visit.now) {
      throw Fault(.tooManyRequests, FollowWords.wait((seconds + 59) / 60), retry: seconds)
    }
    codes.count(address: visit.address, at: visit.now)
    let code = FollowCode.read(typed)
    let isRight = try await visit.ask { ledger in
      let wanted = FollowCode.key(code ?? "", ledger.digest)
      let key = try number.flatMap { $0 > 0 ? try ledger.item($0)?.created.key : nil }
      return Token.matches(key ?? "", wanted) && code != nil
    }
    if isRight { codes.succeeded(address: visit.address) }
    return isRight
  }

  /// Nil for who does not follow it.
  static func model(
    of ledger: any OpenLedger, _ id: Int, _ follower: Follower, at now: Moment
  ) throws -> FollowPage.Model? {
    guard let item = try ledger.item(id), let kind = ledger.kinds[item.kind], let follower = follower(item) else {
      return nil
    }
    let history = try ledger.history(of: id)
    let own = history.filter { $0.event.isPublic || $0.by == follower.account }
    return FollowPage.Model(
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
      rating: item.ratings.last)
  }

  /// A rating or words of who follows it. Those without an account are counted: the log keeps every word for ever.
  ///
  /// - Parameter key: Under which a second delivery is answered by the entries of the first.
  @discardableResult
  static func say(
    _ request: LedgerRequest, of id: Int, _ follower: @escaping Follower, _ visit: Visit, once key: Delivery.Once? = nil
  ) async throws -> [Entry] {
    let now = visit.now
    if visit.holder == nil {
      let sayings = visit.site.sayings
      if let seconds = sayings.wait(address: visit.address, at: now) {
        throw Fault(.tooManyRequests, FollowWords.wait((seconds + 59) / 60), retry: seconds)
      }
      sayings.count(address: visit.address, at: now)
    }
    return try await visit.ask { ledger in
      guard let item = try ledger.item(id), let kind = ledger.kinds[item.kind], let follower = follower(item) else {
        throw Fault.nothingHere
      }
      if case .rate = request, !kind.waitsForRating(in: item.state) {
        throw Fault(.conflict, FollowWords.notNow)
      }
      return try ledger.deliver(Delivery([Draft(on: .item(id), request, by: follower)], once: key), at: now)
    }
  }
}
