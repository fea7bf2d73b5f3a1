import Publishing

/// One sentence to one JSON line: the one place that knows the engine.
struct QuantityEngine {
  func answer(_ line: [UInt8], to out: inout Bytes) {
    QuantityLine(readings: []).write(to: &out)
  }
}
