internal import Documents
internal import Facts
internal import LedgerCore
internal import Reconciling

extension ReportPage {
  static func view(_ model: Model, _ marking: Marking, _ frame: Frame) -> HTML {
    let report = model.report.findings.report
    let name = model.report.document.name
    let title = ReportWords.title(report.place, report.year) ?? Title(name, name)
    let text = HTML.tag("article", ["class": "text", "lang": Language.chinese.tag], text(model, marking, frame))
    return frame.page(
      title: title, .tag("h1", [:], frame.said(title[frame.language])),
      .tag(
        "p", ["class": "quiet"], frame.text(ReportWords.count(model.promises.count)), " · ", frame.text(ReportWords.key)
      ),
      .tag(
        "ul", ["class": "key"],
        [("f", ReportWords.figures), ("p", ReportWords.projects), ("t", ReportWords.terms)].map { look, words in
          .tag("li", [:], .tag("mark", ["class": look], frame.text(words)))
        }), others(model, frame), results(model, frame),
      model.selection.map { selection in
        .tag("div", ["class": "reading"], text, SelectionView.view(selection, model, frame))
      } ?? text,
      .tag(
        "p", ["class": "more"],
        .tag(
          "a",
          [
            "href": LocalPath("reports", model.digest, "facts.csv").with([
              "document": model.index == 0 ? nil : String(model.index)
            ]), "download": "",
          ], frame.text(ReportWords.download))))
  }

  /// What the next report says of all its targets.
  private static func results(_ model: Model, _ frame: Frame) -> HTML {
    guard let yearEnd = model.yearEnd, let year = yearEnd.earlier.report.year else { return .nothing }
    let path = LocalPath("results").with(["place": yearEnd.earlier.report.place, "year": String(year)])
    return ResultsPage.summary(yearEnd, frame)
      + .tag("p", ["class": "more"], .tag("a", ["href": path], frame.text(ResultsWords.more)))
  }

  private static func others(_ model: Model, _ frame: Frame) -> HTML {
    guard model.names.count > 1 else { return .nothing }
    let links = model.names.indices.filter { $0 != model.index }.prefix(50).map { index -> HTML in
      let path = LocalPath("reports", model.digest).with(["document": String(index)])
      return .tag("a", ["href": path], .text(model.names[index])) + " "
    }
    return .tag("p", ["class": "quiet"], frame.text(ReportWords.others), .group(Array(links)))
  }

  private static func text(_ model: Model, _ marking: Marking, _ frame: Frame) -> [HTML] {
    var drawing = Drawing(model: model, marking: marking, marks: marking.marks[...], frame: frame)
    return marking.paragraphs.map { drawing.paragraph($0) }
  }
}

/// Draws a text from its beginning to its end, once.
private struct Drawing {
  let model: ReportPage.Model
  let marking: Marking
  /// Those not drawn yet.
  var marks: ArraySlice<Marking.Mark>
  let frame: Frame

  mutating func paragraph(_ paragraph: Marking.Paragraph) -> HTML {
    let content = marking.sentences(of: paragraph.range).map { sentence -> HTML in
      let isHere = sentence == model.selection?.sentence
      return HTML.tag(
        "span", ["id": isHere ? "here" : "c\(sentence.lowerBound)", "class": isHere ? "here" : nil],
        marking.parts(of: sentence).map { part($0.range, $0.promise) })
        + (isHere ? .tag("a", ["class": "down", "href": "#found"], frame.text(ReportWords.toFound)) : .nothing)
    }
    return switch paragraph.level {
    case 1: .tag("h2", [:], content)
    case 2: .tag("h3", [:], content)
    case 3: .tag("h4", [:], content)
    default: .tag("p", [:], content)
    }
  }

  private mutating func part(_ range: Range<Int>, _ promise: ReportPage.Promise?) -> HTML {
    let content = marked(range, areLinks: promise == nil)
    guard let promise else { return .group(content) }
    return .tag(
      "a",
      [
        "href": model.path("item", promise.item), "title": promise.title,
        "class": promise.item == model.here ? "here" : nil,
      ], content)
  }

  /// What was read can be chosen, where it is not part of a promise, which is chosen whole.
  private mutating func marked(_ range: Range<Int>, areLinks: Bool) -> [HTML] {
    var content: [HTML] = []
    var at = range.lowerBound
    while let mark = marks.first, mark.range.lowerBound < range.upperBound {
      let inside = mark.range.clamped(to: at..<range.upperBound)
      if at < inside.lowerBound { content.append(.text(marking.text.string(at..<inside.lowerBound))) }
      if !inside.isEmpty {
        let words = HTML.text(marking.text.string(inside))
        content.append(
          areLinks
            ? .tag("a", ["class": mark.look, "href": model.path("at", inside.lowerBound)], words)
            : .tag("mark", ["class": mark.look], words))
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
