internal import LedgerCore

/// Words of filing a request, and the topics offered.
enum FilingWords {
  static let title = Title("提交诉求", "File a request")
  static let lead = Title(
    "路灯不亮、井盖缺失、办事不顺、政策不明，都可以提。提交后给您一个编号和查询码，凭它们随时查看办到哪一步、由谁办、何时答复。",
    "A dark street lamp, a missing manhole cover, an office that did not help, a rule you do not understand: say it here. You are given a number and a code by which you can see where it is, who has it, and when you are answered."
  )
  static let who = Title("您是", "You are")
  static let channel = Title("来源", "Came by")
  static let topic = Title("哪一类", "What it is about")
  static let summary = Title("一句话说明", "In one sentence")
  static let summaryHint = Title(
    "如：东湖小区3号楼下水道堵塞。这一句写入台账，长期保存，请不要写姓名、电话、身份证号。",
    "It stays in the ledger for good: no names, telephone or identity numbers here.")
  static let text = Title("详细情况", "The whole story")
  static let textHint = Title(
    "只有办理人员看得到，一年后删除。", "Seen only by those who handle it, and deleted after a year.")
  static let area = Title("地点", "Where")
  static let areaHint = Title("乡镇、社区或路段；写入台账。", "Township, neighbourhood or road; it stays in the ledger.")
  static let name = Title("怎么称呼您", "Your name")
  static let phone = Title("联系电话", "Your telephone")
  static let contact = Title("联系方式", "How to reach you")
  static let contactHint = Title(
    "供办理人员核实情况和回访；加密保存，不在任何公开页面出现，一年后删除。不留电话也可以凭查询码查看答复。",
    "For those who handle it to ask back. Kept encrypted, on no public page, deleted after a year. You can follow your request without it."
  )
  static let send = Title("提交", "Send")
  static let missing = Title("请填写“一句话说明”和“详细情况”。", "Fill in the sentence and the whole story.")
  static let tooLong = Title(
    "“一句话说明”最多100字，“详细情况”最多2000字，请精简。", "The sentence takes 100 characters, the story 2,000: say it shorter.")
  static let noPhone = Title("电话只写数字，如 13900001234 或 0730-1234567。", "Write the telephone in digits only.")
  static let urgent = Title("有人身危险时请直接拨打110、119、120。", "Where somebody is in danger call 110, 119 or 120.")

  static let receipt = Title("诉求已提交", "Your request is filed")
  static let number = Title("编号", "Number")
  static let code = Title("查询码", "Code")
  static let keep = Title(
    "请现在抄下或拍照。查询码只在这里显示，五分钟后连我们也查不出来；丢了就只能重新提交。",
    "Write them down or take a picture now. The code is shown only here, and in five minutes not even we can find it.")
  static let follow = Title("看办理情况", "See how it stands")
  static let next = Title("接下来", "What happens next")

  static func wait(_ minutes: Int) -> Title {
    Title(
      "这个网络地址提交得太多：请\(minutes)分钟后再试，或拨打12345。", "Too many from this address: wait \(minutes) minutes, or call 12345.")
  }
  static func first(_ limit: Title) -> Title {
    Title("\(limit.chinese)内派给承办单位。", "Within \(limit.english) it goes to the office that handles it.")
  }
  static func answered(_ limit: Title) -> Title {
    Title(
      "派单后\(limit.chinese)内答复您，紧急的更快。", "Within \(limit.english) of that you are answered, sooner where it is urgent.")
  }
  static let rated = Title(
    "答复后请您评价；不满意的，可要求重办。", "Then you say whether you are content; if not, it can be handled again.")

  /// The account that the ledger names for one who has none.
  static let citizen = "网上来件人"

  /// 来源 as the kind names it, and who it stands for on the form for everybody.
  static let senders: [(channel: String, words: Title)] = [
    ("12345热线", Title("居民个人", "a resident")), ("企业服务", Title("企业、个体户", "a company")),
  ]

  /// 主题, as the ledger keeps it.
  static let topics: [Title] = [
    Title("市政设施", "roads, lamps, drains"), Title("环境卫生", "litter and noise"), Title("交通出行", "traffic"),
    Title("水电气暖", "water, power, gas, heating"), Title("住房物业", "housing"), Title("教育托幼", "schools and nurseries"),
    Title("医疗养老", "health and care"), Title("就业社保", "work and insurance"), Title("惠企政策", "policies for companies"),
    Title("办事服务", "service of an office"), Title("其他", "something else"),
  ]
}
