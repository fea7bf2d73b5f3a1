import Formats
import LedgerCore
import Settings
import Web

extension ServedLedger: PolicyDesk {
  var policies: [Policy] { settings.policies }

  func utf8(_ bytes: [UInt8]) -> [UInt8] { (try? Intake.utf8(bytes)) ?? bytes }
}
