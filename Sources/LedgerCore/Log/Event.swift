/// 事件: one thing that happened to an item, as the log keeps it. Past tense, complete in itself, never changed.
///
/// In JSON an object with `event` naming the case and the payload's own keys beside it. What is large lies on the heap: an
/// event is handed on many times, and is as large as its largest case.
public enum Event: Hashable, Sendable {
  indirect case created(Created)
  indirect case assigned(Assigned)
  indirect case moved(Moved)
  indirect case progressed(Progressed)
  indirect case evidenced(Evidence)
  indirect case corrected(Corrected)
  case linked(Linked)
  case commented(Commented)
  case signed(Signed)
  indirect case extended(Extended)
  case paused(Paused)
  case resumed(Resumed)
  case urged(Urged)
  case rated(Rating)
  indirect case opened(BallotOpened)
  case voted(Vote)
  indirect case counted(BallotCounted)
  /// 日历调整: a year's table came into force; belongs to the ledger, item 0.
  indirect case calendarSet(YearTable)
  /// Settings, accounts and erasures of personal data, in words; belongs to the ledger or to an item.
  case noted(Noted)
}

/// 立项: an item enters the ledger.
public struct Created: Hashable, Sendable, Codable {
  public var kind: String
  public var place: String
  public var year: Int
  public var title: String
  public var origin: Origin?
  public var fields: [String: String]?
  public var parties: Parties?
  public var due: Day?
  public var parent: Int?
  /// Stable name of the item outside: the same import again finds it by this and adds nothing.
  public var key: String?
  /// 时限: as text, of the clocks that start with it, by the table then in force; written by the ledger.
  public var limits: [String: String]?

  public init(
    kind: String, place: String, year: Int, title: String, origin: Origin? = nil, fields: [String: String]? = nil,
    parties: Parties? = nil, due: Day? = nil, parent: Int? = nil, key: String? = nil, limits: [String: String]? = nil
  ) {
    self.kind = kind
    self.place = place
    self.year = year
    self.title = title
    self.origin = origin
    self.fields = fields
    self.parties = parties
    self.due = due
    self.parent = parent
    self.key = key
    self.limits = limits
  }
}

/// 来源: the words of a report that an item comes from, or who filed it.
public struct Origin: Hashable, Sendable, Codable {
  /// SHA-256 of the report's file, hexadecimal; nil when a person filed the item.
  public var report: String?
  /// Code points of the report's text, half open.
  public var from: Int?
  public var to: Int?
  /// The words themselves.
  public var words: String?
  /// Headings above them, outermost first.
  public var heading: [String]?
  /// The rule that read them.
  public var rule: String?
  /// True when nobody looked at it before it was taken in: `--accept`.
  public var unreviewed: Bool?
  public var filedBy: String?

  public init(
    report: String? = nil, from: Int? = nil, to: Int? = nil, words: String? = nil, heading: [String]? = nil,
    rule: String? = nil, unreviewed: Bool? = nil, filedBy: String? = nil
  ) {
    self.report = report
    self.from = from
    self.to = to
    self.words = words
    self.heading = heading
    self.rule = rule
    self.unreviewed = unreviewed
    self.filedBy = filedBy
  }
}

/// 各方: who leads and who helps. Offices by name; the applicant by an opaque reference.
public struct Parties: Hashable, Sendable, Codable {
  public var leader: String?
  public var lead: String?
  public var supporting: [String]?
  public var applicant: String?

  public init(leader: String? = nil, lead: String? = nil, supporting: [String]? = nil, applicant: String? = nil) {
    self.leader = leader
    self.lead = lead
    self.supporting = supporting
    self.applicant = applicant
  }
}

/// 分派: parties and due date set; nil leaves what was there.
public struct Assigned: Hashable, Sendable, Codable {
  public var parties: Parties
  public var due: Day?
  public var reason: String?

  public init(parties: Parties, due: Day? = nil, reason: String? = nil) {
    self.parties = parties
    self.due = due
    self.reason = reason
  }
}

/// 流转: a move of the kind's table was made.
public struct Moved: Hashable, Sendable, Codable {
  public var move: String
  public var from: String
  public var to: String
  public var reason: String?
  public var fields: [String: String]?
  public var evidence: [Evidence]?
  /// 时限: as text, of the clocks that start or change with it, by the table then in force; written by the ledger.
  public var limits: [String: String]?

  public init(
    move: String, from: String, to: String, reason: String? = nil, fields: [String: String]? = nil,
    evidence: [Evidence]? = nil, limits: [String: String]? = nil
  ) {
    self.move = move
    self.from = from
    self.to = to
    self.reason = reason
    self.fields = fields
    self.evidence = evidence
    self.limits = limits
  }
}

/// 进展: what was reported as done for a month or quarter.
public struct Progressed: Hashable, Sendable, Codable {
  /// `2026-03` or `2026Q1`.
  public var period: String
  /// Done share in ten-thousandths: 4650 is 46.5 %.
  public var share: Int?
  /// Exact decimal as text, in the unit of the item's target.
  public var quantity: String?
  /// 亿元 or 万元 as said in `unit`, exact decimal as text.
  public var money: String?
  public var unit: String?
  public var note: String?
  public var evidence: [Evidence]?

  public init(
    period: String, share: Int? = nil, quantity: String? = nil, money: String? = nil, unit: String? = nil,
    note: String? = nil, evidence: [Evidence]? = nil
  ) {
    self.period = period
    self.share = share
    self.quantity = quantity
    self.money = money
    self.unit = unit
    self.note = note
    self.evidence = evidence
  }
}

/// 佐证材料: a file kept by its SHA-256; never executed.
public struct Evidence: Hashable, Sendable, Codable {
  /// SHA-256, 64 hexadecimal digits.
  public var digest: String
  public var name: String
  /// Media type found from the bytes.
  public var type: String
  /// Bytes.
  public var size: Int
  public var note: String?
  /// 公开: everybody may have the file itself; otherwise those who handle the item, and everybody only its name.
  public var open: Bool?

  public init(digest: String, name: String, type: String, size: Int, note: String? = nil, open: Bool? = nil) {
    self.digest = digest
    self.name = name
    self.type = type
    self.size = size
    self.note = note
    self.open = open
  }
}

/// 更正: an earlier entry of the same item read otherwise from now on; the entry itself stays as it was.
public struct Corrected: Hashable, Sendable, Codable {
  public var entry: Int
  /// What the entry should have said. Of the same case as the entry it corrects.
  public var event: Event
  public var reason: String

  public init(entry: Int, event: Event, reason: String) {
    self.entry = entry
    self.event = event
    self.reason = reason
  }

  private enum CodingKeys: String, CodingKey {
    case entry
    // `event` names the case, beside it.
    case event = "instead"
    case reason
  }
}

public struct Linked: Hashable, Sendable, Codable {
  public var item: Int
  public var how: How

  public init(item: Int, how: How) {
    self.item = item
    self.how = how
  }

  public enum How: String, CaseIterable, Hashable, Sendable, Codable {
    /// 并入: this item goes on in the other.
    case mergedInto
    /// 拆自: this item is a part of what the other was.
    case splitFrom
    case related
    /// 卡点: this item blocks the other.
    case blocks
    /// 上年: the other is last year's of the same promise.
    case follows
    /// 付票决: the other is the ballot that decides on this one.
    case ballot
  }
}

public struct Commented: Hashable, Sendable, Codable {
  public var text: String

  public init(text: String) { self.text = text }
}

/// 签字
public struct Signed: Hashable, Sendable, Codable {
  public var note: String?

  public init(note: String? = nil) { self.note = note }
}

/// 延期: a clock, or the item's due date (`clock` nil), moved back; the old date stays beside the new one.
public struct Extended: Hashable, Sendable, Codable {
  public var clock: String?
  public var old: Day
  public var new: Day
  public var reason: String
  /// Who allowed it, by office or name of the position.
  public var allowedBy: String

  public init(clock: String?, old: Day, new: Day, reason: String, allowedBy: String) {
    self.clock = clock
    self.old = old
    self.new = new
    self.reason = reason
    self.allowedBy = allowedBy
  }
}

/// 暂停计时: a clock stands still while somebody owes something: 申请人补正.
public struct Paused: Hashable, Sendable, Codable {
  public var clock: String
  public var reason: String

  public init(clock: String, reason: String) {
    self.clock = clock
    self.reason = reason
  }
}

public struct Resumed: Hashable, Sendable, Codable {
  public var clock: String
  public var reason: String?

  public init(clock: String, reason: String? = nil) {
    self.clock = clock
    self.reason = reason
  }
}

/// 催办: 1 blue, 2 orange, 3 red, 4 talk with the leader (约谈).
public struct Urged: Hashable, Sendable, Codable {
  public var level: Int
  public var reason: String
  public var until: Day?

  public init(level: Int, reason: String, until: Day? = nil) {
    self.level = level
    self.reason = reason
    self.until = until
  }
}

/// 评价
public struct Rating: Hashable, Sendable, Codable {
  public var grade: Grade
  public var words: String?

  public init(grade: Grade, words: String? = nil) {
    self.grade = grade
    self.words = words
  }

  public enum Grade: String, CaseIterable, Hashable, Sendable, Codable {
    /// 满意
    case satisfied
    /// 基本满意
    case basically
    /// 不满意
    case not
  }
}

/// 票决开始: how many may vote, how many are present, and which items are asked about. Belongs to the ballot's own item.
public struct BallotOpened: Hashable, Sendable, Codable {
  /// 应到
  public var eligible: Int
  /// 实到
  public var present: Int
  public var candidates: [Int]
  /// SHA-256 of each token that was handed out, sorted; who got which is nowhere.
  public var tokens: [String]
  /// 应选: how many may be chosen at most; nil for as many as there are.
  public var most: Int?

  public init(eligible: Int, present: Int, candidates: [Int], tokens: [String], most: Int? = nil) {
    self.eligible = eligible
    self.present = present
    self.candidates = candidates
    self.tokens = tokens
    self.most = most
  }
}

/// 一张票: not joined to any account; the entry is written by the ledger itself.
public struct Vote: Hashable, Sendable, Codable {
  /// SHA-256 of the token.
  public var token: String
  /// Candidates voted for.
  public var yes: [Int]
  /// Chance that nobody keeps: without it whoever knows a token could try each vote against the public hash of the entry.
  public var salt: String?

  public init(token: String, yes: [Int]) {
    self.token = token
    self.yes = yes
  }
}

/// 计票结果: follows from the votes; kept so that anyone can count again and compare.
public struct BallotCounted: Hashable, Sendable, Codable {
  public var ballots: Int
  /// Votes for each candidate, by its number as text.
  public var votes: [String: Int]
  public var carried: [Int]
  public var quorum: Bool

  public init(ballots: Int, votes: [String: Int], carried: [Int], quorum: Bool) {
    self.ballots = ballots
    self.votes = votes
    self.carried = carried
    self.quorum = quorum
  }
}

public struct Noted: Hashable, Sendable, Codable {
  public var subject: String
  public var text: String

  public init(subject: String, text: String) {
    self.subject = subject
    self.text = text
  }
}
