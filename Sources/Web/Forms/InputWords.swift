internal import LedgerCore

/// Words that stand by inputs of every form.
enum InputWords {
  static let optional = Title("（可不填）", " (optional)")
}
