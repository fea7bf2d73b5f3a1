/// Texts that cells share by number. Phonetic guides are left out.
final class SharedStrings: XMLEvents {
  private(set) var texts: [String] = []
  private var current: [UInt8] = []
  private var inText = false
  private var phonetic = false

  func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "x:si": current = []
    case "x:rPh": phonetic = true
    case "x:t": inText = !phonetic
    default: break
    }
  }

  func end(_ name: String) {
    switch name {
    case "x:si": texts.append(String(decoding: current, as: UTF8.self))
    case "x:rPh": phonetic = false
    case "x:t": inText = false
    default: break
    }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {
    if inText { current.append(contentsOf: piece) }
  }
}
