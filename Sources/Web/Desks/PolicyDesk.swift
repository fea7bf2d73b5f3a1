public import LedgerCore

/// 政策台: what policies ask of the ledger's folder.
public protocol PolicyDesk {
  /// 惠企政策, as the folder's settings have them.
  var policies: [Policy] { get }
  /// A text in whatever encoding offices write, as UTF-8; the bytes as they are where it cannot be told.
  func utf8(_ bytes: [UInt8]) -> [UInt8]
}
