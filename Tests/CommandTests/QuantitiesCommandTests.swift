import Testing

struct QuantitiesCommandTests {
  @Test func everyLineIsAnsweredByOne() throws {
    let program = try Program()
    defer { program.remove() }
    let ending = try program.shell(#"printf '增长\n\n最后一行' | taizhang quantities"#)
    #expect(ending.status == 0)
    let lines = ending.output.split(separator: "\n")
    #expect(lines.count == 3)
    for line in lines { #expect(line.hasPrefix(#"{"results":["#)) }
  }
}
