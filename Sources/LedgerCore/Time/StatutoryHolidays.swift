/// 法定节假日: the days that are off in every year, whatever the notice says.
///
/// Only those with a fixed solar date, for years without a notice: 元旦, 劳动节, 国庆节 (全国年节及纪念日放假办法, State
/// Council Decree No. 795 of 2024: 元旦 1 day, 劳动节 2 days, 国庆节 3 days). 春节, 清明, 端午 and 中秋 follow the moon and
/// the sun; until the notice comes their dates are not stated here.
enum StatutoryHolidays {
  static func name(of day: Day) -> String? {
    switch (day.month, day.dayOfMonth) {
    case (1, 1): "元旦"
    case (5, 1), (5, 2): "劳动节"
    case (10, 1...3): "国庆节"
    default: nil
    }
  }
}
