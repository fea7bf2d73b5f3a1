public import Drafting

/// Word 稿: a draft as DOCX (ISO/IEC 29500), laid out as GB/T 9704-2012 wants.
///
/// The items a sentence rests on stand in a comment (批注) at the sentence, so that the page is that of the document to be;
/// what was left out is a comment at the title.
public enum WordDraft {
  /// Nothing where there is no memory left.
  public static func bytes(_ draft: ReportDraft) -> [UInt8]? {
    let body = WordBodyText(draft)
    return ZipFile.bytes(of: [
      ("[Content_Types].xml", WordParts.contentTypes), ("_rels/.rels", WordParts.packageRelationships),
      ("word/document.xml", body.document), ("word/comments.xml", body.comments),
      ("word/styles.xml", WordStyleText.styles), ("word/settings.xml", WordParts.settings),
      ("word/footer1.xml", WordParts.footer(isEven: false)), ("word/footer2.xml", WordParts.footer(isEven: true)),
      ("word/_rels/document.xml.rels", WordParts.documentRelationships),
    ])
  }
}
