/// 量词: words that count things, before which 三四 is three or four.
enum Classifiers {
  static let words: Lexicon<Void> = Lexicon(all)

  static let all = """
    个 名 位 人 家 次 种 项 条 件 只 张 本 台 辆 座 间 所 处 套 批 期 届 层 级 类 组 份 部 户 场 天 岁 颗 棵 粒 头 匹 片 块 元 斤 里 米 公里 公斤 亩 吨
    小时 分钟 秒 个月 周 倍 成 折 回 遍 趟 句 口 杯 碗 瓶 盒 箱 袋 包 双 对 把 支 枝 根 朵 篇 幅 首 段 排 步 步骤 站 道 面 门 课 样 代 番 尺 寸 万元 亿元 度 分 年 多 日
    个百分点 %
    """.words

  static func follow(_ cursor: Cursor) -> Bool { cursor.sees(words) }
}
