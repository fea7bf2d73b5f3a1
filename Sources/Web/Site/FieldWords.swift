internal import LedgerCore

/// Words of every form.
enum FieldWords {
  static let optional = Title("（可不填）", " (optional)")
}
