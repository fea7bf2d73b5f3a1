/// 数据样式: what a value may be. The same declaration is printed in the OpenAPI document, checks what is handed in, and is
/// held against every answer by the tests.
indirect enum Schema: Sendable {
  /// Of so many characters (Unicode code points).
  case text(least: Int = 0, most: Int = 2_000)
  case formed(TextForm)
  case choice([String])
  case integer(ClosedRange<Int>)
  /// Any number between two; `integer` is for those that are whole.
  case number(ClosedRange<Int>)
  case flag
  /// Not described further.
  case anything
  case list(Schema, least: Int = 0, most: Int? = nil)
  case object([Property])
  /// Any names, each with such a value.
  case map(Schema)
  /// Stands under its name in the document's components.
  case named(String, Schema)

  /// What is wrong with a value, and where (RFC 6901); nil where nothing is.
  func fault(of value: JSON, at pointer: String = "") -> SchemaFault? {
    switch (self, value) {
    case (.named(_, let schema), _): return schema.fault(of: value, at: pointer)
    case (.text(let least, let most), .text(let text)):
      let count = text.unicodeScalars.count
      return count >= least && count <= most ? nil : SchemaFault(pointer, "must have \(least) to \(most) characters")
    case (.formed(let form), .text(let text)):
      return form.holds(text) ? nil : SchemaFault(pointer, "must be \(form.words)")
    case (.choice(let choices), .text(let text)):
      return choices.contains(text) ? nil : SchemaFault(pointer, "must be one of \(choices.joined(separator: ", "))")
    case (.integer(let range), .integer(let number)):
      return range.contains(number)
        ? nil : SchemaFault(pointer, "must be \(range.lowerBound) to \(range.upperBound)")
    case (.number(let range), .number), (.number(let range), .integer):
      return value.number.map { Double(range.lowerBound) <= $0 && $0 <= Double(range.upperBound) } == true
        ? nil : SchemaFault(pointer, "must be \(range.lowerBound) to \(range.upperBound)")
    case (.flag, .flag), (.anything, _): return nil
    case (.list(let schema, let least, let most), .list(let list)):
      if list.count < least { return SchemaFault(pointer, "must have at least \(least) elements") }
      if let most, list.count > most { return SchemaFault(pointer, "must have at most \(most) elements") }
      return list.enumerated().lazy.compactMap { schema.fault(of: $1, at: "\(pointer)/\($0)") }.first
    case (.map(let schema), .object(let object)):
      return object.sorted { $0.key < $1.key }.lazy.compactMap {
        schema.fault(of: $0.value, at: "\(pointer)/\($0.key)")
      }.first
    case (.object(let properties), .object(let object)):
      return Schema.fault(of: object, properties, at: pointer)
    default: return SchemaFault(pointer, "must be \(kind)")
    }
  }

  private static func fault(
    of object: [String: JSON], _ properties: [Property], at pointer: String
  ) -> SchemaFault? {
    let known = Set(properties.map(\.name))
    if let stranger = object.keys.sorted().first(where: { !known.contains($0) }) {
      return SchemaFault(
        "\(pointer)/\(stranger)", "is not known; there are \(properties.map(\.name).joined(separator: ", "))")
    }
    for property in properties {
      if let value = object[property.name] {
        if let fault = property.schema.fault(of: value, at: "\(pointer)/\(property.name)") { return fault }
      } else if property.isRequired {
        return SchemaFault("\(pointer)/\(property.name)", "is missing")
      }
    }
    return nil
  }

  private var kind: String {
    switch self {
    case .text, .formed, .choice: "a string"
    case .integer: "an integer"
    case .number: "a number"
    case .flag: "true or false"
    case .anything: "a value"
    case .list: "an array"
    case .object, .map: "an object"
    case .named(_, let schema): schema.kind
    }
  }
}

/// 属性: one member of an object.
struct Property: Sendable {
  let name: String
  let schema: Schema
  let isRequired: Bool
  let words: String

  static func must(_ name: String, _ schema: Schema, _ words: String = "") -> Property {
    Property(name: name, schema: schema, isRequired: true, words: words)
  }

  static func may(_ name: String, _ schema: Schema, _ words: String = "") -> Property {
    Property(name: name, schema: schema, isRequired: false, words: words)
  }
}

/// Where a value is not what its schema says, and what it must be.
struct SchemaFault: Hashable, Sendable {
  let pointer: String
  let detail: String

  init(_ pointer: String, _ detail: String) {
    self.pointer = pointer
    self.detail = detail
  }
}
