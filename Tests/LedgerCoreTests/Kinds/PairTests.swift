import LedgerCore
import Testing

/// Every pair of states of every kind: a listed move, allowed with its role and refused without; or no such move.
@Suite("Pairs of states")
struct PairTests {
  struct Standing: Sendable, CustomTestStringConvertible {
    let kind: String
    let state: String
    var testDescription: String { "\(kind): \(state)" }
  }

  static let all = ((try? KindCatalogue.builtIn().kinds) ?? []).flatMap { kind in
    kind.states.map { Standing(kind: kind.name, state: $0.name) }
  }

  private func walker(_ standing: Standing) throws -> Walker {
    let kinds = try KindCatalogue.builtIn()
    var walker = try Walker(kinds.named(standing.kind), kinds)
    try walker.walk(to: standing.state)
    return walker
  }

  @Test(arguments: all) func aListedMoveIsMadeInEachOfItsRolesAndNoOther(standing: Standing) throws {
    let walker = try walker(standing)
    for move in walker.kind.moves(from: standing.state) {
      for role in LedgerRole.allCases {
        var copy = walker
        let supply = try copy.prepare(move)
        let refusal = copy.table.refusal(.move(move.name, supply), on: copy.id, as: [role])
        if move.by.contains(role) {
          #expect(refusal == nil, "\(move.name) as \(role)")
          try copy.table.ask(.move(move.name, supply), on: copy.id, as: [role])
          #expect(copy.state == move.to)
        } else {
          for other in move.by {
            #expect(refusal?.description.contains("\(other.title.chinese) (\(other.rawValue))") == true, "\(move.name)")
          }
        }
      }
    }
  }

  @Test(arguments: all) func whatIsNotListedIsNoSuchMove(standing: Standing) throws {
    let walker = try walker(standing)
    let listed = walker.kind.moves(from: standing.state)
    for move in walker.kind.moves where !listed.contains(move) {
      let refusal = walker.table.refusal(.move(move.name, .init()), on: walker.id)
      guard case .noSuchMove(move.name, _, let from, let possible) = refusal else {
        Issue.record("\(move.name) out of \(standing.state): \(refusal?.description ?? "taken")")
        continue
      }
      #expect(from.english == standing.state)
      #expect(possible == listed.map(\.name))
    }
  }

  @Test(arguments: all) func buttonsAreTheListedMoves(standing: Standing) throws {
    let walker = try walker(standing)
    let asker = Asker(account: "a", roles: [.supervisor])
    let moves = try #require(walker.item).moves(for: asker, walker.kind)
    #expect(moves.map(\.move) == walker.kind.moves(from: standing.state))
    #expect(moves.allSatisfy { $0.allowed == $0.move.by.contains(.supervisor) })
  }

  @Test(arguments: all) func aNeedThatIsNotMetIsNamed(standing: Standing) throws {
    let walker = try walker(standing)
    for move in walker.kind.moves(from: standing.state) {
      for need in move.needs {
        switch need {
        case .reason:
          var copy = walker
          var supply = try copy.prepare(move)
          supply.reason = ""
          #expect(copy.table.refusal(.move(move.name, supply), on: copy.id)?.description.contains("reason") == true)
        case .handed:
          var copy = walker
          var supply = try copy.prepare(move)
          supply.evidence = []
          #expect(copy.table.refusal(.move(move.name, supply), on: copy.id)?.description.contains("file") == true)
        case .field(let name):
          var copy = walker
          var supply = try copy.prepare(move)
          supply.fields[name] = ""
          #expect(
            copy.table.refusal(.move(move.name, supply), on: copy.id)?.description.contains("“\(name)”") == true,
            "\(move.name) \(name)")
        default: break
        }
      }
    }
  }
}
