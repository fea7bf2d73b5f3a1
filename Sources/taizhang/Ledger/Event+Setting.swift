import Foundation
import LedgerCore

extension Event {
  /// The same event with some of its parts said otherwise, by the names of the log; a value that is no number or list is text.
  func setting(_ parts: [String: String]) throws -> Event {
    let encoded = try JSONSerialization.jsonObject(with: JSONEncoder().encode(self))
    guard var object = encoded as? [String: Any] else { return self }
    for (name, value) in parts {
      if name == "event" {
        throw Failure(subject: name, reason: "the kind of an entry stays as it is", advice: "correct another entry")
      }
      if object[name] is Bool, let flag = Bool(value) {
        object[name] = flag
        continue
      }
      object[name] = Int(value) ?? (try? JSONSerialization.jsonObject(with: Data(value.utf8))) ?? value
    }
    do {
      let event = try JSONDecoder().decode(Event.self, from: JSONSerialization.data(withJSONObject: object))
      // What no event of this kind holds would be dropped without a word.
      let kept = try JSONSerialization.jsonObject(with: JSONEncoder().encode(event)) as? [String: Any] ?? [:]
      if let unknown = parts.keys.sorted().first(where: { kept[$0] == nil }) {
        throw Failure(
          subject: unknown, reason: "no part of a “\(self.name)” entry has that name",
          advice: "parts: " + object.keys.filter { parts[$0] == nil && $0 != "event" }.sorted().joined(separator: ", "))
      }
      return event
    } catch let error as DecodingError {
      throw Failure(
        subject: parts.keys.sorted().joined(separator: ", "), reason: "the value does not fit: \(error.sentence)",
        advice: "look at the entry with: taizhang export --log")
    }
  }
}

extension DecodingError {
  var sentence: String {
    switch self {
    case .dataCorrupted(let context), .keyNotFound(_, let context), .typeMismatch(_, let context),
      .valueNotFound(_, let context):
      context.debugDescription
    @unknown default: "\(self)"
    }
  }
}
