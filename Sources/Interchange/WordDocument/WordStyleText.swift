/// Styles by the names that Word and WPS know, so that their outline shows the headings.
enum WordStyleText {
  static var styles: String {
    var out = XMLText()
    out.element("w:styles", WordParts.namespaces) { styles in
      styles.element("w:docDefaults") { defaults in
        defaults.element("w:rPrDefault") {
          $0.element("w:rPr") { run(OfficialLayout.bodyFont, OfficialLayout.bodySize, &$0) }
        }
        defaults.element("w:pPrDefault")
      }
      style("Normal", "Normal", nil, &styles) {
        spacing(OfficialLayout.line, &$0)
        // Two characters, whatever their size (17.3.1.12): firstLine is for readers that do not know characters.
        $0.element("w:ind", [("w:firstLineChars", "200"), ("w:firstLine", "632")])
        $0.element("w:jc", [("w:val", "both")])
      } run: {
        run(OfficialLayout.bodyFont, OfficialLayout.bodySize, &$0)
      }
      style("Title", "Title", nil, &styles) {
        spacing(OfficialLayout.line * 5 / 4, after: OfficialLayout.line, &$0)
        $0.element("w:ind", [("w:firstLineChars", "0"), ("w:firstLine", "0")])
        $0.element("w:jc", [("w:val", "center")])
      } run: {
        run(OfficialLayout.titleFont, OfficialLayout.titleSize, &$0)
      }
      for (index, font) in OfficialLayout.headingFonts.enumerated() {
        style("Heading\(index + 1)", "heading \(index + 1)", index, &styles) { _ in
        } run: {
          run(font, OfficialLayout.bodySize, &$0, isBold: index == 2)
        }
      }
      style("CommentText", "annotation text", nil, &styles) {
        $0.element("w:spacing", [("w:line", "240"), ("w:lineRule", "auto")])
        $0.element("w:ind", [("w:firstLineChars", "0"), ("w:firstLine", "0")])
      } run: {
        run("宋体", 21, &$0)
      }
    }
    return out.text
  }

  private static func style(
    _ id: String, _ name: String, _ outline: Int?, _ out: inout XMLText, paragraph: (inout XMLText) -> Void,
    run: (inout XMLText) -> Void
  ) {
    let isNormal = id == "Normal"
    out.element("w:style", [("w:type", "paragraph")] + (isNormal ? [("w:default", "1")] : []) + [("w:styleId", id)]) {
      style in
      style.element("w:name", [("w:val", name)])
      if !isNormal { style.element("w:basedOn", [("w:val", "Normal")]) }
      if !isNormal { style.element("w:next", [("w:val", "Normal")]) }
      style.element("w:qFormat")
      style.element("w:pPr") {
        if outline != nil { $0.element("w:keepNext") }
        paragraph(&$0)
        if let outline { $0.element("w:outlineLvl", [("w:val", String(outline))]) }
      }
      style.element("w:rPr") { run(&$0) }
    }
  }

  private static func spacing(_ line: Int, after: Int = 0, _ out: inout XMLText) {
    out.element(
      "w:spacing", [("w:before", "0"), ("w:after", String(after)), ("w:line", String(line)), ("w:lineRule", "exact")])
  }

  /// - Parameter isNumber: Digits in the same font too, as the page number wants.
  static func run(_ font: String, _ size: Int, _ out: inout XMLText, isBold: Bool = false, isNumber: Bool = false) {
    let latin = isNumber ? font : "Times New Roman"
    out.element(
      "w:rFonts", [("w:ascii", latin), ("w:hAnsi", latin), ("w:eastAsia", font), ("w:cs", latin)])
    if isBold { out.element("w:b") }
    if size == OfficialLayout.bodySize {
      out.element("w:spacing", [("w:val", String(OfficialLayout.characterSpacing))])
    } else {
      out.element("w:spacing", [("w:val", "0")])
    }
    out.element("w:sz", [("w:val", String(size))])
    out.element("w:szCs", [("w:val", String(size))])
    out.element("w:lang", [("w:val", "en-US"), ("w:eastAsia", "zh-CN")])
  }
}
