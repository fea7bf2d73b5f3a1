import ArgumentParser

@main
struct Taizhang: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "taizhang",
    abstract: "Reads government work reports (政府工作报告) into facts.",
    subcommands: [Read.self])
}
