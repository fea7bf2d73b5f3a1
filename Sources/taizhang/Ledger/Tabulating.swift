import LedgerCore
import Publishing

/// Lists of the ledger as tables for people.
enum Tabulating {
  static func put(_ grid: Grid) throws(Failure) {
    var out = Bytes()
    var grid = grid
    // Titles come from reports and people: none may move a cursor.
    for row in grid.rows.indices {
      for cell in grid.rows[row].indices { grid.rows[row][cell].words = Plain.line(grid.rows[row][cell].words) }
    }
    grid.write(to: &out, look: Standard.output.tableLook)
    try Standard.output.write(out)
  }

  static func items(_ rows: [ItemRow], _ kinds: KindCatalogue) -> Grid {
    var grid = Grid([
      Grid.Column(title: "号", right: true), Grid.Column(title: "灯"), Grid.Column(title: "类别"),
      Grid.Column(title: "状态"), Grid.Column(title: "事项", least: 20), Grid.Column(title: "牵头单位", least: 8, spare: true),
      Grid.Column(title: "时限"), Grid.Column(title: "地方", spare: true), Grid.Column(title: "年份", spare: true),
    ])
    grid.rows = rows.map { row in
      [
        Cell(String(row.id)), light(row.light), Cell(kinds[row.kind]?.title.chinese ?? row.kind),
        Cell(kinds[row.kind]?.state(row.state)?.title.chinese ?? row.state), Cell(row.title), Cell(row.office ?? ""),
        Cell(row.due?.description ?? ""), Cell(row.place, .quiet), Cell(String(row.year), .quiet),
      ]
    }
    return grid
  }

  static func light(_ color: Light.Color) -> Cell {
    switch color {
    case .red: Cell("红", .warning)
    case .yellow: Cell("黄", .warning)
    case .green: Cell("绿", .promise)
    case .blue: Cell("蓝", .promise)
    case .grey: Cell("灰", .quiet)
    case .none: Cell("—", .quiet)
    }
  }
}
