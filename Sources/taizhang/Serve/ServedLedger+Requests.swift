import LedgerCore
import LedgerSQLite
import Sealing
import Settings
import Web

extension ServedLedger: RequestDesk {
  var bundles: [ServiceBundle] { settings.bundles }

  func file(_ created: Created, about data: PersonalData, by asker: Asker, at now: Moment) throws -> [Entry] {
    try files.file(created, about: data, by: asker, at: now)
  }

  func applicant(of item: Item, for asker: Asker) throws -> ApplicantSight? {
    try files.applicant(of: item, for: asker)
  }

  func digest(of secret: String) -> String { Digest.of(Array(secret.utf8)).hexadecimal }
}
