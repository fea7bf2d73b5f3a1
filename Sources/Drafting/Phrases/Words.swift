/// Words of the register that the phrases choose by.
enum Words {
  /// A subject that opens with one of these says what was done, so that its number follows with no verb between.
  static let deeds = [
    "新增", "新建", "改造", "改建", "扩建", "建成", "建设", "完成", "实施", "引进", "培育", "净增", "创建", "开工", "竣工", "办理", "办结", "发放",
    "培训", "转移", "拆除", "收储", "铺排", "接待", "争取", "治理", "整治", "打造", "开展", "帮扶", "资助", "安置", "新扩改", "新改扩建", "新改建", "新开工",
    "免费", "盘活", "认定",
    "免费开展", "压减", "化解", "追缴", "修复", "造林", "种植", "举办", "组织",
  ]
  /// Money of a year that is earned, spent or invested.
  static let completed = ["收入", "投资", "支出", "税收", "总额", "增加值", "总产值", "生产总值"]
  /// Rates that nobody wants to rise.
  static let smallIsGood = ["失业率", "发生率", "死亡率", "赤字率", "发案率", "债务率"]
}
