/// 相关事项: what a decision, or a measure, may look up beside the item itself. The store gives it; nothing is looked up
/// that no table asks for.
public struct Surroundings {
  public let kinds: KindCatalogue
  public let item: (Int) -> Item?
  /// Items whose parent is that one.
  public let children: (Int) -> [Item]
  /// An entry of the log.
  public let entry: (Int) -> Entry?
  /// The calendar in force.
  public let calendar: WorkingCalendar

  public init(
    kinds: KindCatalogue, item: @escaping (Int) -> Item?, children: @escaping (Int) -> [Item],
    entry: @escaping (Int) -> Entry?, calendar: WorkingCalendar = .builtIn
  ) {
    self.kinds = kinds
    self.item = item
    self.children = children
    self.entry = entry
    self.calendar = calendar
  }

  /// Nothing beside the item.
  public static var none: Surroundings {
    Surroundings(kinds: KindCatalogue([]), item: { _ in nil }, children: { _ in [] }, entry: { _ in nil })
  }

  /// Where an item stands, by its own kind's table; running where the kind is not known.
  func phase(_ item: Item) -> State.Phase { kinds[item.kind]?.phase(item.state) ?? .running }
}
