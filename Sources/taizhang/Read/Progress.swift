import Glibc
import Publishing

/// 进度: one line on standard error that is written over, only at a terminal and only for more than one file.
struct Progress {
  let total: Int
  private let isShown: Bool

  init(of total: Int) {
    self.total = total
    isShown = total > 1 && Standard.error.isTerminal
  }

  func show(_ done: Int, next: String?) {
    guard isShown, let next else { return }
    let line = "\(done)/\(total)  \(Terminal.line(next, columns: (Standard.error.columns ?? 80) - 20))"
    Standard.error.put("\r\u{1B}[2K" + line)
  }

  func clear() {
    if isShown { Standard.error.put("\r\u{1B}[2K") }
  }
}
