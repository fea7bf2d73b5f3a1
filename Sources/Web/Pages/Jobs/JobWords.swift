internal import LedgerCore

/// Words of work that goes on behind the pages.
enum JobWords {
  static let title = Title("后台任务", "Long work")
  static let lead = Title(
    "导入、核验、备份要些时间：可以离开这一页，过后再来看。做过什么，台账的记录里都有；这张单子随服务重启清空。",
    "Importing, verifying and backups take a while: leave this page and come back. What they did is in the log; this list is emptied by a restart."
  )
  static let none = Title("没有任务。", "There is none.")
  static let subject = Title("对象", "Of what")
  static let by = Title("经办", "By")
  static let began = Title("开始", "Began")
  static let state = Title("情况", "State")
  static let waiting = Title("排队等候", "waiting for its turn")
  static let failed = Title("没有办成", "failed")
  static let done = Title("已办完", "done")
  static let colon = Title("：", ": ")
  static let again = Title("再看一次", "Look again")
  static let all = Title("所有任务", "All of them")
  static let tooMany = Title("等候的任务太多：请过一会儿再提交。", "Too much waits already: try again in a while.")
  static let unreadable = Title("这个文件读不了，没有写入任何内容。", "This file cannot be read; nothing was written.")

  static func running(_ done: Int, of total: Int) -> Title {
    total > 0 ? Title("正在办理：\(done)/\(total)", "under way: \(done) of \(total)") : Title("正在办理", "under way")
  }

  static func words(_ state: Jobs.State) -> Title {
    switch state {
    case .waiting: waiting
    case .running(let done, let total): running(done, of: total)
    case .done: done
    case .failed: failed
    }
  }
}
