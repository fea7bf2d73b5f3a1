import Documents
import Reconciling

/// Reports by place, each place's in the order of their years, as the texts say; what cannot be used, and what a person must know.
struct Places {
  private(set) var groups: [[ReadReport]] = []
  private(set) var failures: [Failure] = []
  private(set) var remarks: [Failure] = []

  init(_ reports: [ReadReport]) {
    let names = PlacesOfReports(reports).names
    var owners: [String?] = []
    for (report, name) in zip(reports, names) {
      guard report.year != nil else {
        failures.append(
          Failure(
            subject: report.document.name,
            reason: "does not say for which year it is, so that it has no place in the order",
            advice: "is it a government work report?"))
        continue
      }
      if let place = owners.firstIndex(where: { Places.areSame($0, name) }) {
        groups[place].append(report)
      } else {
        groups.append([report])
        owners.append(name)
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

  /// The two reports that a person named, an earlier and a later one: set against each other whatever their texts say, with a
  /// word where the texts say otherwise. Many reports name no place, or no year, in their words.
  init(earlier: ReadReport, later: ReadReport) {
    let isTurned = later.year.flatMap { year in earlier.year.map { $0 > year } } ?? false
    let pair = isTurned ? [later, earlier] : [earlier, later]
    groups = [pair]
    if let place = earlier.place, let other = later.place, !Places.areSame(place, other) {
      remark(later, "is of \(other), \(earlier.document.name) of \(place)", "are both of one place?")
    }
    if isTurned { remark(earlier, "is the later report by its text, though it was named first") }
    if pair[0].year == nil || pair[1].year == nil {
      remark(pair[pair[0].year == nil ? 0 : 1], "does not say for which year it is: the order is the one you named")
    } else if pair[0].year == pair[1].year {
      remark(pair[1], "says the same year as \(pair[0].document.name): the order is the one you named")
    } else if !Chain.follows(pair[0], pair[1]) {
      remarkGap(pair[0], pair[1], consequence: "what it says of the years between is not found")
    }
  }

  private mutating func remark(_ report: ReadReport, _ reason: String, _ advice: String = "") {
    remarks.append(Failure(subject: report.document.name, reason: reason, advice: advice))
  }

  private mutating func remarkGap(_ earlier: ReadReport, _ later: ReadReport, consequence: String) {
    remark(
      later, "is of \(later.year ?? 0), not of the year after \(earlier.document.name): \(consequence)",
      "is a year missing?")
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
    for (earlier, later) in zip(sorted, sorted.dropFirst()) where !Chain.follows(earlier, later) {
      let isPair = sorted.count == 2
      remarkGap(
        earlier, later,
        consequence: isPair
          ? "what it says of the years between is not found" : "the two are not set against each other")
    }
    return sorted
  }
}
