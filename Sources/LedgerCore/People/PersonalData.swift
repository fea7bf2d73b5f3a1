/// 个人信息: name, telephone, address of an applicant, kept apart from the log and under a key of its own.
///
/// The log names it by an opaque reference. When its time is over it is deleted; the log stays as it was.
public struct PersonalData: Hashable, Sendable {
  public var fields: [String: String]
  /// What it is kept for.
  public var purpose: String
  /// The last day on which it is kept.
  public var until: Day

  /// 保存期限: a year from a day, unless whoever files says otherwise.
  public static func term(from day: Day) -> Day { day.adding(months: 12) }

  public init(fields: [String: String], purpose: String, until: Day) {
    self.fields = fields
    self.purpose = purpose
    self.until = until
  }
}

/// What somebody is shown of an item's applicant.
public enum ApplicantSight: Hashable, Sendable {
  /// Whole to those who handle the case, masked to everybody else.
  case shown(PersonalData)
  /// Its time was over.
  case deleted
  /// The key is kept elsewhere, as in a copy without keys.
  case locked
}

extension PersonalData {
  /// 脱敏: as all see it but those who handle the case.
  public var masked: PersonalData {
    var masked = self
    for (name, value) in fields {
      switch name {
      case "name": masked.fields[name] = Masking.name(value)
      case "phone": masked.fields[name] = Masking.phone(value)
      case "address": masked.fields[name] = Masking.address(value)
      default: masked.fields[name] = "***"
      }
    }
    return masked
  }
}
