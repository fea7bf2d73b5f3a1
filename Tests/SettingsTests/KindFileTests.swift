import LedgerCore
import Settings
import Testing

/// A kind that has everything a file may change.
func sampleKind() throws -> Kind {
  try Kind(
    "job", Title("工单", "job"),
    states: [State("open", "办理中", .running), State("closed", "已办结", .done)],
    moves: [
      Move(
        "close", "办结", from: "open", to: "closed", by: [.lead],
        needs: [.signatures(2), .satisfied(true, percent: 50), .reason]),
      Move("again", "重办", from: "open", to: "open", by: [.supervisor]),
    ],
    clocks: [
      ClockRule(
        "reply", "答复时限", in: "open", limit: .workingDays(5),
        variants: [.init(when: "urgency", is: "紧急", .workingDays(1))],
        extensions: 1),
      ClockRule("sign", "签收时限", in: "open", limit: .hours(1)),
    ],
    fields: [Field("urgency", "缓急", .choice(["一般", "紧急"]))],
    pace: .calendar(yellow: 10, red: 25),
    measures: [
      KindMeasure("closed", "办结率", .share(.inState(["closed"]), of: .all)),
      KindMeasure("urged", "催办件数", .count(.urged)),
    ])
}

func settings(_ files: [String: String]) throws -> Settings {
  let bare = try Kind("bare", Title("无", "bare"), states: [State("end", "终", .done)], moves: [])
  return try Settings(files: files, builtIn: KindCatalogue([sampleKind(), bare]))
}

@Suite("Changed kinds")
struct KindFileTests {
  @Test func namesDaysThresholdsAndRolesAreChangedAndTheRestStays() throws {
    let text = """
      title: 热线工单
      states: { open: 正在办理 }
      moves:
        close: { title: 办结归档, by: [lead, support], signatures: 3, satisfied: 60 }
      clocks:
        reply: { title: 限时答复, limit: 8wh, extensions: 0, extendedBy: [leader], variants: { urgency: { 紧急: 4h } } }
      fields: { urgency: 紧急程度 }
      measures: { closed: 按期办结率 }
      pace: { yellow: 5, red: 50 }
      filedBy: [window]
      """
    let kind = try #require(try settings(["kinds/job.yaml": text]).kinds["job"])
    #expect(kind.title == Title("热线工单", "job"))
    #expect(kind.state("open")?.title.chinese == "正在办理")
    #expect(kind.state("closed")?.title.chinese == "已办结")
    #expect(kind.move("close")?.title == Title("办结归档", "close"))
    #expect(kind.move("close")?.by == [.lead, .support])
    #expect(kind.move("close")?.needs == [.signatures(3), .satisfied(true, percent: 60), .reason])
    #expect(kind.move("again")?.by == [.supervisor])
    #expect(kind.clock("reply")?.limit == .workingHours(8))
    #expect(kind.clock("reply")?.limit(for: ["urgency": "紧急"]) == .hours(4))
    #expect(kind.clock("reply")?.extensions == 0)
    #expect(kind.clock("reply")?.extendedBy == [.leader])
    #expect(kind.clock("sign")?.limit == .hours(1))
    #expect(kind.field("urgency")?.form == .choice(["一般", "紧急"]))
    #expect(kind.measures.map(\.title.chinese) == ["按期办结率", "催办件数"])
    #expect(kind.pace == .calendar(yellow: 5, red: 50))
    #expect(kind.filedBy == [.window])
  }

  @Test func withoutAFileAKindIsAsBuiltIn() throws {
    let kind = try #require(try settings([:]).kinds["job"])
    #expect(kind.clock("reply")?.limit == .workingDays(5))
  }

  @Test func aRefusedFileRefusesAllAndNamesEachFirstFault() {
    let faults = #expect(throws: SettingsFaults.self) {
      try settings([
        "kinds/job.yaml": "title: [a]\npace: 3", "kinds/tsk.yaml": "title: x", "policies/a.yaml": "x: 1",
        "offices.yml": "",
      ])
    }
    #expect(faults?.faults.map(\.file) == ["kinds/job.yaml", "kinds/tsk.yaml", "offices.yml", "policies/a.yaml"])
    #expect(faults?.description.split(separator: "\n").count == 4)
  }
}

@Suite("Broken settings are refused with file, line, column and reason")
struct BrokenSettingsTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let file: String
    let text: String
    let says: String
    var testDescription: String { says }
  }

  static let kinds = [
    Row(file: "kinds/job.yaml", text: "", says: "kinds/job.yaml: The file is empty"),
    Row(file: "kinds/job.yaml", text: "- a", says: "kinds/job.yaml:1:1: This should be a kind"),
    Row(
      file: "kinds/job.yaml", text: "titel: x",
      says: "kinds/job.yaml:1:1: There is no “titel” in a kind; there are title"),
    Row(file: "kinds/job.yaml", text: "title:", says: "kinds/job.yaml:1:7: This should be a title"),
    Row(file: "kinds/job.yaml", text: "title: a\ntitle: b", says: "kinds/job.yaml:2: “title” stands twice"),
    Row(file: "kinds/job.yaml", text: "title: a\n---\ntitle: b", says: "kinds/job.yaml:2:1: This is not YAML"),
    Row(file: "kinds/job.yaml", text: "title: \"a", says: "This is not YAML"),
    Row(file: "kinds/job.yaml", text: "title: [", says: "This is not YAML"),
    Row(file: "kinds/job.yaml", text: "a: *b", says: "This is not YAML"),
    Row(
      file: "kinds/job.yaml", text: "title: &a x\nstates: { open: *a }", says: "kinds/job.yaml:1:8: Anchors and aliases"
    ),
    Row(file: "kinds/job.yaml", text: "&a\ntitle: x", says: "Anchors and aliases"),
    Row(
      file: "kinds/job.yaml", text: "clocks:\n  sign: { limit: 1h }\n  reply:\n    title: x\n    title: y\n",
      says: "kinds/job.yaml:5: “title”"),
    Row(file: "kinds/job.yaml", text: String(repeating: "[", count: 100_000), says: "it nests too deep"),
    Row(file: "kinds/job.yaml", text: "[a]: b", says: "kinds/job.yaml:1:1: This should be a key"),
    Row(
      file: "kinds/job.yaml", text: "title: 工单\nclocks:\n  repl: { limit: 3d }\n",
      says: "kinds/job.yaml:3:3: There is no “repl” among the clocks; there are reply, sign."),
    Row(
      file: "kinds/job.yaml", text: "clocks:\n  sign:\n    limit: 0h",
      says: "kinds/job.yaml:3:12: “0h” is no limit above 0"),
    Row(file: "kinds/job.yaml", text: "clocks: { sign: { limit: -3d } }", says: "“-3d” is no limit"),
    Row(file: "kinds/job.yaml", text: "clocks: { sign: { limit: 99999999999999999999d } }", says: "is no limit"),
    Row(file: "kinds/job.yaml", text: "clocks: { sign: { limit: monthly 32 } }", says: "“monthly 32” is no limit"),
    Row(file: "kinds/job.yaml", text: "clocks: { sign: { limit: [] } }", says: "This should be a limit"),
    Row(file: "kinds/job.yaml", text: "clocks: { sign: { extensions: many } }", says: "a whole number from 0 to 20"),
    Row(file: "kinds/job.yaml", text: "clocks: { sign: { stops: 1 } }", says: "There is no “stops” in a clock"),
    Row(
      file: "kinds/job.yaml", text: "clocks: { sign: { variants: { urgency: { 紧急: 1d } } } }",
      says: "There is no “urgency” among the fields; there are none."),
    Row(
      file: "kinds/job.yaml", text: "clocks: { reply: { variants: { urgency: { 特急: 1d } } } }",
      says: "There is no “特急” among the values; there are 紧急."),
    Row(
      file: "kinds/job.yaml", text: "states: { gone: x }",
      says: "There is no “gone” among the states; there are open, closed."),
    Row(file: "kinds/job.yaml", text: "moves: { fly: {} }", says: "There is no “fly” among the moves"),
    Row(file: "kinds/job.yaml", text: "moves: { again: { signatures: 1 } }", says: "“again” needs no signatures"),
    Row(file: "kinds/job.yaml", text: "moves: { again: { satisfied: 1 } }", says: "“again” asks for no share"),
    Row(file: "kinds/job.yaml", text: "moves: { close: { signatures: 0 } }", says: "from 1 to 20"),
    Row(file: "kinds/job.yaml", text: "moves: { close: { by: [] } }", says: "The list of roles is empty"),
    Row(
      file: "kinds/job.yaml", text: "moves: { close: { by: [boss] } }",
      says: "There is no “boss” among the roles; there are supervisor, lead"),
    Row(file: "kinds/job.yaml", text: "moves: { close: { by: lead } }", says: "This should be a list of roles"),
    Row(
      file: "kinds/job.yaml", text: "pace: { yellow: 30, red: 30 }", says: "Yellow (30) must be nearer than red (30)"),
    Row(file: "kinds/job.yaml", text: "pace: { yellow: 30 }", says: "“red” is missing in a pace"),
    Row(file: "kinds/bare.yaml", text: "pace: { yellow: 1, red: 2 }", says: "“bare” has no pace"),
    Row(file: "kinds/jobb.yaml", text: "title: x", says: "There is no “jobb” among the kinds; there are job, bare."),
  ]

  static let others = [
    Row(file: "calendar/27.yaml", text: "source: x", says: "“27” is no year"),
    Row(file: "calendar/2027.yaml", text: "holidays: {}", says: "“source” is missing in a year"),
    Row(
      file: "calendar/2027.yaml", text: "source: x\nholidays:\n  元旦: { off: [2028-01-01] }",
      says: "calendar/2027.yaml:3:15: 2028-01-01 is not in 2027"),
    Row(
      file: "calendar/2027.yaml", text: "source: x\nholidays: { 元旦: { off: [2027-02-30] } }",
      says: "“2027-02-30” is not a day off"),
    Row(
      file: "calendar/2027.yaml", text: "source: x\nholidays: { 元旦: { off: [2027-01-03..2027-01-01] } }",
      says: "the earlier first"),
    Row(
      file: "calendar/2027.yaml", text: "source: x\nholidays: { 元旦: { worked: [2027-01-04] } }",
      says: "2027-01-04 is no Saturday or Sunday"),
    Row(
      file: "calendar/2027.yaml", text: "source: x\nholidays: { 元旦: { off: [2027-01-01] }, 节: { off: [2027-01-01] } }",
      says: "2027-01-01 is already off for “元旦”"),
    Row(
      file: "calendar/2027.yaml", text: "source: x\nholidays: { 元旦: { worked: [2027-01-02, 2027-01-02] } }",
      says: "2027-01-02 is already worked"),
    Row(
      file: "calendar/2027.yaml", text: "source: x\nholidays: { 元旦: { off: [2027-01-02], worked: [2027-01-02] } }",
      says: "2027-01-02 is worked for"),
    Row(
      file: "calendar/2027.yaml", text: "source: x\nholidays: [a]", says: "This should be a list by name of holidays"),
    Row(file: "offices.yaml", text: "name: 甲", says: "offices.yaml:1:1: This should be a list of offices"),
    Row(
      file: "offices.yaml", text: "- name: 甲\n- name: 乙\n  aliases: [甲]",
      says: "offices.yaml:2:3: “甲” names both “甲” and “乙”"),
    Row(file: "offices.yaml", text: "- duties: []", says: "“name” is missing in an office"),
    Row(
      file: "offices.yaml", text: String(repeating: "- {name: 甲, under: [", count: 1), says: "This is not YAML"),
    Row(file: "kinds/job.yml", text: "title: x", says: "kinds/job.yml: Settings end in .yaml"),
    Row(file: "appraisal/a.yaml", text: "criteria: {}", says: "This should be a list of criteria"),
    Row(file: "appraisal/a.yaml", text: "criteria: []\ntitle: x", says: "“year” is missing in an appraisal"),
    Row(
      file: "appraisal/a.yaml", text: "criteria: [{ title: x, kind: job, points: 1 }]",
      says: "needs one of “share” and “each”"),
    Row(
      file: "appraisal/a.yaml",
      text: "title: x\nyear: 2026\nground: y\ncriteria:\n  - { title: x, kind: job, share: urged, points: 1 }",
      says: "appraisal/a.yaml:5:5: The measure “urged” is no share"),
    Row(
      file: "appraisal/a.yaml", text: "criteria: [{ title: x, kind: job, share: closed, points: 1, limit: 2 }]",
      says: "A share has no limit"),
    Row(
      file: "appraisal/a.yaml", text: "criteria: [{ title: x, kind: job, share: closed, points: 1.234 }]",
      says: "“1.234” is no number of points"),
    Row(file: "appraisal/a.yaml", text: "offices: [财政局]", says: "“财政局” is not among the offices"),
  ]

  @Test(arguments: kinds + others) func refused(row: Row) {
    let faults = #expect(throws: SettingsFaults.self) { _ = try settings([row.file: row.text]) }
    #expect(faults?.description.contains(row.says) == true, "\(faults?.description ?? "")")
    #expect(faults?.description.hasPrefix(row.file) == true)
    #expect(faults?.description.hasSuffix(".") == true)
  }

  @Test func aFileThatNestsWithoutEndIsRefused() {
    let deep = String(repeating: "[{name: a, under: ", count: 200) + "[]" + String(repeating: "}]", count: 200)
    let faults = #expect(throws: SettingsFaults.self) { try settings(["offices.yaml": deep]) }
    #expect(faults?.description.contains("more than 50 levels deep") == true, "\(faults?.description ?? "")")
    let conditions = "entitled: " + String(repeating: "{not: ", count: 300) + "a" + String(repeating: "}", count: 300)
    #expect(throws: SettingsFaults.self) { try settings(["policies/a.yaml": conditions + "\ntitle: a\nground: b\n"]) }
  }

  @Test func aFileOfOneMegabyteIsNotRead() {
    let faults = #expect(throws: SettingsFaults.self) {
      try settings(["offices.yaml": String(repeating: "#", count: 1 << 21)])
    }
    #expect(faults?.description.contains("larger than 1 MB") == true)
  }
}
