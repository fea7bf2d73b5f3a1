/// 分派: what is asked for when somebody says who leads, who helps and by when.
extension Item {
  /// Assigning, and the move of that name where the item then has office and date and its state goes on by it.
  public func assigning(_ assigned: Assigned, _ kind: Kind) -> [Request] {
    let hasAll = (assigned.parties.lead ?? parties.lead) != nil && (assigned.due ?? due) != nil
    let goesOn = kind.moves(from: state).contains { $0.name == "assign" && $0.to != state }
    return hasAll && goesOn ? [.assign(assigned), .move("assign", .init())] : [.assign(assigned)]
  }
}
