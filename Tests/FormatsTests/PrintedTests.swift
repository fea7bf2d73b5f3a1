import Formats
import Testing

/// A PDF of one font; each page is a list of lines with their place from the bottom left. Latin, because a font for
/// Chinese would be megabytes.
private func pdf(_ pages: [[(x: Int, y: Int, text: String)]]) -> [UInt8] {
  var objects = ["", "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>"]
  var kids = ""
  for page in pages {
    let marks = page.map { "BT /F 10 Tf 1 0 0 1 \($0.x) \($0.y) Tm (\($0.text)) Tj ET\n" }.joined()
    objects.append("<< /Length \(marks.utf8.count) >>\nstream\n\(marks)endstream")
    let content = objects.count + 1
    objects.append(
      "<< /Type /Page /Parent 1 0 R /MediaBox [0 0 400 600] /Contents \(content) 0 R"
        + " /Resources << /Font << /F 3 0 R >> >> >>")
    kids += "\(objects.count + 1) 0 R "
  }
  objects[0] = "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>"
  let catalog = "<< /Type /Catalog /Pages 1 0 R >>"
  var file = "%PDF-1.4\n"
  for (index, object) in ([objects[0], catalog] + objects.dropFirst()).enumerated() {
    file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
  }
  return utf8(file + "trailer\n<< /Root 2 0 R >>\n%%EOF\n")
}

@Test func printedLinesAreJoinedWhereTheParagraphGoesOnAndPageNumbersAndRunningHeadsLeftOut() throws {
  let first = [
    (x: 90, y: 560, text: "A report, 2025"),
    (x: 60, y: 500, text: "first line of a paragraph, set in,"),
    (x: 40, y: 480, text: "second line of it that reaches the edge"),
    (x: 40, y: 460, text: "its end."), (x: 60, y: 440, text: "Another paragraph that ends the pg"),
    (x: 190, y: 20, text: "- 1 -"),
  ]
  let second = [
    (x: 90, y: 560, text: "A report, 2025"),
    (x: 40, y: 500, text: "and goes on overleaf until it is there"), (x: 40, y: 480, text: "to its end."),
    (x: 60, y: 460, text: "The last one is short."), (x: 190, y: 20, text: "2"),
  ]
  let text = try #require(try texts(pdf([first, second])).first)
  #expect(
    text.split(separator: "\n") == [
      "A report, 2025",
      "first line of a paragraph, set in, second line of it that reaches the edge its end.",
      "Another paragraph that ends the pg and goes on overleaf until it is there to its end.", "The last one is short.",
    ])
}

@Test func aPDFOfPicturesAsksForOCR() {
  #expect(throws: IntakeFailure.needsOCR) { try texts(pdf([[]])) }
}

@Test func brokenPDFsNeverHarmTheProcess() {
  let whole = pdf([[(x: 40, y: 500, text: "report")]])
  for length in stride(from: 10, to: whole.count, by: 97) { _ = try? texts(Array(whole[..<length])) }
}
