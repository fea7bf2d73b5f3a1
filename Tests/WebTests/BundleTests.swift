import LedgerCore
import Testing

@testable import Web

struct BundleTests {
  private static let path = LocalPath("bundles", "开餐馆").path

  @Test func everybodySeesWhatABundleNeeds() async throws {
    let browser = try await Town(sample: "bundles").browser()
    #expect(try await browser.get("/bundles").body.contains("新生儿出生一件事"))
    let page = try await browser.get(Self.path).body
    for words in ["从业人员健康证明", "市生态环境局砚溪分局", "20个工作日", "5个工作日"] { #expect(page.contains(words)) }
    #expect(!page.contains("<form method=\"post\" action=\"/bundles"))
    #expect(try await browser.get("/bundles/none").status == 404)
  }

  @Test func aWindowStartsOneAndThePartsGoToTheirOffices() async throws {
    let town = try Town(sample: "bundles")
    let browser = try await town.browser(as: .window)
    #expect(try await browser.get(Self.path).body.contains("受理并分派"))
    #expect(try await browser.post(Self.path, [("subject", "")]).status == 422)
    let answer = try await browser.post(
      Self.path,
      [("subject", "竹里小馆"), ("channel", "窗口"), ("name", "丁小禾"), ("phone", "13900001234")]
        + ["经营者身份证明", "经营场所证明", "招牌效果图", "经营场所平面图"].map { ("handed", $0) })
    let item = try #require(answer.location.flatMap { Int($0.dropFirst("/desk/".count).prefix { $0.isNumber }) })
    let whole = try #require(try town.files.item(item))
    #expect(whole.state == "filed" && whole.fields["missing"] == "从业人员健康证明、油烟净化设施购置凭证")
    let page = try await browser.get("/desk/\(item)").body
    for words in ["食品经营许可：竹里小馆", "市生态环境局砚溪分局", "丁小禾", "容缺受理"] { #expect(page.contains(words)) }
    #expect(!"\(try town.files.history(of: item))".contains("丁小禾"))
    _ = try await browser.post(
      "/desk/\(item)/moves/tolerate", [("field.missingBy", "2025-07-10")], file: "申请表.txt", "样例")
    #expect(try town.files.item(item)?.state == "owing")
  }

  @Test func whoDoesNotTakeApplicationsStartsNone() async throws {
    let town = try Town(sample: "bundles")
    for role in [LedgerRole.lead, .leader, .supervisor] {
      let browser = try await town.browser(as: role)
      #expect(try await !browser.get(Self.path).body.contains("受理并分派"))
      #expect(try await browser.post(Self.path, [("subject", "竹里小馆")]).status == 403)
    }
  }
}
