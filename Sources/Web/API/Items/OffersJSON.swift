internal import LedgerCore

/// 可办: what the one who asks may do with an item now. A move with nothing lacking would be taken.
struct OffersJSON: Encodable {
  let item: Int
  let state: String
  let moves: [Move]

  struct Move: Encodable {
    let move: String
    let title: String
    let to: String
    /// To be handed over with it.
    let asked: [String]
    /// Not met, and nothing handed over meets it.
    let lacking: [String]

    init(_ offer: Offer, _ kind: Kind) {
      move = offer.move.name
      title = offer.move.title.chinese
      to = offer.move.to
      asked = offer.asked.map { $0.words(kind).english }
      lacking = offer.lacking.map { $0.words(kind).english }
    }
  }

  static let schema = Schema.object([
    .must("item", .integer(1...Int.max)), .must("state", .text()),
    .must(
      "moves",
      .list(
        .object([
          .must("move", .text()), .must("title", .text()), .must("to", .text()),
          .must("asked", .list(.text()), "To be handed over with it."),
          .must("lacking", .list(.text()), "Not met, and nothing handed over meets it: it would be refused."),
        ]))),
  ])
}
