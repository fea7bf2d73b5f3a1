// swift-tools-version: 6.2
import PackageDescription

// A package of its own: nothing of a measurement enters the graph of the program.
let package = Package(
  name: "Benchmarks",
  dependencies: [
    .package(name: "taizhang", path: ".."),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .executableTarget(name: "Benchmark", dependencies: [.product(name: "Reading", package: "taizhang")]),
    .executableTarget(
      name: "PolicyBenchmark", dependencies: [.product(name: "LedgerCore", package: "taizhang")]),
    .target(name: "Meter"),
    .executableTarget(
      name: "SearchBenchmark",
      dependencies: [
        "Meter",
        .product(name: "Searching", package: "taizhang"), .product(name: "Reading", package: "taizhang"),
      ]),
    .executableTarget(
      name: "LedgerBenchmark",
      dependencies: [
        "Meter",
        .product(name: "LedgerSQLite", package: "taizhang"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
