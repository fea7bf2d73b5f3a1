extension Text {
  /// The text that is left when only these stretches are kept, in order; ranges are clamped and must not overlap.
  public convenience init(_ text: Text, keeping stretches: [Range<Int>]) {
    var units: [UInt16] = []
    units.reserveCapacity(text.count)
    var astrals: [(position: Int, scalar: UInt32)] = []
    var rest = text.astrals[...]
    for stretch in stretches {
      let kept = stretch.clamped(to: 0..<text.count)
      rest = rest.drop { $0.position < kept.lowerBound }
      for known in rest.prefix(while: { $0.position < kept.upperBound }) {
        astrals.append((units.count + known.position - kept.lowerBound, known.scalar))
      }
      units.append(contentsOf: text.buffer[kept])
    }
    self.init((units, astrals))
  }
}
