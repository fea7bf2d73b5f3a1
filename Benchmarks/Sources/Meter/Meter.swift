import Foundation

/// What every benchmark measures with: time by the clock and of the processor, memory, and how figures are told.
public enum Meter {
  /// One line of JSON for the script that runs a benchmark.
  public static func report(_ figures: [String: Double]) {
    let fields = figures.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }
    print("{\(fields.joined(separator: ","))}")
  }

  /// Seconds by the clock.
  public static func clock(_ body: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try body()
    return (ContinuousClock.now - start) / .seconds(1)
  }

  /// Processor time of this process: what others do on the machine does not count.
  public static func processor(_ body: () throws -> Void) rethrows -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    try body()
    return now() - start
  }

  /// Peak memory of this process.
  public static func peak() -> Double {
    var usage = rusage()
    getrusage(0, &usage)  // RUSAGE_SELF, which Glibc gives another type
    return Double(usage.ru_maxrss) / 1024
  }
}
