package import LedgerCore

/// An event as the table keeps it: JSON with sorted keys, `format` among them, no space, no escaped slash.
package enum EventText {
  static let format = 1

  private struct Formatted: Codable {
    let event: Event

    init(_ event: Event) { self.event = event }

    private enum Key: String, CodingKey {
      case format
    }

    init(from decoder: any Decoder) throws {
      let format = try decoder.container(keyedBy: Key.self).decode(Int.self, forKey: .format)
      guard format <= EventText.format else {
        throw StoreFault(
          "The ledger has entries of format \(format), which this program does not know: use a newer one.")
      }
      event = try Event(from: decoder)
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(EventText.format, forKey: .format)
      try event.encode(to: encoder)
    }
  }

  /// What is written all day long is written by hand, anything else by its `Codable`, in the same bytes.
  static func write(_ event: Event, to text: inout TextRoom) throws {
    if !event.write(to: &text) { try JSONWriter.write(Formatted(event), to: &text) }
  }

  package static func bytes(_ event: Event) throws -> [UInt8] {
    var text = TextRoom()
    try write(event, to: &text)
    return text.array
  }

  /// By `Codable` alone: what those written by hand are compared with.
  package static func written(_ event: Event) throws -> [UInt8] { try JSONWriter.bytes(Formatted(event)) }

  static func read(_ text: String, of number: Int) throws -> Event {
    do {
      return try JSONReader.value(Formatted.self, from: text).event
    } catch let fault as StoreFault {
      throw fault
    } catch {
      throw StoreFault("Entry \(number) cannot be read (\(error)): run `taizhang verify`, and restore a backup.")
    }
  }
}
