import ArgumentParser

/// The value of `--years`: 2020-2025, 2024.
enum YearSpan {
  static func parse(_ argument: String) throws -> ClosedRange<Int> {
    let ends = argument.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
      (1900...2200).contains(first), (1900...2200).contains(last), first <= last
    else {
      throw ValidationError(
        "--years is \u{201C}\(argument)\u{201D}: write a year or two with a dash, the earlier first, such as 2020-2025."
      )
    }
    return first...last
  }
}
