import Documents
import Facts
import Formats
import Glibc
import Reading

/// 门: a way in for bytes, chosen by the environment variable FUZZ_DOOR.
enum Door: String, CaseIterable {
  /// As a file comes: form and encoding found from the bytes.
  case file
  /// As the text of one document.
  case text
  case quantities
  /// The forms, each behind its mark: the fuzzer need not find it.
  case page, sheet, word, workbook

  static let chosen = getenv("FUZZ_DOOR").flatMap { Door(rawValue: String(cString: $0)) } ?? .file
  private static let intake = Intake(limits: Limits(input: 1 << 20, unpacked: 1 << 22, part: 1 << 21, page: 1 << 20))
  private static let reader = Reader()
  private static let most = 7
  private static let hastyReader = Reader(limits: Reader.Limits(findings: most, sentences: 12))
  private static let quantityReader = QuantityReader()

  func enter(_ bytes: [UInt8]) {
    switch self {
    case .file: open(bytes)
    case .text: read(Document(name: "fuzz", text: Text(utf8: bytes), bytes: .none))
    case .quantities:
      let text = Text(utf8: bytes)
      for reading in Door.quantityReader.read(text) { precondition(lies(reading.range, in: text), "\(reading)") }
    case .page: open(Array("<html><body>".utf8) + bytes)
    case .sheet: open(Array("标题,正文\n一,\"".utf8) + bytes)
    case .word: open(Packed.word(bytes))
    case .workbook: open(Packed.workbook(bytes))
    }
  }

  private func open(_ bytes: [UInt8]) {
    // A PDF is read by a child process that has its own walls; starting one for every input would be all we did.
    if bytes.prefix(1024).starts(with: "%PDF-".utf8) { return }
    guard let documents = try? Door.intake.documents(from: bytes, name: "fuzz") else { return }
    for document in documents { read(document) }
  }

  private func read(_ document: Document) {
    check(Door.reader.read(document), of: document)
    let few = Door.hastyReader.read(document)
    precondition(few.all.count <= Door.most, "\(few.all.count) findings")
    check(few, of: document)
  }

  private func check(_ findings: Findings, of document: Document) {
    var last = 0
    for finding in findings.all {
      precondition(lies(finding.source, in: document.text), "\(finding)")
      precondition(finding.source.lowerBound >= last, "findings stand in text order: \(finding)")
      last = finding.source.lowerBound
      _ = document.text.string(finding.source)
    }
    for remark in findings.remarks { precondition(lies(remark.source, in: document.text), "\(remark)") }
  }

  private func lies(_ range: Range<Int>, in text: Text) -> Bool {
    range.lowerBound >= 0 && range.upperBound <= text.count
  }
}
