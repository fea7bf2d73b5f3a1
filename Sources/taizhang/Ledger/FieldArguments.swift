import ArgumentParser

/// `field=value` as given on the command line.
enum FieldArguments {
  static func parse(_ arguments: [String]) throws -> [String: String] {
    var fields: [String: String] = [:]
    for argument in arguments {
      guard let mark = argument.firstIndex(of: "="), mark > argument.startIndex else {
        throw ValidationError("“\(argument)” is no field with a value: write field=value.")
      }
      fields[String(argument[..<mark])] = String(argument[argument.index(after: mark)...])
    }
    return fields
  }
}
