/// 流转: one way from state to state, who may take it and what it needs.
public struct Move: Hashable, Sendable {
  public let name: String
  public let title: Title
  public let from: [String]
  public let to: String
  public let by: Set<LedgerRole>
  public let needs: [Need]

  public init(
    _ name: String, _ chinese: String, from: String..., to: String, by: Set<LedgerRole>, needs: [Need] = []
  ) {
    self.name = name
    self.title = Title(chinese, name)
    self.from = from
    self.to = to
    self.by = by
    self.needs = needs
  }

  init(changing move: Move, title: Title, by: Set<LedgerRole>, needs: [Need]) {
    name = move.name
    self.title = title
    from = move.from
    to = move.to
    self.by = by
    self.needs = needs
  }
}

/// 条件: what a move needs before it is made.
public enum Need: Hashable, Sendable {
  /// 理由 in words, given with the move.
  case reason
  /// 佐证材料: at least one file, given with the move or since the item entered its state.
  case evidence
  /// A file handed over with the move itself, as named: the decision it rests on.
  case handed(String)
  /// A field of the kind that is filled, now or before.
  case field(String)
  /// A field filled with one of the values.
  case value(String, [String])
  /// 牵头单位 named.
  case lead
  /// A due date set.
  case due
  /// 签字: so many different accounts have signed since the item entered its state.
  case signatures(Int)
  /// Made at most once in an item's life: 只可退回一次.
  case once
  /// Made only while that clock has not run out.
  case before(clock: String)
  /// 期满: made only after that clock has run out: 公示.
  case elapsed(clock: String)
  /// Made only after another move was: 重办之后.
  case after(move: String)
  /// Progress has been reported since the item entered its state.
  case progress
  /// 子项 all done or dropped, but for those of the kinds named: a target is judged by the next report, a project runs on for years.
  case children(besides: [String] = [])
  /// 到期日 still ahead.
  case dueAhead
  /// 表决通过: a ballot that the item is linked to was counted and carried it.
  case carried
  /// 落选: such a ballot was counted and did not carry it.
  case notCarried
  /// 票已发出: the item's own ballot was opened.
  case ballotOpened
  /// 计票完毕: the item's own ballot was counted.
  case ballotCounted
  /// The latest rating is one of these.
  case rating([Rating.Grade])
  /// A rating given since the item entered its state.
  case rated
  /// Of the accounts that rated since the item entered its state, at least so many hundredths say satisfied or basically
  /// satisfied (`true`), or fewer (`false`); refused as long as none did.
  case satisfied(Bool, percent: Int)
  /// The item's aim (fields `value`, `comparator`, `measure`) is met by the field, or (`false`) is not.
  case meets(Bool, field: String)
  /// Linked to another item in that way.
  case link(Linked.How)
  /// 不超预算: this field with that of the parent's other parts in these states stays within the parent's field `of`.
  case budget(String, of: String, spentIn: [String])
  /// 不超: this field is no more than the other.
  case atMost(String, of: String)
}
