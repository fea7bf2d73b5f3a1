import Foundation
import LedgerCore
import Testing

@testable import Web

struct PolicyPageTests {
  /// A day on which all four sample policies but one are in force.
  private func town() throws -> Town {
    let town = try Town(sample: "policies")
    town.wait(seconds: 300 * 86_400)
    return town
  }

  @Test func everybodyReadsConditionsBudgetAndGround() async throws {
    let page = try await town().browser().get("/policies").body
    for words in ["规上工业企业研发费用补助", "研发费用的2%，最高50万元", "非“失信被执行人为是”", "砚政发〔2026〕3号第二条", "80万元", "满足其一"] {
      #expect(page.contains(words), "the page lacks \(words)")
    }
  }

  @Test func whatWasDecidedIsTakenFromTheBudget() async throws {
    let town = try town()
    let all = Asker(account: "督查室", roles: Set(LedgerRole.allCases))
    func file(_ kind: String, _ fields: [String: String], parent: Int? = nil) throws -> Int {
      let created = Created(
        kind: kind, place: "砚溪县", year: 2026, title: "样例", fields: fields, parties: Parties(lead: "县教育局"),
        parent: parent)
      return try town.files.submit([Draft(on: .new, .create(created), by: all)], at: Town.now)[0].number
    }
    let fund = try file("livelihood", ["budget": "100"])
    let grant = try file("benefit", ["policy": "2026-研发补助"], parent: fund)
    let moves: [LedgerCore.Request] = [
      .move("match", .init(fields: ["rules": "研发费用 1520 > 0"])), .move("review", .init()),
      .move("publish", .init(fields: ["amount": "30.4"])),
    ]
    _ = try town.files.submit(moves.map { Draft(on: .item(grant), $0, by: all) }, at: Town.now)
    #expect(try await town.browser().get("/policies").body.contains("49.6万元"))
  }

  @Test func aCompanyIsToldWhatItMayHaveAndWhyAndNothingIsKept() async throws {
    let town = try town()
    let browser = try await town.browser()
    let before = try town.files.size()
    #expect(try await browser.get("/policies/mine").body.contains("营业收入（万元）"))
    let page = try await browser.post(
      "/policies/mine",
      [
        ("field.行业", "制造业"), ("field.营业收入", "8,260"), ("field.研发费用", "410.5"), ("field.失信被执行人", "否"),
        ("field.专精特新", "其他"), ("field.绿色贷款余额", "50\",\n=1"),
      ]
    ).body
    #expect(page.contains("8.21万元"))
    #expect(page.contains("营业收入不低于2000万元：8,260万元，符合"))
    #expect(page.contains("专精特新为小巨人：其他，不符合"))
    #expect(page.contains("无数据，数据缺失"))
    #expect(page.contains("value=\"410.5\""))
    #expect(try town.files.size() == before)
  }

  @Test func staffHoldAListAgainstThePolicies() async throws {
    let town = try town()
    let browser = try await town.browser(as: .lead)
    _ = try await browser.get("/policies/companies")
    let csv = """
      统一社会信用代码,企业名称,行业,营业收入(万元),研发费用(万元),失信被执行人
      YX01,玉砚竹基新材料有限公司,制造业,8260,410.5,否
      YX02,<b>石臼</b>建材有限公司,制造业,5400,0,否
      """
    let answer = try await browser.post(
      "/policies/companies", [("key", "统一社会信用代码"), ("only", "entitled")], file: "名录.csv", csv)
    #expect(answer.status == 200)
    #expect(answer.body.contains("8.21万元") && answer.body.contains("研发费用高于0元：410.5万元，符合"))
    #expect(!answer.body.contains("石臼"))
    #expect(answer.body.contains("名录缺少列"))
    let all = try await browser.post(
      "/policies/companies", [("key", "统一社会信用代码"), ("only", "all")], file: "名录.csv", csv)
    #expect(all.body.contains("&lt;b&gt;石臼") && !all.body.contains("<b>石臼"))
    let twice = csv + "\nYX01,重复,,,,"
    let refused = try await browser.post("/policies/companies", [("key", "统一社会信用代码")], file: "名录.csv", twice)
    #expect(refused.status == 422 && refused.body.contains("already in line 2"))
    #expect(try await browser.post("/policies/companies", [("key", "统一社会信用代码")]).status == 422)
  }
}
