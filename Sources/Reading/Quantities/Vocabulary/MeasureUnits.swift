/// 度量单位: length, area, volume, weight, speed, data, energy, power, angle, pressure, frequency, electricity.
enum Measures {
  static let units = UnitWords(rows, notBefore: notBefore)

  static let rows = [
    // length
    "米 公尺 m M", "千米 公里 km KM Km ㎞", "厘米 公分 cm CM Cm ㎝ 釐米", "毫米 mm MM ㎜", "微米 μm um", "纳米 nm NM",
    "分米 dm DM", "光年", "海里 nmi 浬", "英里 哩 mi mile miles 迈", "英尺 呎 ft foot feet", "英寸 吋 inch inches 英吋",
    "码 yd yard yards", "里 华里 里地 里路", "丈", "尺 市尺", "寸 市寸", "皮米", "飞米", "英寻", "天文单位",
    "秒差距", "弗隆", "公丈", "公引",
    // area
    "平方米 平米 平方公尺 m² m2 ㎡ 平方 sqm", "平方公里 平方千米 km² km2 ㎢", "平方厘米 平方公分 cm² cm2 ㎠",
    "平方毫米 mm² mm2", "平方分米 dm²", "公顷 ha", "公亩", "亩 市亩 亩地", "顷", "平方英里", "平方英尺 平方呎 平方尺",
    "平方英寸 平方吋", "平方码", "英亩", "坪", "平方寸", "平方里",
    // volume
    "立方米 立方公尺 m³ m3 ㎥ 立方", "立方厘米 cm³ cm3 ㏄ cc CC", "立方毫米 mm³", "立方分米 dm³ dm3", "立方千米 立方公里 km³ km3",
    "升 公升 l L", "毫升 ml mL ML ㎖ ㏕", "厘升 cl", "分升 dl dL", "百升 公石", "微升 μl μL", "立方英尺 立方尺", "立方英寸", "立方码", "立方英里",
    "加仑 gal gallon gallons", "品脱 pt pint pints", "夸脱 qt", "盎司 安士 oz 盎斯 英两", "液量盎司 液盎司 液体盎司", "蒲式耳", "茶匙", "汤匙 大汤匙",
    "配克", "及耳", "打兰", "量滴", "斗", "千升 kl kL", "标准立方米 标方",
    // weight
    "千克 公斤 kg KG Kg ㎏ 瓩", "克 公克 g", "毫克 mg MG ㎎", "微克 μg ug 微公克", "吨 公吨 t 顿", "斤 市斤 台斤", "两 市两",
    "磅 lb lbs", "担 市担", "公担", "克拉 ct", "英石 英担", "长吨", "短吨", "美吨", "格令", "分克", "标准煤吨 吨标准煤 吨标煤",
    "厘克", "千吨 kt",
    // speed and acceleration
    "米每秒 米/秒 m/s 米／秒", "千米每秒 公里每秒 公里/秒 千米/秒 km/s",
    "千米每小时 千米/小时 千米/时 公里每小时 公里/小时 公里/时 公里每时 千米每时 km/h KM/H kmh kph 公里／小时 千米／小时 公里一小时",
    "米每分钟 米/分钟 米/分 米每分", "千米每分钟 公里每分钟 公里/分钟 千米/分", "米每小时 米/小时", "厘米每秒 厘米/秒 cm/s", "英里每小时 英里/小时 英里/时 mph MPH 迈每小时",
    "英尺每秒 英尺/秒", "英尺每分钟 英尺/分钟", "英寸每秒 英寸/秒", "海里每小时  海里/小时", "马赫", "码每秒", "米每二次方秒 米/秒²",
    "千米每毫秒 公里每毫秒 千米/毫秒 公里/毫秒", "米每毫秒",
    // data
    "比特 bit bits 位元", "字节 byte bytes Byte 位元组", "KB kB kb 千字节 Kb 千比特", "MB mb Mb 兆字节 兆比特", "GB gb Gb 吉字节 千兆字节 千兆",
    "TB tb Tb 太字节",
    "PB pb 拍字节", "EB 艾字节", "ZB 泽字节", "bps 比特每秒", "kbps Kbps KB/s", "Mbps mbps MB/s 兆每秒 兆比特每秒", "Gbps gbps GB/s",
    // energy, power, heat
    "千瓦时 千瓦小时 kWh KWh kwh KWH 千瓦·时 kW·h 度电", "兆瓦时 MWh", "瓦时 Wh 瓦特小时", "焦耳 焦", "千焦 千焦耳 kJ KJ", "兆焦 MJ",
    "卡路里 卡 cal", "千卡 大卡 千卡路里 kcal Kcal", "瓦 瓦特 W w", "千瓦 kW KW kw", "兆瓦 MW", "吉瓦 GW", "毫瓦 mW", "马力 匹马力", "BTU 英热单位",
    "千伏安 kVA KVA", "万千瓦时", "牛·米",
    // electricity, pressure, force, frequency, light, sound
    "伏 伏特 V", "千伏 kV KV", "毫伏 mV", "安培", "毫安 mA 毫安培", "毫安时 mAh MAH", "欧姆 Ω", "赫兹 赫 Hz HZ hz", "千赫 千赫兹 kHz KHz",
    "兆赫 兆赫兹 MHz MHZ",
    "吉赫 吉赫兹 GHz", "帕斯卡 帕 Pa", "百帕 hPa", "千帕 kPa KPa", "兆帕 MPa", "毫巴", "毫米汞柱 mmHg", "牛顿 牛", "千牛 kN", "摩尔 mol", "流明",
    "勒克斯", "分贝 dB db", "像素 px", "dpi", "贝克勒尔", "坎德拉",
    "特斯拉 高斯", "库仑", "转每分钟 转/分钟 转/分 rpm RPM", "弧度", "角分", "角秒", "ppm", "ppb",
    // compound
    "微克/立方米 微克每立方米 μg/m³ μg/m3 ug/m3", "毫克/升 毫克每升 mg/L mg/l", "毫克/千克 mg/kg", "克/立方厘米", "千克/立方米 公斤/立方米 kg/m3", "人/平方公里",
    "公斤/亩 千克/亩 斤/亩",
    "升/百公里 升每百公里 L/100km", "立方米/秒 立方米每秒 m³/s m3/s", "毫克/立方米", "克/升 g/L", "克每立方厘米", "吨公里", "人公里",
  ]

  /// Words in which a unit's character is no unit: 5米粉, 三里屯, 两方面.
  private static let notBefore: [String: String] = [
    "里": "屯程面的拉挑亚边外头约", "米": "粉饭线其老兰色", "克": "服隆里拉", "升": "级学旗值迁至到为上降", "斗": "争",
    "两": "个人会国地岸边次天年种者位家块元件三手头省市县条名侧成口代张步级类翼化不项轮党级重组批校院房室江湖股端本册场只头起城套所型用", "码": "头",
    "牛": "肉奶", "尺": "寸度码", "寸": "步", "担": "当任保负心", "卡": "车通片", "瓦": "房解", "伏": "击案",
    "斤": "斤", "吨": "位", "丈": "夫量", "焦": "点虑急", "顷": "刻", "平方": "根", "磅": "礴",
  ]

  /// Smaller units said after a larger one, as decimal places: 三斤二两.
  static let parts: [String: [String: Int]] = [
    "斤": ["两": 1], "丈": ["尺": 1], "尺": ["寸": 1], "米": ["分米": 1, "厘米": 2, "毫米": 3], "千米": ["米": 3], "厘米": ["毫米": 1],
    "吨": ["千克": 3], "千克": ["克": 3, "两": 1], "克": ["毫克": 3], "升": ["毫升": 3],
  ]

  /// 度 as an angle, a dioptre or a unit of electricity: only after words that say so.
  static let degrees = UnitWords(["度 °"])
  static let turns: Lexicon<Void> = Lexicon(
    "转 旋转 转了 转动 旋转了 北纬 南纬 东经 西经 角度 角度为 倾斜 近视 用电 用电量 节电 发电 发电量 弯 夹角为".split(separator: " ").map(String.init),
    backward: true)
}
