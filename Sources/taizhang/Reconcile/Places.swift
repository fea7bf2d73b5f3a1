import Documents
import Reconciling

/// Reports by place, each place's in the order of their years, as the texts say; what cannot be used, and what a person must know.
struct Places {
  private(set) var groups: [[ReadReport]] = []
  private(set) var failures: [Failure] = []
  private(set) var remarks: [Failure] = []

  init(_ reports: [ReadReport]) {
    for report in reports {
      guard report.year != nil else {
        failures.append(
          Failure(
            subject: report.document.name,
            reason: "does not say for which year it is, so that it has no place in the order",
            advice: "is it a government work report?"))
        continue
      }
      if let place = groups.firstIndex(where: { Places.areSame($0[0].place, report.place) }) {
        groups[place].append(report)
      } else {
        groups.append([report])
      }
    }
    groups = groups.compactMap { usable($0, alone: groups.count == 1) }
    if groups.isEmpty, failures.isEmpty {
      failures.append(
        Failure(
          subject: "reconcile", reason: "there are no two reports of one place",
          advice: "name an earlier and a later one"))
    }
  }

  /// 石鼓区 and 衡阳市石鼓区 are one place.
  private static func areSame(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return left == right }
    return left.hasSuffix(right) || right.hasSuffix(left)
  }

  /// In the order of the years, one report a year; nothing where none has another to be set against.
  private mutating func usable(_ group: [ReadReport], alone: Bool) -> [ReadReport]? {
    var years: [Int: ReadReport] = [:]
    for report in group {
      guard let year = report.year else { continue }
      guard let first = years[year] else {
        years[year] = report
        continue
      }
      failures.append(
        Failure(
          subject: report.document.name,
          reason: "is of the same place and year as \(first.document.name) and is passed over",
          advice: "name one of the two"))
    }
    let sorted = years.sorted { $0.key < $1.key }.map(\.value)
    guard sorted.count > 1 else {
      failures.append(
        Failure(
          subject: sorted[0].document.name,
          reason:
            "is the only report of \(sorted[0].place ?? "a place it does not name"), so that nothing can be set against it",
          advice: alone ? "name the next year's report too" : "are the others of another place?"))
      return nil
    }
    if sorted.count == 2, group.first?.year ?? 0 > group.last?.year ?? 0 {
      remarks.append(
        Failure(
          subject: sorted[1].document.name, reason: "is the later report by its text, though it was named first",
          advice: ""))
    }
    for (earlier, later) in zip(sorted, sorted.dropFirst()) where !Chain.follows(earlier, later) {
      let isPair = sorted.count == 2
      remarks.append(
        Failure(
          subject: later.document.name,
          reason: "is of \(later.year ?? 0), not of the year after \(earlier.document.name)"
            + (isPair
              ? ": what it says of the years between is not found" : ": the two are not set against each other"),
          advice: "is a year missing?"))
    }
    return sorted
  }
}
