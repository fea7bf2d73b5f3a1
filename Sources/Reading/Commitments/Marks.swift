// Characters that are asked for at every sentence and clause: a switch costs less than a walk through a literal.
extension UInt16 {
  /// Blanks of any width, line ends, ，、；：。 in both widths.
  var isPauseOrBlank: Bool {
    if self &- 0x3400 < 0x6C00 { return false }  // a Chinese character
    switch self {
    case 0x20, 0x09, 0xA0, 0x3000, 0x2002, 0x2003, 0x2009, 0x200B, 0x0A: return true
    case 0xFF0C, 0x2C, 0x3001, 0xFF1B, 0x3B, 0xFF1A, 0x3A, 0x3002: return true
    default: return false
    }
  }

  /// ，；： in both widths
  var endsClause: Bool {
    switch self {
    case 0xFF0C, 0x2C, 0xFF1B, 0x3B, 0xFF1A, 0x3A: true
    default: false
    }
  }

  /// （ ( 【 [
  var opensBracket: Bool { self == 0xFF08 || self == 0x28 || self == 0x3010 || self == 0x5B }

  /// ） ) 】 ]
  var closesBracket: Bool { self == 0xFF09 || self == 0x29 || self == 0x3011 || self == 0x5D }

  /// ： :
  var isColon: Bool { self == 0xFF1A || self == 0x3A }

  /// 和 、 及 并 between verbs
  var joinsVerbs: Bool { self == 0x548C || self == 0x3001 || self == 0x53CA || self == 0x5E76 }

  /// ． .
  var isPoint: Bool { self == 0xFF0E || self == 0x2E }

  /// What may stand between two sentences: 。！？；，、：”’」』）】》—-· and bullets.
  var isBetweenSentences: Bool {
    if self &- 0x3400 < 0x6C00 { return false }  // a Chinese character
    switch self {
    case 0x3002, 0xFF01, 0xFF1F, 0x21, 0x3F, 0xFF1B, 0x3B, 0xFF0C, 0x2C, 0x3001, 0xFF1A, 0x3A: return true
    case 0x201D, 0x2019, 0x300D, 0x300F, 0xFF09, 0x29, 0x3011, 0x300B, 0x2014, 0x2D, 0xB7: return true
    case 0x25CF, 0x25A0, 0x25C6, 0x2605, 0x25AA: return true
    default: return false
    }
  }
}
