internal import Publishing

extension HTML {
  /// 分布图: a map of Publishing, which escapes every word that it draws, inside the page.
  static func map(_ points: [PlacePoint], _ words: PlaceMap.Words) -> HTML {
    var out = Bytes()
    PlaceMap(points, words).draw(to: &out)
    return HTML(drawn: out.string)
  }
}
