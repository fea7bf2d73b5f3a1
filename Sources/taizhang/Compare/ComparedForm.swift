import ArgumentParser

/// The value of `compare --format`.
enum ComparedForm: String, CaseIterable, ExpressibleByArgument {
  case table, csv, svg, html, datapackage
}
