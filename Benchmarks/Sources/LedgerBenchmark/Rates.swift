import Foundation
import LedgerCore
import LedgerSQLite
import Meter

/// Durable events a second, in turns with the same rows in bare SQLite in the same folder; the median turn counts.
///
/// Ours is the whole of `submit`: roles and needs, evidence looked up, fold, JSON, hash chain and tree, item rows with their five
/// indexes and search words, a signed checkpoint each thousand. Seven tenths are comments, two are reports, one is creations.
/// The dearer a sync of the disk, the nearer to 1 the ratio: a folder in memory shows what we cost at worst.
enum Rates {
  /// `only` names one of the two, for a profile.
  static func measure(in folder: String, _ kinds: KindCatalogue, only: String? = nil) throws -> [String: Double] {
    let ledger = try SQLiteLedger.create(in: folder + "/ledger", name: "衍溪县", kinds: kinds)
    let bare = BareSQLite(folder + "/bare.sqlite", like: folder + "/ledger/taizhang.sqlite")
    var county = County(items: 2_000, seed: 2, evidence: try County.evidence(in: ledger))
    var figures: [String: Double] = [:]
    var number = 0
    for (name, batch, rounds, turns) in [("single", 1, 200, 15), ("batch", 100, 10, 15)] where only ?? name == name {
      var (ours, theirs): ([Double], [Double]) = ([], [])
      for turn in 0..<turns {
        let drafts = try drafts(batch * rounds, &county, ledger, turn, batch)
        let before = try last(ledger, number)
        // Numbers have no gaps: what was filed to have something to write on goes in unmeasured.
        bare.write(BareSQLite.rows(of: folder + "/ledger/taizhang.sqlite", after: number))
        let time = County.begin.adding(seconds: 86_400 + batch * 1_000 + turn)
        let batches = stride(from: 0, to: drafts.count, by: batch).map {
          Array(drafts[$0..<min($0 + batch, drafts.count)])
        }
        ours.append(try Meter.clock { for drafts in batches { try _ = ledger.submit(drafts, at: time) } })
        number = try last(ledger, before)
        let rows = BareSQLite.rows(of: folder + "/ledger/taizhang.sqlite", after: before)
        theirs.append(
          Meter.clock {
            for start in stride(from: 0, to: rows.count, by: batch) {
              bare.write(rows[start..<min(start + batch, rows.count)])
            }
          })
      }
      let count = Double(batch * rounds)
      figures[name] = count / median(ours)
      figures[name + " bare"] = count / median(theirs)
      figures[name + " ratio"] = median(theirs) / median(ours)
      figures[name + " events"] = count * Double(turns)
    }
    return figures
  }

  /// One event on each of many items, as on a working day: half of them filed just now.
  private static func drafts(
    _ count: Int, _ county: inout County, _ ledger: SQLiteLedger, _ turn: Int, _ batch: Int
  ) throws -> [Draft] {
    let half = max(1, count / 10)
    let ids = try ledger.submit(
      (0..<half).map {
        Draft(on: .new, .create(county.created(turn * 1_000_000 + count * 1_000 + $0)), by: County.supervisor)
      },
      at: County.begin.adding(seconds: 86_400 + batch * 1_000 + turn)
    ).map(\.number)
    var drafts: [Draft] = []
    let evidence = try County.evidence(in: ledger)
    let requests: [Request] = [
      .comment("请于月底前报送进展"),
      .progress(Progressed(period: "2026-01", share: 1_200, note: "已完成施工图设计，正在办理用地手续", evidence: [evidence])),
      .comment("进度滞后，请说明原因"), .comment("已现场核查，情况属实"),
    ]
    while drafts.count < count - count / 10 {
      drafts.append(
        Draft(
          on: .item(ids[drafts.count % half]), requests[drafts.count / half % requests.count], by: County.supervisor))
    }
    while drafts.count < count {
      drafts.append(
        Draft(
          on: .new, .create(county.created(turn * 1_000_000 + count * 1_000 + 500_000 + drafts.count)),
          by: County.supervisor))
    }
    return drafts
  }

  private static func last(_ ledger: SQLiteLedger, _ from: Int) throws -> Int {
    var number = from
    while let last = try ledger.entries(after: number, limit: 100_000).last { number = last.number }
    return number
  }

  static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
}
