internal import Documents
internal import Reconciling

/// 说明: one line of the file beside a draft: which check is wrong about which words, and why.
///
///     C01 “92个” 民生实事包含往年结转的6个小区
///
/// Code, the words the diagnostic points at or its sentence holds, and the reason. # begins a remark.
public struct Suppression: Hashable, Sendable {
  public var code: String
  public var words: String
  public var reason: String
  /// From 1.
  public var line: Int

  public init(code: String, words: String, reason: String, line: Int) {
    self.code = code
    self.words = words
    self.reason = reason
    self.line = line
  }
}

/// 已说明: a diagnostic that somebody has explained.
public struct Suppressed: Hashable, Sendable {
  public var diagnostic: Diagnostic
  public var reason: String
}

/// 说明有误: what is wrong with a line of that file.
public struct SuppressionFault: Hashable, Sendable {
  public static let code = "X01"
  public static let title = "说明无效"

  public var file: String
  public var line: Int
  public var message: String

  public init(file: String, line: Int, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }
}

/// 说明文件: the suppressions of one draft.
public struct Suppressions: Sendable {
  public let file: String
  public private(set) var lines: [Suppression] = []
  public private(set) var faults: [SuppressionFault] = []

  /// - Parameter text: What the file holds.
  public init(_ text: String, file: String) {
    self.file = file
    let codes = Set(Check.all.map(\.code))
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      read(Suppressions.trimmed(line), number + 1, codes)
    }
  }

  private mutating func read(_ line: Substring, _ number: Int, _ codes: Set<String>) {
    guard !line.isEmpty, !line.hasPrefix("#") else { return }
    let code = line.prefix { !$0.isWhitespace }
    guard codes.contains(String(code)) else {
      return fault(number, "没有代码为“\(code)”的检查。一行写：代码、引号中的原文、理由，例如 C01 “92个” 含上年结转6个。")
    }
    var rest = Suppressions.trimmed(line.dropFirst(code.count))
    guard let open = rest.first, let close = Suppressions.quotes[open], let end = rest.dropFirst().firstIndex(of: close)
    else { return fault(number, "代码之后要有引号中的原文，说明针对的是哪一处，例如 \(code) “92个” 理由。") }
    let words = String(rest[rest.index(after: rest.startIndex)..<end])
    rest = Suppressions.trimmed(rest[rest.index(after: end)...])
    guard !words.isEmpty else { return fault(number, "引号中没有原文，无法知道针对的是哪一处。") }
    guard !rest.isEmpty else { return fault(number, "没有写理由。请在引号之后写明为什么此处可以不改。") }
    lines.append(Suppression(code: String(code), words: words, reason: String(rest), line: number))
  }

  private mutating func fault(_ line: Int, _ message: String) {
    faults.append(SuppressionFault(file: file, line: line, message: message))
  }

  /// Takes away what is explained; lines that explain nothing are faults.
  ///
  /// - Parameter codes: The checks that were run: a line for another is not judged.
  public func apply(
    to diagnostics: [Diagnostic], of draft: Draft, codes: Set<String> = Set(Check.all.map(\.code))
  ) -> (left: [Diagnostic], suppressed: [Suppressed], faults: [SuppressionFault]) {
    var left: [Diagnostic] = []
    var suppressed: [Suppressed] = []
    var used = Set<Int>()
    for diagnostic in diagnostics {
      let sentence = draft.report.words(diagnostic.sentence)
      guard let line = lines.first(where: { $0.code == diagnostic.code && sentence.contains($0.words) }) else {
        left.append(diagnostic)
        continue
      }
      used.insert(line.line)
      suppressed.append(Suppressed(diagnostic: diagnostic, reason: line.reason))
    }
    let idle = lines.filter { !used.contains($0.line) && codes.contains($0.code) }.map {
      SuppressionFault(file: file, line: $0.line, message: "\($0.code) “\($0.words)”没有对应的诊断：原文已改，或写错了。请删去这一行。")
    }
    return (left, suppressed, (faults + idle).sorted { $0.line < $1.line })
  }

  private static let quotes: [Character: Character] = ["“": "”", "\"": "\"", "「": "」"]

  private static func trimmed(_ words: Substring) -> Substring {
    var words = words
    while words.first?.isWhitespace == true { words.removeFirst() }
    while words.last?.isWhitespace == true { words.removeLast() }
    return words
  }
}
