/// 公文格式: sizes of GB/T 9704-2012 党政机关公文格式, in twentieths of a point unless said otherwise.
///
/// 5.1 A4; 5.2.1 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm; 5.2.2 正文 3号仿宋; 5.2.3 22 lines of 28 characters; 7.3.1 title
/// 2号小标宋; 7.3.3 levels 黑体, 楷体, 仿宋加粗; 7.5 page number 4号宋体 between dashes, 7 mm below the text, outside.
enum OfficialLayout {
  /// 210 mm × 297 mm
  static let page = (width: 11_906, height: 16_838)
  static let top = 2_098  // 37 mm
  static let left = 1_588  // 28 mm
  static let right = 1_474  // 210 − 28 − 156 = 26 mm
  static let bottom = 1_984  // 297 − 37 − 225 = 35 mm
  /// From the lower edge: 35 mm, less 7 mm, less the number's own height.
  static let footer = 1_304  // 23 mm
  /// 225 mm in 22 lines.
  static let line = 579
  /// 28 characters of 16 points are 2 mm wider than 156 mm: each is drawn together by a quarter of a point. A grid of
  /// characters would say the same to Word, but LibreOffice gives every character that is wider than its cell two.
  static let characterSpacing = -5
  /// Half points.
  static let (titleSize, bodySize, numberSize) = (44, 32, 28)
  static let titleFont = "方正小标宋简体"
  static let bodyFont = "仿宋_GB2312"
  static let headingFonts = ["黑体", "楷体_GB2312", "仿宋_GB2312"]
  static let numberFont = "宋体"
}
