/// 温度单位。
enum Temperatures {
  static let units = UnitWords(rows, notBefore: ["度": "假数量过电", "C": names, "F": names, "f": names])

  /// C类, F座: letters that name things.
  private static let names = "类级型区座轮股盘语楼栋位罩等组班档厂馆"

  static let rows = [
    "℃ °C °c 摄氏度 度C 摄氏 度摄氏 度c C", "℉ °F 华氏度 度F 华氏 度华氏 °f F f", "K 开尔文 开氏度 度开尔文", "兰氏度 °R 兰金", "度 °",
  ]
  static let scales: Lexicon<String> = Lexicon([
    ("摄氏", "℃"), ("摄氏温度", "℃"), ("华氏", "℉"), ("华氏温度", "℉"), ("开氏", "K"), ("兰氏", "兰氏度"), ("列氏", "列氏度"),
  ])
}
