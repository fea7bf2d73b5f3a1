import ArgumentParser
import LedgerCore
import LedgerSQLite

/// 申请人: what is asked of whoever files, kept apart from the log.
struct ApplicantOptions: ParsableArguments {
  @Option(help: "Name of the applicant (姓名); kept apart from the log, masked, deleted on its day.") var name: String?
  @Option(help: "Telephone of the applicant (电话).") var phone: String?
  @Option(help: "Address of the applicant (地址).") var address: String?
  @Option(help: "Until when it is kept; otherwise a year.", transform: LedgerOptions.day) var keepUntil: Day?

  /// The reference that stands for it in the log; nil where nothing was given.
  func keep(for purpose: String, _ session: Session) throws(Failure) -> String? {
    var fields: [String: String] = [:]
    fields["name"] = name
    fields["phone"] = phone
    fields["address"] = address
    guard !fields.isEmpty else { return nil }
    let data = PersonalData(
      fields: fields, purpose: purpose, until: keepUntil ?? session.now.day.adding(months: 12))
    return try session.attempt(nil, { try session.files.keep(data) })
  }
}

struct Sweep: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Deletes personal data whose time is over (个人信息到期删除); the log stays as it was and verifies.")
  @OptionGroup var options: LedgerOptions

  func run() throws {
    let session = try options.session()
    try session.check(.sweeping)
    let now = try session.timeOfWriting()
    let gone = try session.attempt(nil) {
      let gone = try session.files.sweepPersonalData(on: now.day)
      if !gone.isEmpty {
        _ = try session.ledger.note(
          Noted(subject: "个人信息", text: "到期删除\(gone.count)条"), on: 0, by: session.asker, at: now)
      }
      return gone
    }
    Standard.output.say("\(gone.count) deleted")
  }
}

extension ItemSheet {
  /// 申请人 as this asker may see it.
  static func applicant(_ item: Item, _ session: Session) throws(Failure) -> String? {
    guard let reference = item.parties.applicant else { return nil }
    let data = try session.attempt(nil, { try session.files.personalData(reference, handlesCase: true) })
    guard let fields = data?.fields else { return "  申请人 信息已按期删除" }
    let handles = session.asker.handles(item)
    let shown = [
      fields["name"].map { handles ? $0 : Masking.name($0) }, fields["phone"].map { handles ? $0 : Masking.phone($0) },
      fields["address"].map { handles ? $0 : Masking.address($0) },
    ]
    return "  申请人 " + shown.compactMap { $0 }.joined(separator: " ")
  }
}
