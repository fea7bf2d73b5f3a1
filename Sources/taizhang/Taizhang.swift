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
    subcommands: [Read.self, Quantities.self, Docs.self])
}
