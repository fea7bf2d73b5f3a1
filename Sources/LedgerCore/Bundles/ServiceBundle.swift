/// 一件事: what several offices decide for one purpose of a citizen or company, asked for once, with one set of papers.
public struct ServiceBundle: Hashable, Sendable {
  public let name: String
  public let title: String
  /// 适用对象: whom it is for, in words.
  public let audience: String
  /// 承诺时限 for the whole.
  public let promise: Limit
  /// 法定时限 for the whole, in working days.
  public let legal: Int?
  /// 事项: what each office decides; they run side by side.
  public let parts: [Part]

  public struct Part: Hashable, Sendable {
    public let title: String
    public let office: String
    public let promise: Limit
    public let legal: Int?
    public let materials: [String]

    public init(title: String, office: String, promise: Limit, legal: Int? = nil, materials: [String] = []) {
      self.title = title
      self.office = office
      self.promise = promise
      self.legal = legal
      self.materials = materials
    }
  }

  public init(
    name: String, title: String, audience: String, promise: Limit, legal: Int? = nil, parts: [Part]
  ) {
    self.name = name
    self.title = title
    self.audience = audience
    self.promise = promise
    self.legal = legal
    self.parts = parts
  }

  /// 材料: each once, in the order in which the parts ask for them.
  public var materials: [String] {
    var seen: Set<String> = []
    return parts.flatMap(\.materials).filter { seen.insert($0).inserted }
  }

  /// The case of the whole as it is filed, and those of the parts under it.
  ///
  /// - Parameters:
  ///   - subject: What it is about, in a few words that are no person's: the name of a shop.
  ///   - missing: Materials that are not there yet (欠缺材料).
  public func cases(
    place: String, year: Int, subject: String, channel: String?, missing: [String]
  ) -> (whole: Created, parts: [Created]) {
    func filed(_ title: String, _ promise: Limit, _ legal: Int?, _ lacking: [String], _ office: String?) -> Created {
      var fields = ["bundle": self.title, "promise": promise.description]
      fields["channel"] = channel
      fields["legal"] = legal.map(String.init)
      if !lacking.isEmpty { fields["missing"] = lacking.joined(separator: "、") }
      return Created(
        kind: "service", place: place, year: year, title: "\(title)：\(subject)", fields: fields,
        parties: office.map { Parties(lead: $0) })
    }
    let parts = parts.map { part in
      filed(part.title, part.promise, part.legal, part.materials.filter(missing.contains), part.office)
    }
    return (filed(title, promise, legal, materials.filter(missing.contains), nil), parts)
  }
}
