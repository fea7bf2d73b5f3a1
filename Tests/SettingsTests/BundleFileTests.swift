import LedgerCore
import Settings
import Testing

@Suite("Files of bundles")
struct BundleFileTests {
  private static let head = "title: 开餐馆一件事\nfor: 个体户\npromise: 5d\n"

  @Test func aBundleIsReadWithItsPartsAndEachMaterialOnce() throws {
    let text =
      BundleFileTests.head + """
        legal: 20
        parts:
          - { title: 营业执照登记, office: 县市场监督管理局, promise: 1d, materials: [身份证明, 场所证明] }
          - { title: 食品经营许可, office: 县市场监督管理局, promise: 8wh, legal: 20, materials: [身份证明, 平面图] }
        """
    let bundle = try #require(try settings(["bundles/开餐馆.yaml": text]).bundles.first)
    #expect(bundle.name == "开餐馆" && bundle.promise == .workingDays(5) && bundle.legal == 20)
    #expect(bundle.materials == ["身份证明", "场所证明", "平面图"])
    let (whole, parts) = bundle.cases(
      place: "砚溪县", year: 2025, subject: "竹里小馆", channel: "窗口", missing: ["平面图"])
    #expect(whole.title == "开餐馆一件事：竹里小馆" && whole.fields?["missing"] == "平面图")
    #expect(parts.map { $0.fields?["missing"] } == [nil, "平面图"])
    #expect(parts.map { $0.parties?.lead } == ["县市场监督管理局", "县市场监督管理局"])
  }

  @Test(arguments: [
    ("parts: []", "no part"), ("parts:\n  - { title: 甲, office: 乙, promise: 0d }", "no limit above 0"),
    ("parts:\n  - { title: 甲, promise: 1d }", "office"), ("part: 1", "part"),
  ])
  func whatCannotBeUsedIsRefusedWithItsReason(rest: String, reason: String) {
    let faults = #expect(throws: SettingsFaults.self) {
      try settings(["bundles/甲.yaml": BundleFileTests.head + rest + "\n"])
    }
    #expect(faults?.description.contains(reason) == true)
  }
}
