internal import LedgerCore

/// `calendar/<year>.yaml`: one year's notice, in force without a new build.
///
///     source: 国务院办公厅关于2027年部分节假日安排的通知（国办发明电〔2026〕…号）
///     holidays:
///       春节: { off: [2027-02-05..2027-02-11], worked: [2027-01-31, 2027-02-13] }
extension YearTable {
  init(named name: String, _ file: Setting) throws(SettingsFault) {
    guard name.utf8.count == 4, let year = Int(name), (1949...9999).contains(year) else {
      throw file.fault("“\(name)” is no year: name the file 2027.yaml.")
    }
    try self.init(year: year, file)
  }

  private init(year: Int, _ file: Setting) throws(SettingsFault) {
    let values = try file.values("a year", keys: ["source", "holidays"])
    let source = try values.text("source")
    var off: [Day: String] = [:]
    var worked: [Day: String] = [:]
    var places: [Day: Setting] = [:]
    for pair in try values.must("holidays").pairs("a list by name of holidays") {
      let holiday = try pair.value.values("a holiday", keys: ["off", "worked"])
      for element in try holiday["off"]?.list("days off") ?? [] {
        let days = try element.days("a day off")
        for number in days.lowerBound.number...days.upperBound.number {
          let day = try element.inYear(Day(number: number), year)
          if let other = off.updateValue(pair.name, forKey: day) {
            throw element.fault("\(day) is already off for “\(other)”: name it once.")
          }
        }
      }
      for element in try holiday["worked"]?.list("days worked") ?? [] {
        let day = try element.inYear(element.day("a day worked"), year)
        if !day.isWeekend { throw element.fault("\(day) is no Saturday or Sunday: it is worked anyway.") }
        places[day] = element
        if let other = worked.updateValue(pair.name, forKey: day) {
          throw element.fault("\(day) is already worked for “\(other)”: name it once.")
        }
      }
    }
    for (day, name) in worked.sorted(by: { $0.key < $1.key }) where off[day] != nil {
      throw (places[day] ?? file).fault(
        "\(day) is worked for “\(name)” and off for “\(off[day] ?? "")”: it can be only one of them.")
    }
    self.init(year: year, source: source, holidays: off, makeUpWorkdays: worked)
  }
}

extension Setting {
  fileprivate func inYear(_ day: Day, _ year: Int) throws(SettingsFault) -> Day {
    if day.year != year {
      throw fault("\(day) is not in \(year), the year of the file: it belongs into calendar/\(day.year).yaml.")
    }
    return day
  }
}
