import LedgerCore
import Publishing
import Reading

/// 统计口径 of one kind: each measure over all items, then by what it is shown by, always with what was counted.
struct MeasureTable {
  let kind: Kind
  let items: [Item]
  let session: Session

  func put() throws(Failure) {
    var grid = Grid([
      Grid.Column(title: "统计", least: 8), Grid.Column(title: "分组", least: 8), Grid.Column(title: "数值", right: true),
      Grid.Column(title: "计数", right: true),
    ])
    for measure in kind.measures {
      let all = measure.evaluate(items, kind, at: session.now, around: around)
      grid.rows.append([Cell(measure.title.chinese, .strong), Cell("全部")] + cells(all, items))
      for name in measure.by {
        let groups = measure.evaluate(items, by: name, kind, at: session.now, around: around)
        guard groups.count > 1 else { continue }
        for group in groups where group.measured.whole > 0 {
          grid.rows.append([Cell(""), Cell(Self.title(group.value, of: name))] + cells(group.measured, group.items))
        }
      }
    }
    try Tabulating.put(grid)
  }

  /// An indicator by the first of its wordings; everything else is said as it is kept.
  private static func title(_ value: String, of name: String) -> String {
    guard name == "indicator" else { return value }
    return IndicatorCatalogue.entries.first { $0.code == value }?.wordings.first ?? value
  }

  /// The figure, and of how many it was made: no data is not 0.
  private func cells(_ measured: Measured, _ items: [Item]) -> [Cell] {
    if case .done = measured.measure.formula {
      let rollUp = RollUp(items, kind)
      return [Cell(measured.percent), Cell("\(rollUp.of)项中\(rollUp.counted)项有数据", .quiet)]
    }
    return [Cell(measured.percent), Cell(measured.text == measured.percent ? "" : measured.text, .quiet)]
  }

  private var around: Surroundings {
    Surroundings(
      kinds: session.kinds, item: { try? session.ledger.item($0) },
      children: { id in
        var filter = ItemFilter()
        filter.parent = id
        return ((try? session.items(filter)) ?? []).compactMap { try? session.ledger.item($0.id) }
      }, entry: { _ in nil })
  }
}
