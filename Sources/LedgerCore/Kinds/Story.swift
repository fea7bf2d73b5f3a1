/// 故事: a dated life of one item and those it needs beside it (parts, a ballot), with what must be seen after each step: test and manual of its kind at once.
public struct Story: Sendable {
  public let name: String
  public let steps: [Step]

  public init(_ name: String, _ steps: Step...) { self.init(name, of: steps) }

  public init(_ name: String, of steps: [Step]) {
    self.name = name
    self.steps = steps
  }

  public struct Step: Sendable {
    /// `2026-03-02` or `2026-03-02 09:30`, Beijing time.
    public let at: String
    public let by: LedgerRole
    public let request: Request?
    /// Part of the sentence that refuses it, where the step shows a refusal.
    public let refusedBecause: String?
    public let expect: [Expectation]

    /// The account; the role's own name unless several of one role act: signatures, votes.
    public let account: String
    /// The item acted on, by the number of the step that filed it; nil for the story's own, the first of its kind.
    public let item: Int?

    /// Somebody does something. An item filed has the number of its step, from 1, as its entries have.
    public static func on(
      _ at: String, _ by: LedgerRole, as account: String? = nil, item: Int? = nil, _ request: Request,
      expect: Expectation...
    ) -> Step {
      Step(
        at: at, by: by, request: request, refusedBecause: nil, expect: expect, account: account ?? by.rawValue,
        item: item)
    }

    /// Somebody tries and is refused with a sentence that holds these words.
    public static func refused(
      _ at: String, _ by: LedgerRole, as account: String? = nil, item: Int? = nil, _ request: Request, because: String
    ) -> Step {
      Step(
        at: at, by: by, request: request, refusedBecause: because, expect: [], account: account ?? by.rawValue,
        item: item)
    }

    /// Nobody does anything; the day alone changes what is seen.
    public static func look(_ at: String, item: Int? = nil, _ expect: Expectation...) -> Step {
      Step(at: at, by: .supervisor, request: nil, refusedBecause: nil, expect: expect, account: "", item: item)
    }
  }

  /// What is seen after a step, on the day of the step.
  public enum Expectation: Sendable {
    case state(String)
    case light(Light.Color)
    /// Part of the sentence that gives the light's reason.
    case because(String)
    /// The clock runs and is due then: `2026-03-05`, or `2026-03-05 10:30` for clocks in hours.
    case due(String, String)
    case kept(String)
    case broken(String)
    case standsStill(String)
    case notRunning(String)
    /// A measure over the items of its kind in the story: `1/1`, `0/1`, `0/0` (no data), or a sum.
    case measure(String, String)
    case share(Int)
    /// The item's own due date.
    case dueDate(String)
    /// Candidates that the ballot carried.
    case carried([Int])
  }
}
