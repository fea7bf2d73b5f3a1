import ArgumentParser

/// The value of `--format`.
enum OutputForm: String, CaseIterable, ExpressibleByArgument {
  case table, jsonl, csv, html
}
