internal import LedgerCore

/// 佐证材料 of an item: each file with its name, its size and who may have it.
struct EvidenceView {
  let item: Item
  let files: [(file: Evidence, isOpen: Bool)]
  let steps: EvidenceSteps?
  let frame: Frame

  var view: HTML {
    guard !files.isEmpty else { return .nothing }
    return .tag("h2", [:], frame.text(PromiseWords.evidence))
      + .tag("ul", [:], files.map { line($0.file, isOpen: $0.isOpen) })
  }

  private func line(_ file: Evidence, isOpen: Bool) -> HTML {
    let path = LocalPath("items", String(item.id), "evidence", file.digest).path
    let name = frame.said(file.name)
    let isPublic = item.evidence.contains { $0.digest == file.digest && $0.open == true }
    let standing = isOpen ? (steps != nil && isPublic ? EvidenceWords.open : nil) : PromiseWords.nameOnly
    return .tag(
      "li", [:], isOpen ? .tag("a", ["href": path, "download": ""], name) : name, " ",
      .tag(
        "small", [:], .text("\(file.type) · \(EvidenceSize.words(file.size)) · SHA-256 \(file.digest.prefix(12))…"),
        standing.map { " · " + frame.text($0) } ?? .nothing),
      file.note.map { " " + frame.said($0) } ?? .nothing, step(file))
  }

  private func step(_ file: Evidence) -> HTML {
    if steps?.opens.contains(file.digest) == true {
      return form(file, "open", EvidenceWords.makeOpen, EvidenceWords.beforeOpening, .nothing)
    }
    if steps?.closes.contains(file.digest) == true {
      let reason = Inputs(frame: frame, prefix: "close-\(file.digest.prefix(12))-")
        .line("reason", DeskWords.reason, isRequired: true)
      return form(file, "close", EvidenceWords.close, EvidenceWords.beforeClosing, reason)
    }
    return .nothing
  }

  private func form(_ file: Evidence, _ word: String, _ title: Title, _ lead: Title, _ inputs: HTML) -> HTML {
    .tag(
      "details", [:], .tag("summary", [:], frame.text(title)),
      frame.form(
        to: LocalPath("items", String(item.id), "evidence", file.digest, word).path, class: "sheet",
        .tag("p", ["class": "quiet"], frame.text(lead)), inputs,
        .tag("p", [:], .tag("button", [:], frame.text(title)))))
  }
}

/// Sizes of files in words.
enum EvidenceSize {
  static func words(_ bytes: Int) -> String {
    switch bytes {
    case ..<1_024: "\(bytes) B"
    case ..<(1 << 20): "\((bytes + 512) / 1_024) KB"
    default: "\((bytes + (1 << 19)) >> 20) MB"
    }
  }
}
