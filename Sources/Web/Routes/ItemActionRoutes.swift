internal import LedgerCore

extension ItemAction {
  private static let reason = Property.may("reason", .text(least: 1))
  private static let clock = Property.must("clock", .text(least: 1, most: 100), "Name of the clock.")

  static let all = [
    ItemAction(
      "moves", "moveItem", Title("办理一步", "make a move"),
      [
        .must("move", .text(least: 1, most: 100), "One of the item's offers."), reason,
        .may("fields", ItemFiling.fields, "Fields that the move fills."), EvidenceInput.property,
      ]
    ) { input, files in
      .move(
        input.text("move") ?? "",
        .init(reason: input.text("reason"), fields: input.map("fields") ?? [:], evidence: files))
    },
    ItemAction(
      "progress", "reportProgress", Title("报送进展", "report progress"),
      [
        .must("period", .formed(.period)), .may("share", .integer(0...10_000), "Done so far, in ten-thousandths."),
        .may("quantity", .formed(.decimal), "Done so far, in the unit of the target."),
        .may("money", .formed(.decimal), "Spent so far."), .may("unit", .text(least: 1, most: 20)),
        .may("note", .text(least: 1)), EvidenceInput.property,
      ]
    ) { input, files in
      .progress(
        Progressed(
          period: input.text("period") ?? "", share: input["share"]?.integer, quantity: input.text("quantity"),
          money: input.text("money"), unit: input.text("unit"), note: input.text("note"),
          evidence: files.isEmpty ? nil : files))
    },
    ItemAction(
      "comments", "commentOnItem", Title("批注", "comment"), [.must("text", .text(least: 1))]
    ) { input, _ in .comment(input.text("text") ?? "") },
    ItemAction(
      "evidence", "addEvidence", Title("补充佐证材料", "add a file of evidence"),
      [
        .must("evidence", .list(EvidenceInput.file, least: 1, most: 1)), .may("note", .text(least: 1)),
        .may("open", .flag, "Everybody may have the file; a file that the item has is opened by naming it again."),
      ]
    ) { input, files in
      guard var file = files.first else { throw Fault(SchemaFault("/evidence", "must have one element")) }
      file.note = input.text("note")
      if case .flag(true) = input["open"] { file.open = true }
      return .evidence(file)
    },
    ItemAction(
      "assignments", "assignItem", Title("分派", "assign"),
      [
        .may("lead", .text(least: 1, most: 100)), .may("supporting", .list(.text(least: 1, most: 100), most: 50)),
        .may("leader", .text(least: 1, most: 100)), .may("due", .formed(.day)), reason,
      ]
    ) { input, _ in
      .assign(
        Assigned(
          parties: Parties(
            leader: input.text("leader"), lead: input.text("lead"), supporting: input.texts("supporting")),
          due: input.day("due"), reason: input.text("reason")))
    },
    ItemAction(
      "signatures", "signItem", Title("签字", "sign"), [.may("note", .text(least: 1))]
    ) { input, _ in .sign(input.text("note")) },
    ItemAction(
      "extensions", "extendItem", Title("延期", "extend a due date"),
      [
        .may("clock", .text(least: 1, most: 100), "A clock; the item's own due date where it is not said."),
        .must("to", .formed(.day)), .must("reason", .text(least: 1)), .must("allowedBy", .text(least: 1, most: 100)),
      ]
    ) { input, _ in
      guard let day = input.day("to") else { throw Fault(SchemaFault("/to", "must be a date")) }
      return .extend(
        clock: input.text("clock"), to: day, reason: input.text("reason") ?? "",
        allowedBy: input.text("allowedBy") ?? "")
    },
    ItemAction(
      "pauses", "pauseClock", Title("中止计时", "pause a clock"), [clock, .must("reason", .text(least: 1))]
    ) { input, _ in .pause(clock: input.text("clock") ?? "", reason: input.text("reason") ?? "") },
    ItemAction(
      "resumptions", "resumeClock", Title("恢复计时", "let a clock run on"), [clock, reason]
    ) { input, _ in .resume(clock: input.text("clock") ?? "", reason: input.text("reason")) },
    ItemAction(
      "urgings", "urgeItem", Title("催办", "urge"), [.must("reason", .text(least: 1)), .may("until", .formed(.day))]
    ) { input, _ in .urge(reason: input.text("reason") ?? "", until: input.day("until")) },
    ItemAction(
      "ratings", "rateItem", Title("评价", "rate"),
      [.must("grade", .choice(Rating.Grade.allCases.map(\.rawValue))), .may("words", .text(least: 1))]
    ) { input, _ in
      .rate(Rating(grade: Rating.Grade(rawValue: input.text("grade") ?? "") ?? .basically, words: input.text("words")))
    },
    ItemAction(
      "links", "linkItem", Title("关联", "link to another item"),
      [
        .must("item", .integer(1...Int(Int32.max))),
        .must("how", .choice(Linked.How.allCases.map(\.rawValue))),
      ]
    ) { input, _ in
      .link(
        Linked(item: input["item"]?.integer ?? 0, how: Linked.How(rawValue: input.text("how") ?? "") ?? .related))
    },
  ]
}
