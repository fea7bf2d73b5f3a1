extension Schema {
  /// As JSON Schema 2020-12, which OpenAPI 3.1 speaks; what has a name is put among `components` and referred to.
  func described(_ components: inout [String: JSON]) -> JSON {
    switch self {
    case .text(let least, let most):
      return .object([
        "type": "string", "maxLength": .integer(most), "minLength": .integer(least),
      ])
    case .formed(let form):
      var object: [String: JSON] = ["type": "string"]
      object["pattern"] = form.pattern.map(JSON.text)
      object["format"] = form.format.map(JSON.text)
      return .object(object)
    case .choice(let choices): return ["type": "string", "enum": .list(choices.map(JSON.text))]
    case .integer(let range):
      return ["type": "integer", "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound)]
    case .number(let range):
      return ["type": "number", "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound)]
    case .flag: return ["type": "boolean"]
    case .anything: return [:]
    case .list(let schema, let least, let most):
      var object: [String: JSON] = ["type": "array", "items": schema.described(&components)]
      if least > 0 { object["minItems"] = .integer(least) }
      object["maxItems"] = most.map(JSON.integer)
      return .object(object)
    case .map(let schema): return ["type": "object", "additionalProperties": schema.described(&components)]
    case .object(let properties):
      var members: [String: JSON] = [:]
      for property in properties {
        var member = property.schema.described(&components).object ?? [:]
        if !property.words.isEmpty { member["description"] = .text(property.words) }
        members[property.name] = .object(member)
      }
      var object: [String: JSON] = [
        "type": "object", "additionalProperties": false, "properties": .object(members),
      ]
      let required = properties.filter(\.isRequired).map { JSON.text($0.name) }
      if !required.isEmpty { object["required"] = .list(required) }
      return .object(object)
    case .named(let name, let schema):
      if components[name] == nil { components[name] = schema.described(&components) }
      return ["$ref": .text("#/components/schemas/\(name)")]
    }
  }
}
