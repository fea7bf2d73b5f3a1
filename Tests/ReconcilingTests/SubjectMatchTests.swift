import Reconciling
import Testing

@Suite("Reconciling: subjects")
struct SubjectMatchTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let left: String
    let right: String
    let isSame: Bool
    var testDescription: String { "\(left) / \(right)" }
  }

  static let rarity = Rarity([])

  @Test(arguments: [
    Row(left: "社会消费品零售总额", right: "社消零", isSame: true),
    Row(left: "城镇新增就业", right: "新增城镇就业", isSame: true),
    Row(left: "新建改建农村公路", right: "建成农村公路", isSame: true),
    Row(left: "改造老旧小区〔12〕", right: "老旧小区改造", isSame: true),
    Row(left: "1.新增普惠托位", right: "普惠托位", isSame: true),
    Row(left: "三是新增普惠托位", right: "新增普惠托位", isSame: true),
    Row(left: "新增规模以上工业企业", right: "净增规模以上工业企业", isSame: false),
    Row(left: "新增省级绿色工厂", right: "新增国家级绿色工厂", isSame: false),
    Row(left: "引进亿元以上项目", right: "引进10亿元以上项目", isSame: false),
    Row(left: "茶叶产值", right: "茶叶投资", isSame: false),
    Row(left: "新增普惠托位", right: "改造老旧小区", isSame: false),
    Row(left: "", right: "", isSame: false),
  ])
  func subjectsAreOneThingOrNot(row: Row) {
    let match = SubjectMatch(Topic(row.left), Topic(row.right), by: Self.rarity)
    #expect((match.relation == .same) == row.isSame, "\(match)")
  }

  @Test func whatTwoSubjectsDifferInIsSaid() {
    let match = SubjectMatch(Topic("新增省级绿色工厂"), Topic("新增绿色工厂"), by: Self.rarity)
    #expect(match.relation == .limited(Topic("省级").limits))
    #expect(match.percent == 100)
  }
}
