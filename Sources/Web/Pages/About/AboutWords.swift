internal import LedgerCore

/// Words of the page that says how it works.
enum AboutWords {
  static let title = Title("怎样看这本台账", "How this ledger works")
  static let lead = Title(
    "政府工作报告年初说了要做什么，这本台账一项一项记下来，办到哪一步、办没办成，都连着当初那句话。",
    "At the beginning of a year the government report says what will be done. This ledger takes each promise down, and shows beside its words how far it is and what became of it."
  )
  static let what = Title("一项承诺怎样走到结果", "From a promise to its result")
  static let steps = [
    Title(
      "程序读报告，找出目标、任务、民生实事和项目，标明在原文哪一句。",
      "A program reads the report and finds targets, tasks, livelihood projects and projects, each with its sentence."),
    Title(
      "督查部门的人逐条审定，列入台账，交给牵头单位。",
      "People of the supervision office review each, take it into the ledger and give it to a lead office."),
    Title(
      "牵头单位按月报进展、交佐证材料；延期要说明理由并经批准，旧时限留在页面上。",
      "The lead office reports each month with evidence. An extension needs a reason and a leave, and the old date stays on the page."
    ),
    Title(
      "办完由督查部门核定，第二年的报告说到它的结果时，也写回这一项。",
      "The supervision office verifies what is done; what the next report says of it is written down with it."),
  ]
  static let lights = Title("灯是什么意思", "What the lights mean")
  static let clocks = Title(
    "灯由时限和进度算出来，没有人手工点灯。时限按工作日算的，算法写在每一项的“时限推算”里，可以拿日历核对。",
    "Lights follow from deadlines and progress; nobody sets them by hand. How each deadline was found stands on the item's page and can be checked with a calendar."
  )
  static let proof = Title("凭什么相信没有改过", "Why it can be trusted not to be rewritten")
  static let proofs = [
    Title(
      "台账只添加，不改写。写错了，另记一条更正，原来那条还在。每条记录都和前面的全部记录扣在一起算出摘要，改动任何一个字，后面的摘要就都对不上。",
      "Entries are only added. A mistake is set right by another entry, and the first stays. Each entry is hashed together with all before it: change one character, and nothing after it fits any more."
    ),
    Title(
      "摘要会定期签署。只要有人在外面留着一份旧的签署，谁也不能悄悄重写账本，保管账本的人也不能。",
      "The hash is signed from time to time. As long as somebody outside keeps an old signature, nobody can quietly rewrite the ledger, not even who keeps it."
    ),
  ]
  static let takeCheckpoint = Title("留一份签署：", "Keep a checkpoint:")
  static let takeProof = Title(
    "在事项页面下载凭证，每条公开记录一行，写着它的摘要和通向总摘要的路。凭证里没有记录的全文，因为全文带着经办账号。",
    "Download the proofs on an item's page: a line for each public entry, with its hash and the way to the hash over all. The entry's own line is not in it, as it names the account."
  )
  static let runCheck = Title(
    "用不是我们写的程序核对（SITE 是本站地址，check-proofs.py 在台账程序的 Scripts 里）：",
    "Check them with a program that is not ours (SITE is this site's address, check-proofs.py comes with the ledger):")
  static let later = Title(
    "过一阵再下载一次：同一条记录的摘要应当一字不差。", "Download them again some day: the hash of an entry must be the same to the last digit."
  )
  static let standards = Title(
    "摘要和凭证的算法是 RFC 6962（证书透明度用的同一种），签署的格式是 C2SP tlog-checkpoint。",
    "Hashes and proofs are those of RFC 6962, as certificate transparency has them; checkpoints are C2SP tlog-checkpoints."
  )
  static let privacy = Title("什么不公开", "What is not shown")
  static let `private` = [
    Title(
      "来电来信、申请和检查发现的事项不公开；公开的事项里，办理人只写角色，不写姓名和账号；批注、催办和评价也不公开。",
      "Requests of citizens, applications and findings of inspections are not public. On public items whoever acted is told by role, never by name or account; comments, urging letters and ratings are not shown."
    ),
    Title(
      "申请人的姓名、电话、地址另外加密保存，不进账本，只有办理人能看，到期删除。佐证材料默认只公开名称，单位选择公开的才能下载。",
      "Names, telephones and addresses of applicants are kept apart, encrypted, seen only by who handles the case and deleted on their day. Of evidence only the name is public, unless the office opens the file."
    ),
    Title("本站不用脚本，不向其他网站发请求，不跟踪访问者。", "This site runs no scripts, asks no other site for anything and follows nobody."),
  ]
  static let mistakes = Title("看到不对的地方", "Where something is wrong")
  static let wrong = [
    Title(
      "程序读报告会读错，审定的人也会看错。每个数和每句话都连着原文，请以原文为准，并告诉督查部门；更正会留在这一项的经过里。",
      "Programs misread and people overlook. Each number leads to its words: those hold. Tell the supervision office; the correction will stand in the item's history."
    )
  ]
  static let more = Title("从这里看起", "Where to begin")

  static func meaning(_ color: Light.Color) -> Title {
    switch color {
    case .red: Title("过了时限，或比计划落后较多，或没有办成。", "Past a deadline, far behind its plan, or not done.")
    case .yellow: Title("时限临近，或比计划落后一些。", "A deadline is near, or it is somewhat behind.")
    case .green: Title("在时限以内，按计划推进。", "Within its deadlines and on its plan.")
    case .grey: Title("还没有开始，或暂停。", "Not begun, or paused.")
    case .blue: Title("已经办结。", "Done.")
    case .none: Title("不再计。", "No longer counted.")
    }
  }
}
