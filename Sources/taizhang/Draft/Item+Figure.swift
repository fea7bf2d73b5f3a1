import Documents
import Facts
import LedgerCore
import Reading

extension Item {
  /// 主体: what a target measures. Its title is the subject, what the measure is called, and the words of the number.
  private var subject: String? {
    if let words = created.origin?.words, let place = title.range(of: words) {
      var head = String(title[..<place.lowerBound])
      for measure in ["年均增长", "年均下降", "增长", "下降", "减少", "位居"] where head.hasSuffix(measure) {
        head.removeLast(measure.count)
        break
      }
      if !head.isEmpty { return head }
    }
    return figuresOfTitle.first?.subject
  }

  /// What the title says when it is read as a sentence: for items that a person filed.
  var figuresOfTitle: [Figure] {
    Item.reader.read(Document(title + "。")).all.compactMap { finding in
      if case .figure(let figure) = finding.fact { figure } else { nil }
    }
  }

  private static let reader = Reader()

  /// The fields of a target as a figure; nothing where they do not tell one.
  private var aimed: Figure? {
    guard let subject, let text = fields["value"] else { return nil }
    let values = text.split(separator: ":").compactMap { ExactNumber($0) }
    guard !values.isEmpty else { return nil }
    let measure = fields["measure"].flatMap(Measure.init(rawValue:)) ?? .level
    return Figure(
      values: values, unit: fields["unit"] ?? "-", measure: measure,
      comparator: fields["comparator"].flatMap(Comparator.init(rawValue:)) ?? .equal, status: .target,
      period: fields["period"].flatMap(Period.init) ?? Period(year: year), base: fields["base"].flatMap(Period.init),
      subject: subject, indicator: fields["indicator"])
  }

  /// 目标: as it was promised.
  var target: Figure? { aimed }

  /// 结果: what came of it; nothing while the ledger does not say.
  var result: Figure? {
    guard var figure = aimed, let value = fields["result"].flatMap({ ExactNumber($0) }) else { return nil }
    figure.values = [value]
    figure.comparator = .equal
    figure.status = .actual
    return figure
  }

  /// 进度: what was last reported in the year, for the months it covers.
  var standing: Figure? {
    guard var figure = aimed, let report = progress.max(by: { $0.key < $1.key })?.value,
      let value = report.quantity.flatMap({ ExactNumber($0) }), let month = Item.lastMonth(report.period),
      figure.period == Period(year: year)
    else { return nil }
    figure.values = [value]
    figure.comparator = .equal
    figure.status = .actual
    if month < 12 { figure.period = Period(year: year, months: 1, month) }
    return figure
  }

  /// 兑现: the promise of a piece of work that was checked and written off stands as it was made.
  var kept: Figure? {
    guard var figure = result ?? aimed else { return nil }
    figure.status = .actual
    return figure
  }

  /// 2024-09 is 9, 2024Q3 too.
  private static func lastMonth(_ period: String) -> Int? {
    let parts = period.split { $0 == "-" || $0 == "Q" }
    guard parts.count == 2, let number = Int(parts[1]) else { return nil }
    let month = period.contains("Q") ? number * 3 : number
    return (1...12).contains(month) ? month : nil
  }
}

extension Period {
  /// 2024, 2021-2025, 2024-01..2024-09, as ``description`` writes it.
  init?(_ text: String) {
    let ends = text.split(separator: ".", omittingEmptySubsequences: true)
    let parts = (ends.count == 2 ? ends : [Substring(text)]).map { $0.split(separator: "-").compactMap { Int($0) } }
    if ends.count == 2, parts[0].count == 2, parts[1].count == 2 {
      self.init(year: parts[0][0], months: parts[0][1], parts[1][1])
    } else if let numbers = parts.first, let first = numbers.first, let last = numbers.last, numbers.count <= 2 {
      self.init(years: first, last)
    } else {
      return nil
    }
  }
}

extension String {
  /// The last place where other words stand.
  fileprivate func range(of words: String) -> Range<String.Index>? {
    guard !words.isEmpty, words.count <= count else { return nil }
    for offset in stride(from: count - words.count, through: 0, by: -1) {
      let start = index(startIndex, offsetBy: offset)
      let end = index(start, offsetBy: words.count)
      if self[start..<end] == words { return start..<end }
    }
    return nil
  }
}
