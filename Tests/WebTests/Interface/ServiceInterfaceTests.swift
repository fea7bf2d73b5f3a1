import HTTPTypes
import LedgerCore
import Testing

@testable import Web

/// Bundles and policies asked by programs.
struct ServiceInterfaceTests {
  private static let key = HTTPField.Name("Idempotency-Key")!
  private static let path = "/api/v1/bundles/%E5%BC%80%E9%A4%90%E9%A6%86"

  @Test func aBundleIsStartedOnceWithWhatIsMissing() async throws {
    let town = try Town(sample: "bundles")
    let window = try await Program(town, as: "window")
    #expect(try await Program(town).get("/api/v1/bundles").json["bundles"]?.list?.isEmpty == false)
    let bundle = try await Program(town).get(Self.path).json
    let materials = bundle["materials"]?.list ?? []
    let body: JSON = [
      "subject": "竹里小馆", "channel": "窗口", "handed": .list(Array(materials.dropLast())),
      "applicant": ["name": "丁小禾", "phone": "13900001234"],
    ]
    let started = try await window.post("\(Self.path)/cases", body, [Self.key: "b-1"])
    #expect(started.status == 201)
    let size = try town.files.size()
    #expect(try await window.post("\(Self.path)/cases", body, [Self.key: "b-1"]).json == started.json)
    #expect(try town.files.size() == size, "what came twice was started twice")
    #expect(started.json["missing"]?.list == Array(materials.suffix(1)))
    #expect(started.json["parts"]?.list?.count == bundle["parts"]?.list?.count)
    let shown = try await window.get(try #require(started.headers[.location])).json
    #expect(shown["parts"]?.list?.count == bundle["parts"]?.list?.count)
    #expect(shown["fields"]?["missing"] == materials.last)
    #expect(shown["applicant"]?["fields"]?["name"] == "丁小禾")
    #expect(try await window.post("\(Self.path)/cases", ["subject": "甲", "handed": ["别的"]]).status == 422)
    #expect(try await window.post("/api/v1/bundles/nope/cases", ["subject": "甲"]).status == 404)
    #expect(try await Program(town, as: "lead").post("\(Self.path)/cases", body).status == 403)
  }

  @Test func aCompanyIsToldWhatItIsEntitledToAndWhy() async throws {
    let town = try Town(sample: "policies")
    town.wait(seconds: 300 * 86_400)
    let nobody = try await Program(town)
    let policies = try await nobody.get("/api/v1/policies").json["policies"]?.list ?? []
    #expect(policies.contains { $0["title"] == "规上工业企业研发费用补助" && $0["budget"] != nil })
    let questions = try await nobody.get("/api/v1/policies/questions").json["questions"]?.list ?? []
    #expect(questions.contains { $0["field"] == "研发费用" && $0["unit"] == "万元" })
    let answers: JSON = ["行业": "制造业", "营业收入": "26000", "研发费用": "1520", "失信被执行人": "否"]
    let decided = try await nobody.post("/api/v1/policies/decisions", ["answers": answers])
    let decision = try #require(decided.json["decisions"]?.list?.first { $0["title"] == "规上工业企业研发费用补助" })
    #expect(decision["standing"] == "paid" && decision["amount"] == "304000")
    #expect(decision["reasons"]?.list?.allSatisfy { $0["holds"] == "yes" } == true)
    #expect(try await nobody.post("/api/v1/policies/decisions", ["answers": ["身高": "1"]]).status == 422)
  }

  @Test func aListOfCompaniesIsDecidedForStaff() async throws {
    let town = try Town(sample: "policies")
    town.wait(seconds: 300 * 86_400)
    let staff = try await Program(town, as: "window", [.read], days: 366)
    let list = "统一社会信用代码,企业名称,行业,营业收入(万元),研发费用(万元),失信被执行人\n91A,竹里纸业,制造业,26000,1520,否\n91B,溪边商行,零售业,100,0,否\n"
    let answer = try await staff.ask(.post, "/api/v1/policies/companies?only=entitled", Array(list.utf8))
    #expect(answer.status == 200)
    #expect(answer.json["companies"]?.list?.map { $0["code"] } == ["91A"])
    #expect(try await staff.ask(.post, "/api/v1/policies/companies", Array("没有,表头\n".utf8)).status == 422)
    #expect(
      try await Program(town, as: "public", days: 366).ask(.post, "/api/v1/policies/companies", Array(list.utf8)).status
        == 403)
  }
}
