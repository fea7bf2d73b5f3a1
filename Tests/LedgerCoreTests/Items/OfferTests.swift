import LedgerCore
import Testing

/// A button is there exactly where the ledger would take the move: in every state of every kind, as every role.
@Suite("Offers")
struct OfferTests {
  @Test(arguments: PairTests.all) func anOfferIsOpenExactlyWhereTheMoveWouldBeTaken(standing: PairTests.Standing) throws
  {
    let kinds = try KindCatalogue.builtIn()
    var walker = try Walker(kinds.named(standing.kind), kinds)
    try walker.walk(to: standing.state)
    let item = try #require(walker.item)
    for role in LedgerRole.allCases {
      let asker = Asker(account: "admin", roles: [role])
      for offer in item.offers(for: asker, at: walker.table.now, walker.kind, around: walker.table.around) {
        let supply = brought(offer, walker.kind, walker.table.now)
        let refusal = walker.table.refusal(.move(offer.move.name, supply), on: item.id, as: [role])
        #expect(
          offer.isOpen == (refusal == nil),
          "\(offer.move.name) as \(role): open \(offer.isOpen), \(refusal?.description ?? "taken")")
      }
    }
  }

  /// What is asked for and nothing else; of a move that is not open, everything that it could ask for.
  private func brought(_ offer: Offer, _ kind: Kind, _ now: Moment) -> Request.Supply {
    var supply = Request.Supply()
    let needs = offer.isOpen ? offer.asked : offer.move.needs
    for need in needs {
      switch need {
      case .reason: supply.reason = "理由"
      case .evidence, .handed: supply.evidence = [.any]
      case .field(let name) where supply.fields[name] == nil: supply.fields[name] = sample(name, kind, now)
      case .value(let name, let values): supply.fields[name] = values.first
      case .meets(let wanted, let name): supply.fields[name] = wanted ? "9" : "1"
      case .budget(let name, _, _): supply.fields[name] = "5"
      default: break
      }
    }
    return supply
  }

  private func sample(_ name: String, _ kind: Kind, _ now: Moment) -> String? {
    switch kind.field(name)?.form {
    case .quantity, .numbers, .count: "5"
    case .limit: "5d"
    case .plan: "2026-06:50% 2026-12:100%"
    case .day: now.day.adding(days: 30).description
    case .choice(let choices): choices.first
    case .personal: "p-" + String(repeating: "0", count: 32)
    case .position: "28.45,119.92"
    case .text: "文字"
    case nil: nil
    }
  }
}
