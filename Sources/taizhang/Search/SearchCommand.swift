import ArgumentParser

struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Searches reports and the ledger for words (检索).",
    discussion: """
      Finds every paragraph, heading, explained term (名词解释) and item of the ledger that holds the words, in traditional or \
      simplified characters, full or half width, upper or lower case, and shows the sentence with file, line and column.

      In a query: blanks separate words that must all be there; “a phrase” in quotation marks stays together; OR between two \
      words lets either do; -word keeps out; place:砚溪 year:2023..2025 role:plan kind:commitment indicator:gdp filter \
      (地: 年: 部分: 类: 指标:).

      Examples:
        Files as they are:       taizhang search 养老服务 --in reports/
        Index once, then ask:    taizhang search index reports/
                                 taizhang search '养老 "一老一小" year:2024..' --kind commitment
        With the ledger:         taizhang search index reports/ --data taizhang-data
                                 taizhang search 老旧小区 --data taizhang-data --kind item

      Exit status: 0 it was searched, also where nothing is found; 1 something could not be read; 2 wrong usage.
      """,
    subcommands: [SearchFinding.self, SearchIndexing.self], defaultSubcommand: SearchFinding.self)
}
