public import Facts

extension ReportDraft {
  /// Where each sentence stands in ``text``, code points, in text order.
  public var located: [(sentence: Sentence, range: Range<Int>)] {
    var located: [(sentence: Sentence, range: Range<Int>)] = []
    var at = title.unicodeScalars.count + 2
    for part in parts {
      at += part.heading.unicodeScalars.count + 2
      for paragraph in part.paragraphs {
        for sentence in paragraph {
          let end = at + sentence.text.unicodeScalars.count
          located.append((sentence, at..<end))
          at = end
        }
        at += 2
      }
    }
    return located
  }
}

extension Figure {
  /// Whether both say one thing: the same quantity, however many zeros are printed.
  public func says(the other: Figure) -> Bool {
    values.count == other.values.count && zip(values, other.values).allSatisfy { $0.isSameValue(as: $1) }
      && unit == other.unit && measure == other.measure && comparator == other.comparator && status == other.status
      && period == other.period && base == other.base && subject == other.subject && indicator == other.indicator
  }
}
