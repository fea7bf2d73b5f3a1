extension Asker {
  /// 经办: whether this one handles the item's case and so may see whom it is about; everybody else sees it masked.
  public func handles(_ item: Item) -> Bool {
    role(among: [.window, .supervisor, .lead, .support], on: item.parties) != nil
  }
}
