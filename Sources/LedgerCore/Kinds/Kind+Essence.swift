extension KindCatalogue {
  /// What of the tables a fold and its light depend on, as text: two catalogues of the same give the same row of every item.
  ///
  /// Titles, roles and needs are not in it: they are asked for when something is decided, and change nothing that was.
  public var essence: String { kinds.map(\.essence).sorted().joined(separator: "\n") }
}

extension Kind {
  fileprivate var essence: String {
    let states = states.map { "\($0.name) \($0.phase.rawValue)" }
    let clocks = clocks.map { clock in
      let variants = clock.variants.map { "\($0.field)=\($0.value) \($0.limit)" }
      return [
        clock.name, clock.limit.description, variants.joined(separator: ","), clock.startsIn.joined(separator: ","),
        clock.lives.sorted().joined(separator: ","), clock.pausesIn.joined(separator: ","),
        "\(clock.restartsOnProgress) \(clock.restartsOnMove ?? "") \(clock.limitField ?? "") \(clock.waits)",
      ].joined(separator: "|")
    }
    return ([name, "\(pace)"] + states + clocks).joined(separator: ";")
  }
}
