import LedgerCore

enum AssignmentTable {
  static func show(_ items: [Int], _ filter: ItemFilter, _ session: Session) throws {}
}
