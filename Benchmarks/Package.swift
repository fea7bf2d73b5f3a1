// swift-tools-version: 6.2
import PackageDescription

// A package of its own: nothing of a measurement enters the graph of the program.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "taizhang", path: "..")],
  targets: [
    .executableTarget(name: "Benchmark", dependencies: [.product(name: "Reading", package: "taizhang")]),
    .executableTarget(
      name: "PolicyBenchmark", dependencies: [.product(name: "LedgerCore", package: "taizhang")]),
  ],
  swiftLanguageModes: [.v6]
)
