internal import Facts
internal import LedgerCore

/// `appraisal/<name>.yaml`: a published formula.
///
///     title: 2026年度绩效考核
///     year: 2026
///     ground: 衍办发〔2026〕1号
///     offices: [衍溪县民政局, 衍溪县教育局]
///     criteria:
///       - { title: 按时办结, kind: task, share: onTime, points: 60 }
///       - { title: 催办, kind: task, each: urged, points: -2, limit: 10 }
extension Appraisal {
  init(name: String, _ file: Setting, _ kinds: KindCatalogue, _ offices: OfficeTree) throws(SettingsFault) {
    let values = try file.values("an appraisal", keys: ["title", "year", "ground", "base", "offices", "criteria"])
    var appraised: [String] = []
    for element in try values["offices"]?.list("offices") ?? [] {
      let name = try element.text("an office")
      guard let office = offices.office(name) else {
        throw element.fault("“\(name)” is not among the offices of offices.yaml: correct it or add it there.")
      }
      appraised.append(office.name)
    }
    let list = try values.must("criteria").list("criteria")
    var criteria: [Criterion] = []
    for element in list { criteria.append(try element.criterion()) }
    do {
      try self.init(
        name: name, title: try values.text("title"), year: try values.must("year").count("a year", in: 1949...9999),
        ground: try values.text("ground"), base: try values["base"]?.points() ?? 0, offices: appraised,
        criteria: criteria, kinds: kinds)
    } catch let fault as AppraisalFault {
      throw list[fault.criterion].fault(fault.description)
    } catch let fault as SettingsFault {
      throw fault
    } catch {
      throw file.fault("\(error)")
    }
  }
}

extension Setting {
  fileprivate func criterion() throws(SettingsFault) -> Appraisal.Criterion {
    let values = try values("a criterion", keys: ["title", "kind", "share", "each", "points", "limit"])
    let (title, kind) = (try values.text("title"), try values.text("kind"))
    let points = try values.must("points").points()
    let limit = try values["limit"]?.points()
    switch (try values.textIfGiven("share"), try values.textIfGiven("each")) {
    case (let measure?, nil):
      if let limit = values["limit"] { throw limit.fault("A share has no limit but its points: take this out.") }
      return Appraisal.Criterion(title, kind: kind, .share(measure: measure, points: points))
    case (nil, let measure?):
      return Appraisal.Criterion(title, kind: kind, .each(measure: measure, points: points, limit: limit))
    default: throw fault("A criterion needs one of “share” and “each”, with the name of a measure of its kind.")
    }
  }

  /// `40`, `-0.5`: as hundredths.
  fileprivate func points() throws(SettingsFault) -> Int {
    let text = try text("points")
    let number = ExactNumber(text)?.scaled(byPowerOfTen: 2)
    guard let number, number.exponent >= 0, number.exponent <= 2, number.significand.magnitude <= 1_000_000 else {
      throw fault("“\(text)” is no number of points: write 40 or -0.5, at most two places and 10,000.")
    }
    return Int(number.significand) * (0..<Int(number.exponent)).reduce(1) { product, _ in product * 10 }
  }
}
