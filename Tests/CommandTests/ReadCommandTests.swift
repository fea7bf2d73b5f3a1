import Foundation
import Testing

struct ReadCommandTests {
  private let report = "一、2020年工作回顾\n地区生产总值增长3.8%。\n"

  @Test func statusIsZeroWhenEverythingWasRead() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("a.txt", report)
    let ending = try program.shell("taizhang read a.txt --format jsonl")
    #expect(ending.status == 0)
    #expect(ending.output.hasPrefix(#"{"type":"document","name":"a.txt""#))
    #expect(ending.errors.isEmpty)
  }

  @Test func statusIsOneWhenOneCouldNotBeReadAndTheOthersStillAre() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("a.txt", report)
    let ending = try program.shell("taizhang read missing.txt a.txt --format jsonl")
    #expect(ending.status == 1)
    #expect(ending.output.contains(#""name":"a.txt""#))
    #expect(ending.errors.hasPrefix("taizhang: missing.txt: "))
    #expect(ending.errors.filter { $0 == "\n" }.count == 1)
  }

  @Test(arguments: [
    "read --format xml", "read --only figure", "read --only ''", "read --jobs 0", "read --year 21", "read - -",
    "read --nonsense",
    "nonsense",
  ])
  func statusIsTwoForACommandLineThatMakesNoSense(line: String) throws {
    let program = try Program()
    defer { program.remove() }
    let ending = try program.shell("taizhang \(line)")
    #expect(ending.status == 2)
    #expect(ending.output.isEmpty)
    #expect(!ending.errors.isEmpty)
  }

  @Test func aWrongKindIsAnsweredWithThoseThereAre() throws {
    let program = try Program()
    defer { program.remove() }
    let ending = try program.shell("taizhang read --only figure")
    #expect(ending.errors.contains("headings, figures, commitments, projects, terms, mentions"))
  }

  @Test func aReaderThatGoesAwayEndsItWithoutAWord() throws {
    let program = try Program()
    defer { program.remove() }
    // More than a pipe holds, so that the writer must notice.
    try program.file("long.txt", String(repeating: report, count: 8000))
    let ending = try program.shell("taizhang read long.txt --format html | head -c 1; echo \" ${PIPESTATUS[*]}\"")
    #expect(ending.errors.isEmpty)
    #expect(ending.output == "< 141 0\n")
  }

  @Test func foldersAreReadInTheOrderOfTheirNamesWhateverTheJobs() throws {
    let program = try Program()
    defer { program.remove() }
    for name in ["b/2.txt", "b/1.txt", "a/x/9.txt", "c.txt", ".hidden.txt"] { try program.file("in/" + name, report) }
    let one = try program.shell("taizhang read in --format jsonl --jobs 1")
    let many = try program.shell("taizhang read in --format jsonl --jobs 8")
    #expect(one.output == many.output)
    let names = one.output.matches(of: /"type":"document","name":"([^"]*)"/).map { String($0.1) }
    #expect(names == ["in/a/x/9.txt", "in/b/1.txt", "in/b/2.txt", "in/c.txt"])
  }

  @Test func aFolderThatLeadsBackIntoItselfIsReadOnce() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("in/a.txt", report)
    let ending = try program.shell(
      "ln -s ../in in/again; taizhang read in --format jsonl | grep -c '\"document\",\"name\"'")
    #expect(ending.output == "1\n")
  }

  @Test func placeAndYearAreTheCallersToSay() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("a.txt", report)
    let ending = try program.shell("taizhang read a.txt --place 某县 --year 2021 --format jsonl")
    #expect(ending.output.contains(#""place":"某县""#))
    #expect(ending.output.contains(#""year":2021"#))
  }

  @Test func standardInputIsReadWhereNoFileIsNamed() throws {
    let program = try Program()
    defer { program.remove() }
    let ending = try program.shell("printf '增长3.8%%。' | taizhang read --format jsonl")
    #expect(ending.status == 0)
    #expect(ending.output.contains(#""name":"-""#))
  }

  @Test func anOutputFileIsThereWholeOrNotAtAll() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("a.txt", report)
    #expect(try program.shell("taizhang read a.txt --format html -o page.html").status == 0)
    #expect(program.text(of: "page.html")?.hasSuffix("</html>\n") == true)
    #expect(program.text(of: "page.html.part") == nil)
    let refused = try program.shell("taizhang read a.txt -o no/such/folder.html")
    #expect(refused.status == 1)
    #expect(refused.errors.hasPrefix("taizhang: no/such/folder.html: cannot be written"))
  }

  @Test func whereTheOutputCannotBeFinishedNothingIsLeftBehind() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("a.txt", report)
    let ending = try program.shell("mkdir page.html; ulimit -f 1; trap '' XFSZ; taizhang read a.txt -f html -o p.html")
    #expect(ending.status == 1)
    #expect(ending.errors.hasPrefix("taizhang: p.html: cannot be"))
    #expect(program.text(of: "p.html") == nil)
    #expect(program.text(of: "p.html.part") == nil)
  }

  @Test func aPageOfManyFilesHoldsThemInOrderWhetherOneCanBeReadOrNot() throws {
    let program = try Program()
    defer { program.remove() }
    for name in ["a.txt", "b.txt"] { try program.file(name, report) }
    let ending = try program.shell("taizhang read b.txt missing.txt a.txt -f html")
    #expect(ending.status == 1)
    let articles = ending.output.matches(of: /<article id="([^"]*)"/).map { String($0.1) }
    #expect(articles == ["r1-1", "r3-1"])
    #expect(ending.output.hasPrefix("<!doctype html>"))
    #expect(ending.output.hasSuffix("</html>\n"))
  }

  /// More than is held in memory while it waits for its turn.
  @Test func outputThatWaitsForItsTurnIsWholeHoweverLongItIs() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("a.txt", report)
    try program.file("long.txt", String(repeating: report, count: 8000))
    let lines = try program.shell("taizhang read a.txt long.txt a.txt -f csv > all; wc -cl < all")
    let alone = try program.shell(
      "for f in a.txt long.txt a.txt; do taizhang read $f -f csv | tail -n +2; done > each;"
        + " tail -n +2 all | cmp - each")
    #expect(lines.errors.isEmpty)
    #expect(alone.status == 0)
    let size = lines.output.split(separator: " ").last.flatMap { Int($0.dropLast()) } ?? 0
    #expect(size > 1 << 20)
    let page = try program.shell("taizhang read a.txt long.txt a.txt -f html | tail -c 9")
    #expect(page.output.hasSuffix("</html>\n"))
  }

  @Test func helpAndVersionAreAnsweredOnStandardOutput() throws {
    let program = try Program()
    defer { program.remove() }
    let help = try program.shell("taizhang read --help")
    #expect(help.status == 0)
    #expect(help.output.contains("政府工作报告"))
    let version = try program.shell("taizhang --version")
    #expect(version.status == 0)
    #expect(version.output.contains(/^\d+\.\d+\.\d+/))
  }
}
