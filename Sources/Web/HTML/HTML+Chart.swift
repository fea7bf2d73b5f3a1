internal import Publishing

extension HTML {
  /// 图: a picture of Publishing, which escapes every word that it draws, inside the page.
  static func chart(_ section: ComparedSection, number: Int) -> HTML {
    var out = Bytes()
    section.draw(to: &out, number: number)
    return HTML(drawn: out.string)
  }
}
