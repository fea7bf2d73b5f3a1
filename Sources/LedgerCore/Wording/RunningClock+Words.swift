extension RunningClock {
  /// 时限推算 in one line that can be checked on paper: 自2026-02-26起3个工作日，跳过周末2天、春节5天，计入调休2天，至2026-03-03；进行中.
  public func words(at now: Moment) -> Title {
    var chinese = ["自\(reckoning.from.day)起\(reckoning.limit.chinese)"]
    var english = ["\(reckoning.limit.english) from \(reckoning.from.day)"]
    for (answer, days) in grouped {
      let isCounted = answer.isWorked
      chinese.append("\(isCounted ? "计入" : "跳过")\(answer.title.chinese)\(days)天")
      english.append("\(isCounted ? "counting" : "skipping") \(days) × \(answer.title.english)")
    }
    if reckoning.givenBack > 0 {
      chinese.append("扣除中止\(reckoning.givenBack)天")
      english.append("giving back \(reckoning.givenBack) days of standing still")
    }
    if !reckoning.provisionalYears.isEmpty {
      chinese.append(reckoning.provisionalYears.map { "\($0)年" }.joined(separator: "、") + "放假安排未公布，暂按周末和法定节日推算")
      let years = reckoning.provisionalYears.map(String.init).joined(separator: ", ")
      english.append("no notice of holidays for \(years) yet, so by weekends and statutory days")
    }
    for moved in extensions {
      chinese.append("由\(moved.old)延至\(moved.new)（\(moved.reason)，\(moved.allowedBy)批准）")
      english.append("moved from \(moved.old) to \(moved.new) (\(moved.reason), allowed by \(moved.allowedBy))")
    }
    let end = if case .hours = limit { due.description } else { due.day.description }
    let state = standing(at: now)
    return Title(
      chinese.joined(separator: "，") + "，至\(end)；\(state.chinese)",
      english.joined(separator: ", ") + ", until \(end); \(state.english)")
  }

  private func standing(at now: Moment) -> Title {
    if let stopped {
      return isLate(at: stopped)
        ? Title("已于\(stopped.day)完成，超期", "done on \(stopped.day), late")
        : Title("已于\(stopped.day)完成，按时", "done on \(stopped.day), in time")
    }
    if standsStillSince != nil { return Title("中止", "standing still") }
    return isLate(at: now) ? Title("逾期", "late") : Title("进行中", "running")
  }

  /// Days of one answer together, in the order in which they first come.
  private var grouped: [(WorkingCalendar.Answer, Int)] {
    var counts: [(WorkingCalendar.Answer, Int)] = []
    for noticed in reckoning.notable {
      if let index = counts.firstIndex(where: { $0.0 == noticed.answer }) {
        counts[index].1 += 1
      } else {
        counts.append((noticed.answer, 1))
      }
    }
    return counts
  }
}

extension WorkingCalendar.Answer {
  public var title: Title {
    switch self {
    case .workday: Title("工作日", "workday")
    case .makeUpWorkday(let name): Title("调休上班（\(name)）", "make-up workday (\(name))")
    case .weekend: Title("周末", "weekend day")
    case .holiday(let name): Title(name, "holiday (\(name))")
    }
  }
}

extension Limit {
  /// 5 working days
  public var english: String {
    switch self {
    case .hours(let count): "\(count) hours"
    case .workingHours(let count): "\(count) working hours"
    case .workingDays(let count): "\(count) working days"
    case .calendarDays(let count): "\(count) days"
    case .calendarMonths(let count): "\(count) months"
    case .monthly(let day): "by the \(day)th of each month"
    case .quarterly(let day): "by the \(day)th after each quarter"
    case .day(let day): "by \(day)"
    }
  }
}
