import Testing

/// `taizhang search`, as people run it.
struct SearchCommandTests {
  @Test func aFolderIsFollowedAsItsFilesChange() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("in/a.txt", "健全养老服务体系。\n")
    try program.file("in/b.txt", "发展托育服务。\n")
    #expect(try program.shell("taizhang search index in").output.contains("2 new, 0 changed, 0 gone"))
    #expect(try program.shell("taizhang search index in").output.contains("0 new, 0 changed, 0 gone"))
    try program.file("in/a.txt", "发展体育事业。\n")
    #expect(try program.shell("rm in/b.txt; taizhang search index in").output.contains("0 new, 1 changed, 1 gone"))
    #expect(try program.shell("taizhang search 服务").output == "0 hits\n")
    #expect(try program.shell("taizhang search 體育").output.contains("in/a.txt:1:3"))
    // Elsewhere the same file has the same name, and nothing named means all that is known.
    let elsewhere = try program.shell("mkdir sub; cd sub; taizhang search index --index ../.taizhang/search.db")
    #expect(elsewhere.output.contains("0 new, 0 changed, 0 gone"))
  }

  @Test func nothingPersonalIsFound() throws {
    let program = try Program()
    defer { program.remove() }
    let made = try program.shell(
      """
      taizhang init --place 砚溪县 --at 2025-01-03 && taizhang file request 路灯不亮 --set topic=李四家门口 \
      --set urgency=紧急 --place 砚溪县 --name 张三 --phone 13800000000 --address 东街九号 --at 2025-01-04 && \
      taizhang search index --data taizhang-data
      """)
    #expect(made.status == 0, "\(made.errors)")
    for word in ["张三", "13800000000", "东街", "李四"] {
      #expect(try program.shell("taizhang search \(word) --data taizhang-data").output == "0 hits\n", "\(word)")
    }
    #expect(try program.shell("taizhang search '路灯 kind:item' --data taizhang-data").output.contains("item"))
    // Not in the file either, in the forms words are kept in.
    let bytes = try program.shell(
      "for c in utf-8 utf-16le; do grep -cF \"$(echo -n 张三 | iconv -t $c)\" taizhang-data/search.db; done")
    #expect(bytes.output.split(separator: "\n").first == "0")
  }

  @Test func whatCannotBeSearchedIsSaid() throws {
    let program = try Program()
    defer { program.remove() }
    let none = try program.shell("taizhang search 养老")
    #expect(none.status == 1)
    #expect(none.errors.contains("taizhang search index"))
    try program.file("search.db", "no index")
    #expect(try program.shell("taizhang search 养老 --index search.db").errors.contains("is not an index of taizhang"))
    #expect(try program.shell("taizhang search '，。' --in .").errors.contains("Nothing to look for"))
    #expect(try program.shell("taizhang search 养老 --in missing.txt").status == 1)
    #expect(try program.shell("taizhang search 养老 --limit 0 --in .").status == 2)
  }

  @Test func linesForProgramsPointIntoTheText() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("a.txt", "𠮷祥街建成。健全𠮷祥养老服务。\n")
    let lines = try program.shell(
      """
      taizhang search '养老 𠮷祥' --in a.txt -f jsonl | python3 -c '
      import json, sys
      text = open("a.txt", encoding="utf-8").read()
      answer, hit = map(json.loads, sys.stdin)
      for one in hit["excerpts"]:
          assert text[one["start"]:one["end"]] == one["text"]
          print(*(one["text"][a:b] for a, b in one["marks"]))
      print(answer["total"], answer["exact"])'
      """)
    #expect(lines.output == "𠮷祥养老\n1 True\n", "\(lines.errors)")
  }
}
