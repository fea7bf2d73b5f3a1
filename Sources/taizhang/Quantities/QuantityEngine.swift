import Documents
import Publishing
import Reading

/// One sentence to one JSON line: the one place that knows the engine.
struct QuantityEngine {
  private let reader = QuantityReader()

  func answer(_ line: [UInt8], to out: inout Bytes) {
    let text = Text(utf8: line)
    let readings = reader.read(text).map { reading in
      QuantityLine.Reading(
        type: reading.type.rawValue, text: text.string(reading.range), source: reading.range, value: reading.value,
        upper: reading.upper.isEmpty ? nil : reading.upper, unit: reading.unit)
    }
    QuantityLine(readings: readings).write(to: &out)
  }
}
