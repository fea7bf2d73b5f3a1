/// The parts that every such document has alike.
enum WordParts {
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let types = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  static let namespaces = [
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"), ("xmlns:r", office),
  ]

  static var contentTypes: String {
    var out = XMLText()
    out.element("Types", [("xmlns", package + "/content-types")]) { all in
      all.element(
        "Default",
        [("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml")])
      all.element("Default", [("Extension", "xml"), ("ContentType", "application/xml")])
      let parts = [
        ("document", "document.main"), ("styles", "styles"), ("settings", "settings"), ("comments", "comments"),
        ("footer1", "footer"), ("footer2", "footer"),
      ]
      for (name, type) in parts {
        all.element("Override", [("PartName", "/word/\(name).xml"), ("ContentType", "\(types).\(type)+xml")])
      }
    }
    return out.text
  }

  static var packageRelationships: String { relationships([("rId1", "officeDocument", "word/document.xml")]) }

  static var documentRelationships: String {
    relationships([
      ("rId1", "styles", "styles.xml"), ("rId2", "settings", "settings.xml"), ("rId3", "comments", "comments.xml"),
      ("rId4", "footer", "footer1.xml"), ("rId5", "footer", "footer2.xml"),
    ])
  }

  private static func relationships(_ all: [(id: String, type: String, target: String)]) -> String {
    var out = XMLText()
    out.element("Relationships", [("xmlns", package + "/relationships")]) { list in
      for one in all {
        list.element("Relationship", [("Id", one.id), ("Type", "\(office)/\(one.type)"), ("Target", one.target)])
      }
    }
    return out.text
  }

  static var settings: String {
    var out = XMLText()
    out.element("w:settings", namespaces) { settings in
      settings.element("w:evenAndOddHeaders")
      // Marks at the end of a line hang into the margin instead of opening the next one.
      settings.element("w:characterSpacingControl", [("w:val", "compressPunctuation")])
      settings.element("w:compat") {
        $0.element(
          "w:compatSetting",
          [
            ("w:name", "compatibilityMode"), ("w:uri", "http://schemas.microsoft.com/office/word"), ("w:val", "15"),
          ])
      }
    }
    return out.text
  }

  /// The page: measures of ``OfficialLayout``, a grid of lines and characters.
  static func section(_ out: inout XMLText) {
    out.element("w:sectPr") { section in
      section.element("w:footerReference", [("w:type", "default"), ("r:id", "rId4")])
      section.element("w:footerReference", [("w:type", "even"), ("r:id", "rId5")])
      section.element(
        "w:pgSz", [("w:w", String(OfficialLayout.page.width)), ("w:h", String(OfficialLayout.page.height))])
      section.element(
        "w:pgMar",
        [
          ("w:top", String(OfficialLayout.top)), ("w:right", String(OfficialLayout.right)),
          ("w:bottom", String(OfficialLayout.bottom)), ("w:left", String(OfficialLayout.left)), ("w:header", "851"),
          ("w:footer", String(OfficialLayout.footer)), ("w:gutter", "0"),
        ])
      section.element(
        "w:docGrid",
        [("w:type", "lines"), ("w:linePitch", String(OfficialLayout.line))])
    }
  }

  /// — 1 —: at the right of odd pages and the left of even ones, one character in.
  static func footer(isEven: Bool) -> String {
    var out = XMLText()
    out.element("w:ftr", namespaces) { footer in
      footer.element("w:p") { paragraph in
        paragraph.element("w:pPr") {
          $0.element("w:spacing", [("w:line", "240"), ("w:lineRule", "auto")])
          let side = isEven ? "left" : "right"
          $0.element(
            "w:ind", [("w:\(side)Chars", "100"), ("w:\(side)", "280"), ("w:firstLineChars", "0"), ("w:firstLine", "0")])
          $0.element("w:jc", [("w:val", side)])
        }
        run("— ", &paragraph)
        field("begin", &paragraph)
        paragraph.element("w:r") {
          properties(&$0)
          $0.element("w:instrText", [("xml:space", "preserve")]) { $0.words(" PAGE ") }
        }
        field("separate", &paragraph)
        run("1", &paragraph)
        field("end", &paragraph)
        run(" —", &paragraph)
      }
    }
    return out.text
  }

  private static func properties(_ out: inout XMLText) {
    out.element("w:rPr") {
      WordStyleText.run(OfficialLayout.numberFont, OfficialLayout.numberSize, &$0, isNumber: true)
    }
  }

  private static func run(_ words: String, _ out: inout XMLText) {
    out.element("w:r") {
      properties(&$0)
      $0.element("w:t", [("xml:space", "preserve")]) { $0.words(words) }
    }
  }

  private static func field(_ type: String, _ out: inout XMLText) {
    out.element("w:r") {
      properties(&$0)
      $0.element("w:fldChar", [("w:fldCharType", type)])
    }
  }
}
