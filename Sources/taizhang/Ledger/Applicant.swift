import ArgumentParser
import LedgerCore
import LedgerSQLite

/// 申请人: what is asked of whoever files, kept apart from the log.
struct ApplicantOptions: ParsableArguments {
  @Option(help: "Name of the applicant (姓名); kept apart from the log, masked, deleted on its day.") var name: String?
  @Option(help: "Telephone of the applicant (电话).") var phone: String?
  @Option(help: "Address of the applicant (地址).") var address: String?
  @Option(help: "Until when it is kept; otherwise a year.", transform: LedgerOptions.day) var keepUntil: Day?

  /// What is kept of the applicant; nil where nothing was given.
  func data(for purpose: String, at now: Moment) -> PersonalData? {
    var fields: [String: String] = [:]
    fields["name"] = name
    fields["phone"] = phone
    fields["address"] = address
    guard !fields.isEmpty else { return nil }
    return PersonalData(fields: fields, purpose: purpose, until: keepUntil ?? PersonalData.term(from: now.day))
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
    let gone = try session.attempt(nil, { try session.files.sweepPersonalData(by: session.asker, at: now) })
    // Hashes of tokens that open nothing any more; of who signs in often they go by themselves.
    _ = try session.attempt(nil, { try session.files.sweepSessions(at: now) })
    Standard.output.say("\(gone.count) deleted")
  }
}

extension ItemSheet {
  /// 申请人 as this asker may see it.
  static func applicant(_ item: Item, _ session: Session) throws(Failure) -> String? {
    switch try session.attempt(nil, { try session.files.applicant(of: item, for: session.asker) }) {
    case nil: nil
    case .deleted: "  申请人 信息已按期删除"
    case .locked: "  申请人 无密钥，无法显示"
    case .shown(let data):
      "  申请人 " + ["name", "phone", "address"].compactMap { data.fields[$0] }.joined(separator: " ")
    }
  }
}
