internal import Documents
internal import Facts
internal import LedgerCore

extension ReportPage {
  static func view(_ model: Model, _ frame: Frame) -> HTML {
    let report = model.report.findings.report
    let name = model.report.document.name
    let title = ReportWords.title(report.place, report.year) ?? Title(name, name)
    return frame.page(
      title: title, .tag("h1", [:], frame.said(title[frame.language])),
      .tag(
        "p", ["class": "quiet"], frame.text(ReportWords.count(model.promises.count)), " · ", frame.text(ReportWords.key)
      ),
      .tag(
        "ul", ["class": "key"],
        [("f", ReportWords.figures), ("p", ReportWords.projects), ("t", ReportWords.terms)].map { look, words in
          .tag("li", [:], .tag("mark", ["class": look], frame.text(words)))
        }), others(model, frame),
      .tag(
        "p", ["class": "more"],
        .tag(
          "a",
          [
            "href": LocalPath("reports", model.digest, "facts.csv").with([
              "document": model.index == 0 ? nil : String(model.index)
            ]), "download": "",
          ], frame.text(ReportWords.download))),
      .tag("article", ["class": "text", "lang": Language.chinese.tag], text(model)))
  }

  private static func others(_ model: Model, _ frame: Frame) -> HTML {
    guard model.names.count > 1 else { return .nothing }
    let links = model.names.indices.filter { $0 != model.index }.prefix(50).map { index -> HTML in
      let path = LocalPath("reports", model.digest).with(["document": String(index)])
      return .tag("a", ["href": path], .text(model.names[index])) + " "
    }
    return .tag("p", ["class": "quiet"], frame.text(ReportWords.others), .group(Array(links)))
  }

  private static func text(_ model: Model) -> [HTML] {
    let marking = Marking(model.report, model.promises)
    var drawing = Drawing(marking: marking, marks: marking.marks[...], here: model.here, position: model.position)
    return marking.paragraphs.map { drawing.paragraph($0) }
  }
}

/// Draws a text from its beginning to its end, once.
private struct Drawing {
  let marking: Marking
  /// Those not drawn yet.
  var marks: ArraySlice<Marking.Mark>
  let here: Int?
  let position: Int?
  /// The place to jump to is the first piece of the words looked for.
  var isHereDrawn = false

  mutating func paragraph(_ paragraph: Marking.Paragraph) -> HTML {
    let content = marking.sentences(of: paragraph.range).map { sentence -> HTML in
      // A finding may begin in the blank line before its words.
      let isHere = position.map { $0 < sentence.upperBound } == true && !isHereDrawn
      if isHere { isHereDrawn = true }
      return HTML.tag(
        "span", ["id": isHere ? "here" : "c\(sentence.lowerBound)", "class": isHere ? "here" : nil],
        marking.parts(of: sentence).map { part($0.range, $0.promise) })
    }
    return switch paragraph.level {
    case 1: .tag("h2", [:], content)
    case 2: .tag("h3", [:], content)
    case 3: .tag("h4", [:], content)
    default: .tag("p", [:], content)
    }
  }

  private mutating func part(_ range: Range<Int>, _ promise: ReportPage.Promise?) -> HTML {
    let content = marked(range)
    guard let promise else { return .group(content) }
    let isHere = promise.item == here
    let isFirst = isHere && !isHereDrawn
    if isHere { isHereDrawn = true }
    return .tag(
      "a",
      [
        "href": LocalPath("items", String(promise.item)).path, "title": promise.title, "class": isHere ? "here" : nil,
        "id": isFirst ? "here" : nil,
      ], content)
  }

  private mutating func marked(_ range: Range<Int>) -> [HTML] {
    var content: [HTML] = []
    var at = range.lowerBound
    while let mark = marks.first, mark.range.lowerBound < range.upperBound {
      let inside = mark.range.clamped(to: at..<range.upperBound)
      if at < inside.lowerBound { content.append(.text(marking.text.string(at..<inside.lowerBound))) }
      if !inside.isEmpty {
        content.append(.tag("mark", ["class": mark.look], .text(marking.text.string(inside))))
        at = inside.upperBound
      }
      // What goes on behind this piece is marked again in the next.
      if mark.range.upperBound > range.upperBound { break }
      marks.removeFirst()
    }
    if at < range.upperBound { content.append(.text(marking.text.string(at..<range.upperBound))) }
    return content
  }
}
