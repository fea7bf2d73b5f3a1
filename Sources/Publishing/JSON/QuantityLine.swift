/// 数量: the answer to one sentence, `{"results":[…]}` and a line end.
public struct QuantityLine: Sendable {
  public struct Reading: Hashable, Sendable {
    public var type: String
    public var text: String
    /// Code points of the sentence.
    public var source: Range<Int>
    /// An exact decimal as text, or what stands for a date or a range.
    public var value: String?
    /// The far end where the words give two; not written when there is none.
    public var upper: String?
    public var unit: String?

    public init(type: String, text: String, source: Range<Int>, value: String?, upper: String? = nil, unit: String?) {
      self.type = type
      self.text = text
      self.source = source
      self.value = value
      self.upper = upper
      self.unit = unit
    }
  }

  public var readings: [Reading]

  public init(readings: [Reading]) { self.readings = readings }

  public func write(to out: inout Bytes) {
    out.append("{\"results\":")
    out.append(list: readings) { reading, out in
      out.append("{\"type\":")
      out.append(quoted: reading.type)
      out.field("text", reading.text)
      out.field("start", reading.source.lowerBound)
      out.field("end", reading.source.upperBound)
      out.field("value", reading.value)
      if let upper = reading.upper { out.field("upper", upper) }
      out.field("unit", reading.unit)
      out.append("}")
    }
    out.append("}\n")
  }
}
