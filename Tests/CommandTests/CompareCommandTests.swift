import Foundation
import Testing

@Suite("taizhang compare")
struct CompareCommandTests {
  let program: Program

  init() throws {
    program = try Program()
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    for folder in ["yanxi-county", "weichuan-county", "lincheng-city"] {
      try FileManager.default.copyItem(
        at: root.appending(path: "Samples/\(folder)"), to: program.folder.appending(path: folder))
    }
  }

  @Test func thisFolderIsReadWhereNoneIsNamed() throws {
    defer { program.remove() }
    let ending = try program.shell("taizhang compare 砚溪县 --indicator 地区生产总值")
    #expect(ending.status == 0)
    #expect(ending.output.contains("地区生产总值 · 增幅（%）"))
    #expect(ending.output.contains("yanxi-county/2025.txt:13:75") || ending.output.contains("2025.txt:13:75"))
  }

  @Test func aChartIsWholeXMLWithATitleADescriptionAndNoScript() throws {
    defer { program.remove() }
    let check = """
      import sys, xml.etree.ElementTree as tree
      root = tree.parse(sys.argv[1]).getroot()
      names = [part.tag.split('}')[1] for part in root.iter()]
      print(root.get('role'), names[1], names[2], 'script' in names, 'image' in names)
      """
    try program.file("check.py", check)
    for places in ["砚溪县", "", "砚溪县 苇川县 --years 2024"] {
      let ending = try program.shell(
        "taizhang compare \(places) --indicator gdp -f svg -o chart.svg && python3 check.py chart.svg")
      #expect(ending.output == "img title desc False False\n", "\(places): \(ending.errors)")
    }
  }

  @Test func aSpreadsheetHasOneNumberARow() throws {
    defer { program.remove() }
    let ending = try program.shell("taizhang compare --indicator gdp -f csv")
    let lines = ending.output.split(separator: "\r\n")
    #expect(lines[0].contains("地方,级别,指标代码,指标,计量,年份,类别,"))
    #expect(lines.count > 20)
    #expect(lines.contains { $0.contains("砚溪县") && $0.contains(",2024,完成,等于,5.9,") })
  }

  @Test func aDataPackageNamesItsFieldsInOrder() throws {
    defer { program.remove() }
    let ending = try program.shell("taizhang compare --indicator gdp -f datapackage -o gdp && ls gdp")
    #expect(ending.output == "README.md\ndatapackage.json\nobservations.csv\n")
    let package = try #require(program.text(of: "gdp/datapackage.json"))
    let parsed = try #require(try JSONSerialization.jsonObject(with: Data(package.utf8)) as? [String: Any])
    let resource = try #require((parsed["resources"] as? [[String: Any]])?.first)
    let fields = try #require((resource["schema"] as? [String: Any])?["fields"] as? [[String: Any]])
    let header = try #require(program.text(of: "gdp/observations.csv")).prefix { !$0.isNewline }
    #expect(fields.compactMap { $0["name"] as? String }.joined(separator: ",") == header)
  }

  @Test func aPageHasATableBehindEachChart() throws {
    defer { program.remove() }
    let ending = try program.shell("taizhang compare --indicator gdp -f html")
    let charts = ending.output.matches(of: /<svg\b/).count
    #expect(charts > 1)
    #expect(ending.output.matches(of: /<table>/).count == charts)
    #expect(!ending.output.contains("<script"))
  }

  @Test func whatIsNotThereIsSaidWithWhatIs() throws {
    defer { program.remove() }
    let place = try program.shell("taizhang compare 无名县 --indicator gdp")
    #expect(place.status == 1)
    #expect(place.errors.contains("砚溪县"))
    let words = try program.shell("taizhang compare --indicator 学位")
    #expect(words.status == 1)
    #expect(words.errors.contains("新增义务教育学位"))
    #expect(try program.shell("taizhang compare --indicator gdp --years 2025-2020").status == 2)
    #expect(try program.shell("taizhang compare --indicator gdp -f datapackage").status == 2)
  }
}
