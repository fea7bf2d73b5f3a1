import ArgumentParser

struct Taizhang: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "taizhang",
    abstract: "Reads Chinese government work reports (政府工作报告) into facts.",
    discussion: """
      A report goes in; out come its figures (数据), commitments (承诺), projects (项目), explained terms (名词解释) and \
      outline (提纲), each with the place in the text where it stands.

      Start with:  taizhang read report.txt
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Reports (报告)",
        subcommands: [
          Read.self, Quantities.self, ReconcileCommand.self, CheckCommand.self, CompareCommand.self, SearchCommand.self,
          DraftCommand.self,
        ]),
      CommandGroup(
        name: "Ledger (台账)",
        subcommands: [
          Initialise.self, Import.self, Review.self, Items.self, Show.self, BoardCommand.self, Due.self, Export.self,
          FileItem.self,
          BallotCommand.self, Policies.self, Appraise.self, Calendars.self,
        ]),
      CommandGroup(
        name: "Work on items (办理)",
        subcommands: [
          Assign.self, MoveItems.self, ReportProgress.self, AddEvidence.self, Urge.self, Extend.self, PauseClock.self,
          ResumeClock.self, Sign.self, Rate.self, Comment.self, Link.self, Correct.self, Apply.self,
        ]),

      CommandGroup(
        name: "Safekeeping (核验)",
        subcommands: [
          Verify.self, Rebuild.self, PublishCheckpoint.self, Prove.self, Backup.self, Restore.self, Accounts.self,
          Tokens.self, Sweep.self,
        ]),
      CommandGroup(name: "Site (网站)", subcommands: [Serve.self]),
      CommandGroup(name: "Documents", subcommands: [Docs.self]),
    ])
}
