import LedgerCore
import Testing

struct PositionTests {
  @Test(arguments: [
    ("28.4512,119.9215", "28.4512,119.9215"), (" 28.4512 , 119.9215 ", "28.4512,119.9215"),
    ("28.4512，119.9215", "28.4512,119.9215"), ("28.450,119.920 WGS-84", "28.450,119.920"),
    ("28.45,119.92 cgcs2000", "28.45,119.92"), ("28.45,119.92 GCJ-02", "28.45,119.92 GCJ-02"),
    ("-33.9,18.4", "-33.9,18.4"),
    ("0,0", "0,0"), ("90,180", "90,180"),
  ])
  func isReadDigitByDigit(_ text: String, _ words: String) { #expect(Position(text)?.description == words) }

  @Test(arguments: [
    "", ",", "28.45", "28.45,", "28.45,119.92,5", "28.45 119.92", "119.92,28.45", "80.1,30.2", "91,0", "0,181",
    "-90.1,0",
    "28°27′,119°55′", "28.45N,119.92E", "28.45,119.92 BD-09", "28.45,119.92 GCJ-02 x", "1e1,2", "nan,0", "２８,１１９",
    "28.4512345678901234567,119", String(repeating: "1", count: 10_000),
  ])
  func isRefused(_ text: String) { #expect(Position(text) == nil) }

  @Test func saysWhatItWants() throws {
    let kind = try #require(try KindCatalogue.builtIn()["project"])
    let refusal = #expect(throws: Refusal.self) { try kind.check("location", "119.92,28.45") }
    #expect(refusal?.description.contains("the latitude first") == true)
    try kind.check("location", "28.45,119.92")
  }
}
