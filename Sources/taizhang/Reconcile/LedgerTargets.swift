import Documents
import Facts
import LedgerCore
import Reconciling

/// The targets that a ledger keeps for one year, as a report that can be set against the next one: a line for each.
struct LedgerTargets {
  private var text = ""
  private var length = 0
  private var findings: [Finding] = [
    Finding(.heading(Heading(level: 1, role: .plan, title: "")), source: 0..<0, rule: "ledger")
  ]

  /// - Parameter place: That of the ledger's first item where nothing is said.
  static func report(_ session: Session, place named: String?, year: Int) throws(Failure) -> ReadReport {
    let place: String
    if let named { place = named } else { place = try session.placeOfLedger() }
    var filter = ItemFilter()
    filter.kinds = ["target"]
    filter.places = [place]
    filter.year = year
    var targets = LedgerTargets()
    for row in try session.items(filter) { targets.add(try session.item(row.id)) }
    guard targets.findings.count > 1 else {
      throw Failure(
        subject: session.folder, reason: "has no targets of \(place) for \(year)",
        advice: "are they still on the shelf? see: taizhang review")
    }
    let report = Report(place: place, year: year, kind: .ledger)
    return ReadReport(
      Document(targets.text, name: session.folder), Findings(report: report, all: targets.findings))
  }

  /// The title is subject, measure, number and bound; the number stands in it as the report printed it.
  private mutating func add(_ item: Item) {
    guard let values = item.fields["value"]?.split(separator: ":").compactMap({ ExactNumber($0) }), !values.isEmpty,
      let measure = item.fields["measure"].flatMap(Measure.init(rawValue:))
    else { return }
    let line = item.title + "\n"
    let units = Array(item.title.unicodeScalars)
    let printed = Array((item.created.origin?.words ?? "").unicodeScalars)
    let start = LedgerTargets.place(of: printed, in: units) ?? 0
    let end = printed.isEmpty || start == 0 ? units.count : start + printed.count
    let figure = Figure(
      values: values, unit: item.fields["unit"] ?? "-", measure: measure,
      comparator: item.fields["comparator"].flatMap(Comparator.init(rawValue:)) ?? .equal, status: .target,
      period: Period(year: item.year), subject: LedgerTargets.subject(units[..<start]),
      indicator: item.fields["indicator"])
    findings.append(Finding(.figure(figure), source: length + start..<length + end, rule: "ledger"))
    text += line
    length += units.count + 1
  }

  private static func place(of word: [Unicode.Scalar], in units: [Unicode.Scalar]) -> Int? {
    guard !word.isEmpty, word.count <= units.count else { return nil }
    return (0...(units.count - word.count)).last { units[$0..<$0 + word.count].elementsEqual(word) }
  }

  /// Without the words of the measure that the title puts before the number.
  private static func subject(_ units: ArraySlice<Unicode.Scalar>) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: units)
    let words = String(scalars)
    for end in ["年均增长", "年均下降", "增长", "下降", "减少", "位居"] where words.hasSuffix(end) {
      return String(words.dropLast(end.count))
    }
    return words
  }
}
